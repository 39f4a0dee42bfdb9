import { setTimeout as pause } from 'node:timers/promises';
import { BatonError } from '@baton/core';
import pg from 'pg';

/** Who may be on an embedded database at the same time. */
export interface InstanceLocks {
  /** True when no other Baton program is on it, so that it may be stopped. */
  isLast(): Promise<boolean>;
  /** Resolves when the database has gone away while the locks were held. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

// Session advisory locks: PostgreSQL drops them with the connection, so kill -9 leaves none behind.
const SERVER_LOCK = 4_400_001;
const PRESENT_LOCK = 4_400_002;
/** A server that has just been stopped or killed may hold the lock for a moment. */
const PATIENCE_MS = 300;
const RETRY_EVERY_MS = 25;

async function tryLock(client: pg.Client, key: number): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [key]);
  return rows[0]?.got === true;
}

async function holderOf(client: pg.Client, key: number): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    `select activity.application_name as name from pg_locks lock join pg_stat_activity activity using (pid)
     where lock.locktype = 'advisory' and lock.classid = 0 and lock.objid = $1 and lock.granted`,
    [key],
  );
  return rows[0]?.name ?? null;
}

async function takeServerLock(client: pg.Client, dataDir: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await tryLock(client, SERVER_LOCK))) {
    if (Date.now() > deadline) {
      const holder = (await holderOf(client, SERVER_LOCK)) ?? 'another process';
      const message = `Another Baton server (${holder}) is using ${dataDir}. Stop it first, or choose another --data-dir.`;
      throw new BatonError('conflict', message);
    }
    await pause(RETRY_EVERY_MS);
  }
}

/**
 * Announces this program on the embedded database.
 * @param role `server` tolerates no second server; `tool` (the other commands) works beside one.
 * @throws BatonError `conflict`, naming the other process, when a second server asks.
 */
export async function takeInstanceLocks(
  url: string,
  role: 'server' | 'tool',
  dataDir: string,
): Promise<InstanceLocks> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `process ${process.pid}`,
    keepAlive: true,
  });
  let releasing = false;
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => {
      if (!releasing) resolve();
    });
    client.on('end', () => {
      if (!releasing) resolve();
    });
  });
  const release = async () => {
    releasing = true;
    await client.end().catch(() => undefined);
  };
  await client.connect();
  try {
    await client.query('select pg_advisory_lock_shared($1)', [PRESENT_LOCK]);
    if (role === 'server') await takeServerLock(client, dataDir);
  } catch (error) {
    await release();
    throw error;
  }
  return {
    lost,
    release,
    async isLast() {
      await client.query('select pg_advisory_unlock_shared($1)', [PRESENT_LOCK]);
      return tryLock(client, PRESENT_LOCK);
    },
  };
}
