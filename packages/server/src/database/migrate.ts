import { BatonError } from '@baton/core';
import { type Kysely, type MigrationResult, Migrator, sql } from 'kysely';
import { prepareStore } from '../jobs/job-store.js';
import { MIGRATIONS } from './migrations/index.js';
import type { Tables } from './schema.js';

/** Any number that no other advisory lock of Baton has. */
const STORE_LOCK = 4_400_004;

/** One node at a time: the job store's own lock begins after statements that two cannot do at once. */
async function prepareStoreAlone(db: Kysely<Tables>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${STORE_LOCK})`.execute(connection);
    try {
      await prepareStore(connection);
    } finally {
      await sql`select pg_advisory_unlock(${STORE_LOCK})`.execute(connection);
    }
  });
}

/**
 * Brings the database's tables up to date and answers the names of what it applied. Safe to call from many nodes at
 * once: one migrates under PostgreSQL's advisory lock, the others wait for it.
 */
export async function migrate(db: Kysely<Tables>): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName;
    const message = `The database could not be brought up to date${failed ? ` (${failed})` : ''}.`;
    throw new BatonError('internal', message, { cause: error });
  }
  const applied = (result: MigrationResult) => result.status === 'Success';
  await prepareStoreAlone(db);
  return (results ?? []).filter(applied).map((result) => result.migrationName);
}
