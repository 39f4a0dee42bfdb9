import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Starts a Node program and resolves with the port that it says it listens on. */
function start(program, args, env, pattern) {
  const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, env: { ...process.env, ...env } });
  const stop = () =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      const match = pattern.exec(output);
      if (match) resolve({ port: Number(match[1]), pid: child.pid, stop, output: () => output });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}:\n${output}`)));
  });
}

/** The real server on a folder of its own. @param env Settings beside that. */
export async function startBaton(more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
  chmodSync(folder, 0o755);
  const env = { BATON_DATA_DIR: folder, BATON_LOG_LEVEL: 'warn', ...more };
  const args = ['serve', '--demo', '--port', '0'];
  const server = await start('packages/server/dist/main.js', args, env, /running at http:\/\/[^\s:]+:(\d+)/);
  const password = readFileSync(join(folder, 'postgres-password'), 'utf8').trim();
  const postmaster = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const port = postmaster[3];
  return {
    port: server.port,
    pid: server.pid,
    output: server.output,
    databasePid: Number(postmaster[0]),
    databaseUrl: `postgres://baton:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Another node on the database of the first. */
export function startNode(env) {
  const args = ['serve', '--demo', '--port', '0'];
  const all = { BATON_LOG_LEVEL: 'warn', ...env };
  return start('packages/server/dist/main.js', args, all, /running at http:\/\/[^\s:]+:(\d+)/);
}

/** The baseline on the same database. */
export function startBare(databaseUrl, more = {}) {
  const env = { DATABASE_URL: databaseUrl, ...more };
  return start('bench/server/bare-server.mjs', [], env, /listening on (\d+)/);
}
