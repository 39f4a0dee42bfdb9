import { BatonError } from '@baton/core';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Tables } from './schema.js';

/** A pool of connections and typed SQL over it. */
export interface Connection {
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
}

const OLDEST_VERSION = 15;
const CONNECT_WITHIN_MS = 10_000;
/** Enough for the transactions of one node at once; PostgreSQL allows 100 in all by default. */
const POOL_SIZE = 20;

/** Creates the pool; connections are made when they are needed. */
export function connect(url: string, log: Logger, max: number = POOL_SIZE): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    application_name: 'baton',
  });
  // Without listeners a connection that breaks, idle or in use, would end the process; the pool replaces it.
  const onBroken = (error: Error & { code?: string }) =>
    log.warn({ code: error.code }, 'a database connection broke');
  pool.on('error', onBroken);
  pool.on('connect', (client) => client.on('error', onBroken));
  return { pool, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

/** Resolves when the database answers; rejects otherwise. */
export async function ping(db: Kysely<Tables>): Promise<void> {
  await sql`select 1`.execute(db);
}

/**
 * Refuses a database that Baton's SQL does not run on.
 * @throws BatonError `unavailable` when it cannot be reached, `not_supported` when it is too old.
 */
export async function checkServer(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version_num') as version`
    .execute(db)
    .catch((cause: Error) => {
      throw new BatonError('unavailable', `The database does not answer: ${cause.message}.`, { cause });
    });
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major >= OLDEST_VERSION) return;
  throw new BatonError(
    'not_supported',
    `The database is PostgreSQL ${major}; Baton needs ${OLDEST_VERSION} or newer.`,
  );
}
