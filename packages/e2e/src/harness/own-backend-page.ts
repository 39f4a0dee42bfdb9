import { readFile } from 'node:fs/promises';
import { ROOT, startProgram } from './program.js';
import { type ServedPage, serve } from './serve.js';

const EXAMPLE = `${ROOT}examples/own-backend/`;
const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

/** Builds the example as its README says, from the packages as published, and serves nothing but its files. */
export async function startOwnBackendPage(): Promise<ServedPage> {
  const { code, output } = await startProgram('npm', ['run', 'build', '--prefix', EXAMPLE]).ended;
  if (code !== 0) throw new Error(`The example does not build:\n${output}`);
  return serve(async (request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    const body = await readFile(`${EXAMPLE}public/${name}`).catch(() => null);
    const type = TYPES[name.split('.').pop() ?? ''] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, { 'content-type': type });
    response.end(body);
  });
}
