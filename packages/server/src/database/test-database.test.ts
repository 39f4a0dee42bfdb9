import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ping } from './connect.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations/index.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

describe('the database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  it('is migrated, and migrating again changes nothing', async () => {
    await expect(ping(database.db)).resolves.toBeUndefined();
    expect(await migrate(database.db)).toEqual([]);
  });

  it('migrates once when several nodes start at the same moment', async () => {
    const fresh = await createTestDatabase();
    try {
      await fresh.pool.query('drop schema public cascade; create schema public');
      const applied = await Promise.all([migrate(fresh.db), migrate(fresh.db), migrate(fresh.db)]);
      expect(applied.flat()).toEqual(Object.keys(MIGRATIONS).sort());
    } finally {
      await fresh.close();
    }
  });

  it('folds the case of every script in full-text search, whatever the machine has installed', async () => {
    const { rows } = await database.pool.query(
      `select to_tsvector('simple', 'ÉTÉ Straße ΑΘΗΝΑ Їжак')::text as terms`,
    );
    expect(rows[0].terms).toBe("'straße':2 'été':1 'αθηνα':3 'їжак':4");
  });
});
