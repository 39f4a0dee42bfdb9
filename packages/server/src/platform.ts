import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Config } from './config/config.js';
import type { Tables } from './database/schema.js';
import type { Metrics } from './observability/metrics.js';

/** Typed SQL over the pool, or over one transaction of it. */
export type Database = Kysely<Tables>;

/** What every part of the server stands on. */
export interface Platform {
  readonly db: Database;
  /** The connections under `db`, for statements that are worth preparing. */
  readonly pool: Pool;
  readonly config: Config;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly newId: () => string;
}
