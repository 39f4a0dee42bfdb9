import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase, testPlatform } from '../database/test-database.js';
import { openStore } from './job-store.js';
import { Jobs } from './jobs.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** A worker whose handler notes what it did, as one node of several. */
function worker(done: string[], fails: () => boolean = () => false): Jobs {
  const jobs = new Jobs(testPlatform(database));
  jobs.handle('jobs.probe', async ({ name }) => {
    if (fails()) throw new Error('not now');
    done.push(name);
  });
  return jobs;
}

const probe = (name: string) => ({ kind: 'jobs.probe', payload: { name } }) as const;

describe('durable jobs', () => {
  it('does a job that another instance scheduled', async () => {
    const done: string[] = [];
    await worker([]).schedule(database.db, probe('one'));
    const later = worker(done);
    await later.start();
    await vi.waitFor(() => expect(done).toEqual(['one']));
    await later.stop(1_000);
  });

  it('exists only if the transaction that wanted it commits', async () => {
    const done: string[] = [];
    const jobs = worker(done);
    const failing = database.db.transaction().execute(async (db) => {
      await jobs.schedule(db, probe('rolled back'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await database.db.transaction().execute((db) => jobs.schedule(db, probe('committed')));
    await jobs.runPending();
    expect(done).toEqual(['committed']);
  });

  it('waits until its time', async () => {
    const done: string[] = [];
    const jobs = worker(done);
    await jobs.schedule(database.db, { ...probe('tomorrow'), at: Date.now() + 86_400_000 });
    expect(await jobs.runPending()).toBe(0);
    expect(await jobs.runPending({ early: true })).toBe(1);
    expect(done).toEqual(['tomorrow']);
  });

  it('stores the same key once, also after it is done', async () => {
    const done: string[] = [];
    const jobs = worker(done);
    await jobs.schedule(database.db, { ...probe('keyed'), key: 'a' });
    await jobs.schedule(database.db, { ...probe('keyed'), key: 'a' });
    await jobs.runPending();
    await jobs.schedule(database.db, { ...probe('keyed'), key: 'a' });
    await jobs.runPending();
    expect(done).toEqual(['keyed']);
  });

  it('tries again what failed, and two workers never share one', async () => {
    const done: string[] = [];
    let attempts = 0;
    const flaky = worker(done, () => ++attempts === 1);
    await flaky.schedule(database.db, probe('flaky'));
    await flaky.runPending();
    expect(done).toEqual([]);
    await flaky.runPending({ early: true });
    expect(done).toEqual(['flaky']);

    const many = Array.from({ length: 100 }, (_, index) => String(index));
    for (const name of many) await flaky.schedule(database.db, probe(name));
    const both: string[] = [];
    await Promise.all([worker(both).runPending(), worker(both).runPending()]);
    expect(both.sort()).toEqual(many.sort());
  });

  it('comes back after its worker was killed', async () => {
    const done: string[] = [];
    const killed = new Jobs(testPlatform(database));
    killed.handle('jobs.probe', () => new Promise(() => undefined));
    await killed.schedule(database.db, probe('survivor'));
    void killed.runPending();
    const isTaken = async () => {
      const { rows } = await database.pool.query("select 1 from pgboss.job where state = 'active'");
      expect(rows).toHaveLength(1);
    };
    await vi.waitFor(isTaken);
    await database.pool.query("update pgboss.job set started_on = now() - interval '1 hour'");

    await openStore(database.db, { supervised: true }).maintain();
    await worker(done).runPending({ early: true });
    expect(done).toEqual(['survivor']);
  });
});
