import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { HostPage } from './host-page.js';
import { ROOT, startProgram } from './program.js';

const EXAMPLE = `${ROOT}examples/own-backend/`;
const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

/** Builds the example as its README says, from the packages as published, and serves nothing but its files. */
export async function startOwnBackendPage(): Promise<HostPage> {
  const { code, output } = await startProgram('npm', ['run', 'build', '--prefix', EXAMPLE]).ended;
  if (code !== 0) throw new Error(`The example does not build:\n${output}`);
  const server = createServer(async (request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    const body = await readFile(`${EXAMPLE}public/${name}`).catch(() => null);
    const type = TYPES[name.split('.').pop() ?? ''] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, { 'content-type': type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
