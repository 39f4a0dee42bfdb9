import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../setup/project.mjs';

const PASSWORD = 'baton-demo';
const ADDRESS = /Baton is running at (http:\/\/\S+)/;

/**
 * Starts a server with the demo workspace on data of its own.
 * @returns {Promise<{ url: string, as: (email: string) => Promise<(method: string, path: string, body?: unknown) => Promise<any>>, stop: () => Promise<void> }>}
 *   `as` signs a person in and gives their REST API.
 */
export async function serveDemo() {
  const folder = mkdtempSync(join(tmpdir(), 'baton-pictures-'));
  // As root, PostgreSQL runs as a user of its own, who has to get in.
  chmodSync(folder, 0o755);
  const child = spawn(
    process.execPath,
    [`${ROOT}packages/server/dist/main.js`, 'serve', '--demo', '--port', '0', '--data-dir', folder],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, BATON_LOG_LEVEL: 'warn' } },
  );
  const url = await new Promise((resolve, reject) => {
    let seen = '';
    child.stdout.on('data', (part) => {
      seen += part;
      const address = ADDRESS.exec(seen)?.[1];
      if (address) resolve(address.replace(/\/$/, ''));
    });
    child.once('exit', () => reject(new Error(`The server did not start.\n${seen}`)));
  });
  return {
    url,
    async as(email) {
      const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
      const signedIn = await fetch(`${url}/api/v1/session`, {
        ...post,
        body: JSON.stringify({ email, password: PASSWORD }),
      });
      const cookie = signedIn.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ');
      return async (method, path, body) => {
        const response = await fetch(`${url}/api/v1${path}`, {
          method,
          headers: { cookie, 'content-type': 'application/json' },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
        return text ? JSON.parse(text) : undefined;
      };
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
