import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BatonError } from '@baton/core';
import pg from 'pg';
import { findBinaries } from './binaries.js';
import { clusterPaths, ensureCluster, SUPERUSER } from './create-cluster.js';
import { readPostmaster, removeMisleadingPidFile } from './postmaster.js';
import { runProgram, unprivilegedUser } from './run-program.js';

/** A running embedded PostgreSQL. */
export interface EmbeddedPostgres {
  /** Connects to its database `postgres`. */
  readonly url: string;
  /** True when it was already running: a crash left it, or another Baton program uses it. */
  readonly adopted: boolean;
  /** Ends it after rolling back what is in flight. */
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 30_000;
const RETRY_EVERY_MS = 25;
const START_ATTEMPTS = 3;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function accepts(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    // A wrong password will not become right by waiting.
    if ((error as { code?: string }).code === '28P01') throw error;
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits for the server of the folder to take connections; null when it ended instead. */
async function whenReady(folder: string, urlAt: (port: number) => string): Promise<string | null> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const postmaster = await readPostmaster(folder);
    if (!postmaster) return null;
    if (await accepts(urlAt(postmaster.port))) return urlAt(postmaster.port);
    await pause(RETRY_EVERY_MS);
  }
  throw new BatonError('unavailable', 'The embedded PostgreSQL runs but took no connection within 30 s.');
}

async function logEnd(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'server.log'), 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-5).join('\n');
}

function startArguments(folder: string, port: number, options: readonly string[]): string[] {
  const settings = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    "-c unix_socket_directories=''",
    '-c jit=off',
    ...options.map((option) => `-c ${option}`),
  ];
  return [
    'start',
    '--wait',
    '--silent',
    `--pgdata=${folder}`,
    `--log=${join(folder, 'server.log')}`,
    '-o',
    settings.join(' '),
  ];
}

/**
 * Starts PostgreSQL on a folder of the data directory, or adopts the one that runs there already. It is a process group
 * of its own: Ctrl-C in a terminal reaches Baton only, which stops it when its own work is done.
 * @param options PostgreSQL settings as `name=value`.
 */
export async function startEmbedded(
  dataDir: string,
  options: readonly string[] = [],
): Promise<EmbeddedPostgres> {
  const paths = clusterPaths(dataDir);
  const [binaries, user] = await Promise.all([findBinaries(), unprivilegedUser()]);
  const password = await ensureCluster(paths, binaries, user);
  const urlAt = (port: number) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
  const { folder } = paths;
  const control = (args: readonly string[]) => runProgram(binaries.pg_ctl, args, user);
  const stop = () => control(['stop', '--wait', '--silent', '--mode=fast', `--pgdata=${folder}`]);

  let failure: unknown;
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt += 1) {
    const running = await whenReady(folder, urlAt);
    if (running) return { url: running, adopted: true, stop };
    await removeMisleadingPidFile(folder);
    try {
      await control(startArguments(folder, await freePort(), options));
      const started = await whenReady(folder, urlAt);
      if (started) return { url: started, adopted: false, stop };
    } catch (error) {
      failure = error;
    }
  }
  const message = `The embedded PostgreSQL in ${dataDir} does not start.\n${await logEnd(folder)}`;
  throw new BatonError('unavailable', message, { cause: failure });
}
