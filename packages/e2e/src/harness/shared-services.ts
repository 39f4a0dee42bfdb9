import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startBaton } from './baton-server.js';
import { freePort } from './free-port.js';
import { startProgram } from './program.js';
import { temporaryFolder } from './temporary-folder.js';

/** What several nodes share. */
export interface SharedServices {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  stop(): Promise<void>;
}

async function startRedis(folder: string): Promise<{ url: string; stop: () => Promise<unknown> }> {
  const port = await freePort();
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const program = startProgram(process.env.REDIS_SERVER || 'redis-server', args);
  await program.seen(/ready to accept connections/i);
  return { url: `redis://127.0.0.1:${port}`, stop: () => program.kill('SIGTERM') };
}

/**
 * A PostgreSQL that belongs to no node: a first server makes it and fills the demo workspace, then crashes, which
 * leaves its database running.
 */
async function startDatabase(folder: string): Promise<{ url: string; stop: () => void }> {
  const first = await startBaton({ dataDir: folder });
  await first.crash();
  const password = (await readFile(join(folder, 'postgres-password'), 'utf8')).trim();
  const [pid, , , port] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  return {
    url: `postgres://baton:${password}@127.0.0.1:${port}/postgres`,
    stop: () => process.kill(Number(pid), 'SIGINT'),
  };
}

/** Starts one PostgreSQL and one Redis for the nodes of a test. */
export async function startSharedServices(): Promise<SharedServices> {
  const folder = await temporaryFolder();
  const [database, redis] = await Promise.all([startDatabase(folder.path), startRedis(folder.path)]);
  return {
    databaseUrl: database.url,
    redisUrl: redis.url,
    stop: async () => {
      database.stop();
      await redis.stop();
      await folder.remove();
    },
  };
}
