import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** One file, ready to send. */
export interface StaticFile {
  readonly type: string;
  readonly etag: string;
  body(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
  readonly encodings: readonly Encoding[];
}

export type Encoding = 'br' | 'gzip' | 'identity';

/** Finds a file below a folder; null when there is none, or when the path leads outside. */
export type StaticFiles = (path: string) => Promise<StaticFile | null>;

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = new Set(['.css', '.html', '.js', '.json', '.map', '.svg', '.txt', '.webmanifest']);
/** Below this, compressing gains nothing that a packet would show. */
const MIN_COMPRESSED_BYTES = 1_000;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return zip(bytes, { level: 9 });
  if (encoding === 'identity') return Promise.resolve(bytes);
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

function prepare(path: string, bytes: Buffer): StaticFile {
  const extension = extname(path);
  const compressible = COMPRESSIBLE.has(extension) && bytes.length >= MIN_COMPRESSED_BYTES;
  const bodies = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    encodings: compressible ? ['br', 'gzip', 'identity'] : ['identity'],
    body(encoding) {
      const known = bodies.get(encoding) ?? compress(bytes, encoding).then((body) => new Uint8Array(body));
      bodies.set(encoding, known);
      return known;
    },
  };
}

/**
 * Reads files below a folder and keeps them, compressed, in memory: they are few, and built. A file that changes on disk
 * is read again.
 */
export function staticFiles(folder: string): StaticFiles {
  const kept = new Map<string, { readonly changedAt: number; readonly file: StaticFile }>();
  return async (path) => {
    const full = normalize(join(folder, path));
    if (!full.startsWith(folder + sep) || full.includes('\0')) return null;
    const about = await stat(full).catch(() => null);
    if (!about?.isFile()) return null;
    const known = kept.get(full);
    if (known?.changedAt === about.mtimeMs) return known.file;
    const file = prepare(full, await readFile(full));
    kept.set(full, { changedAt: about.mtimeMs, file });
    return file;
  };
}
