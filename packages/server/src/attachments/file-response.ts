import type { StoredFile } from './attachments.js';

/** RFC 6266 and RFC 8187: an ASCII name for the old, the real one for the rest. */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/**
 * A file as it leaves the server: to be saved and never opened in place, not to be taken for anything else, and with
 * nothing allowed should it be opened all the same. Pictures are still shown by `<img>`, which ignores all three.
 */
export function fileResponse(file: StoredFile, headers: Record<string, string> = {}): Response {
  return new Response(new Uint8Array(file.content), {
    headers: {
      'content-type': file.type === 'text/plain' ? 'text/plain; charset=utf-8' : file.type,
      'content-disposition': disposition(file.name),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=600',
      ...headers,
    },
  });
}
