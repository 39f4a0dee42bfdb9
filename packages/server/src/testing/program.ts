import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const OUTFILE = join(PACKAGE, 'node_modules/.cache/baton-program/main.js');

/** Puts a program together from its sources, as a process needs it; dependencies stay where they are. Answers its file. */
export async function buildProgram(entry = 'src/main.ts', outfile = OUTFILE): Promise<string> {
  const local = {
    name: 'local-only',
    setup: (setup: Parameters<NonNullable<Parameters<typeof build>[0]['plugins']>[number]['setup']>[0]) => {
      setup.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
        kind === 'entry-point' || path.startsWith('@baton/') ? null : { path, external: true },
      );
    },
  };
  await build({
    entryPoints: [join(PACKAGE, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@baton/source'],
    plugins: [local],
    logLevel: 'error',
  });
  return outfile;
}

/** Where the built file of another program than the server goes. */
export const programFile = (name: string): string =>
  join(PACKAGE, `node_modules/.cache/baton-program/${name}.js`);

/** A `baton` process. */
export interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves with the match as soon as the output has it; rejects when the process ends before. */
  seen(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Resolves with the exit code, or the signal's name. */
  ended(): Promise<number | string>;
}

/** Starts the program; `env` replaces the environment but for what finding programs needs. */
export function startProgram(
  args: readonly string[],
  env: Record<string, string> = {},
  outfile = OUTFILE,
): Program {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [outfile, ...args], {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const end = once(child, 'close').then(([code, signal]): number | string => code ?? signal);
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return {
    child,
    output: () => text,
    ended: () => end,
    seen: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = text.match(pattern);
          if (match) resolve(match);
        };
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        void end.then((code) => reject(new Error(`ended with ${code} before ${pattern}:\n${text}`)));
        look();
      }),
  };
}

/** A folder that PostgreSQL's own user may enter, which `mkdtemp` alone does not allow. */
export async function temporaryDataDir(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'baton-data-'));
  await chmod(path, 0o755);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
