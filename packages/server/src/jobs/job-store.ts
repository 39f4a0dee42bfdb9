import { createHash } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import PgBoss from 'pg-boss';
import type { Database } from '../platform.js';

/** All kinds share one queue: a queue is a table, and what differs between kinds is the handler. */
export const QUEUE = 'baton';

/** A job whose worker was killed is given to another after so long; a handler has to be done by then. */
const EXPIRE_AFTER_SECONDS = 45;
/** How often expired jobs are looked for. */
const MAINTENANCE_INTERVAL_SECONDS = 15;
/** With back-off from 2 s, doubling: the last try is some 70 minutes after the first. */
const RETRY_LIMIT = 11;
const RETRY_DELAY_SECONDS = 2;
/** How long finished jobs can be looked at; the workspace's own tables keep what matters. */
const KEEP_FINISHED_SECONDS = 24 * 60 * 60;
/** Most time between scheduling and running: longer than any wait that settings allow. */
const RETENTION_DAYS = 400;

/** Lets the job store run its SQL through our pool, or inside one of our transactions. */
export function executor(db: Database): PgBoss.Db {
  return {
    async executeSql(text, values) {
      const { rows } = await db.executeQuery(CompiledQuery.raw(text, values ?? []));
      return { rows: rows as unknown[] };
    },
  };
}

/** The store over a database; `supervised` also returns the jobs of killed workers to the queue. */
export function openStore(db: Database, { supervised }: { supervised: boolean }): PgBoss {
  return new PgBoss({
    db: executor(db),
    migrate: !supervised,
    schedule: false,
    supervise: supervised,
    maintenanceIntervalSeconds: MAINTENANCE_INTERVAL_SECONDS,
    archiveCompletedAfterSeconds: KEEP_FINISHED_SECONDS,
    deleteAfterDays: 30,
    retentionDays: RETENTION_DAYS,
  });
}

/** Makes or updates the store's tables; part of bringing the database up to date, safe from many nodes at once. */
export async function prepareStore(db: Database): Promise<void> {
  const store = openStore(db, { supervised: false });
  await store.start();
  await store.createQueue(QUEUE, {
    name: QUEUE,
    expireInSeconds: EXPIRE_AFTER_SECONDS,
    retryLimit: RETRY_LIMIT,
    retryDelay: RETRY_DELAY_SECONDS,
    retryBackoff: true,
    retentionDays: RETENTION_DAYS,
  });
  await store.stop({ graceful: false });
}

/** The same kind and key always give the same job id, so that scheduling twice stores one job. */
export function jobId(kind: string, key: string): string {
  const hex = createHash('sha256').update(`${kind}\n${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
