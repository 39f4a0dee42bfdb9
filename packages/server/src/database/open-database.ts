import { BatonError } from '@baton/core';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { checkServer, connect } from './connect.js';
import { startEmbedded } from './embedded/start-embedded.js';
import { takeInstanceLocks } from './instance-locks.js';
import { migrate } from './migrate.js';
import type { Tables } from './schema.js';

/** An open, migrated database. */
export interface OpenDatabase {
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
  /** The names of the migrations that opening it applied. */
  readonly migrated: readonly string[];
  /** Resolves when an embedded database has gone away by itself; never for an external one, which may come back. */
  readonly lost: Promise<void>;
  /** Closes the connections and stops the embedded server, unless another Baton program still uses it. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** `tool` works beside a running server on the same data; `server` (the default) refuses a second one. */
  readonly role?: 'server' | 'tool';
}

const OPEN_ATTEMPTS = 2;

interface Source {
  readonly url: string;
  readonly lost: Promise<void>;
  close(): Promise<void>;
}

/** A server that is just stopping may take its database away between the two steps; the second time it is ours. */
async function startAndLock(dataDir: string, role: 'server' | 'tool') {
  for (let attempt = 1; ; attempt += 1) {
    const server = await startEmbedded(dataDir);
    try {
      return { server, locks: await takeInstanceLocks(server.url, role, dataDir) };
    } catch (error) {
      if (error instanceof BatonError || attempt === OPEN_ATTEMPTS) throw error;
    }
  }
}

async function openEmbedded(config: Config, log: Logger, role: 'server' | 'tool'): Promise<Source> {
  const { server, locks } = await startAndLock(config.dataDir, role);
  if (server.adopted && role === 'server') log.info('found the embedded database running');
  return {
    url: server.url,
    lost: locks.lost,
    async close() {
      const last = await locks.isLast().catch(() => false);
      await locks.release();
      if (last) await server.stop();
    },
  };
}

function external(url: string): Source {
  return { url, lost: new Promise(() => undefined), close: async () => undefined };
}

/**
 * Opens the database that the settings name, the embedded one by default, and brings its tables up to date.
 * @throws BatonError `conflict` when another server has the embedded database, `unavailable`, `not_supported`.
 */
export async function openDatabase(
  config: Config,
  log: Logger,
  options: OpenOptions = {},
): Promise<OpenDatabase> {
  const source = config.databaseUrl
    ? external(config.databaseUrl)
    : await openEmbedded(config, log, options.role ?? 'server');
  const { db, pool } = connect(source.url, log);
  const close = async () => {
    await db.destroy();
    await source.close();
  };
  try {
    await checkServer(db);
    const migrated = await migrate(db);
    if (migrated.length > 0) log.info({ migrated }, 'database brought up to date');
    return { db, pool, migrated, lost: source.lost, close };
  } catch (error) {
    await close();
    throw error;
  }
}
