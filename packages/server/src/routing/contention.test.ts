import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Rival, startRivals } from '../testing/rivals.js';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';

const PEOPLE = 6;
const CAPACITY = 3;
const VISITORS = 60;
/** `npm run bench -- contention` asks for 10,000 (goals, Reliability). */
const ASSIGNMENTS = Number(process.env.BATON_CONTENTION_ASSIGNMENTS ?? VISITORS);

let fixture: WorkspaceFixture;
let nodes: Rival[];

beforeAll(async () => {
  fixture = await createWorkspaceFixture();
  nodes = await startRivals(2, fixture.database.url);
}, 60_000);
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.stop()));
  await fixture.close();
});

const nodeOf = (index: number): Rival => nodes[index % nodes.length]!;

const load = () =>
  fixture.services.platform.db
    .selectFrom('users as u')
    .leftJoin('conversations as c', (join) =>
      join.onRef('c.assignee_id', '=', 'u.id').on('c.queue', '=', 'assigned'),
    )
    .select((eb) => ['u.id', 'u.open_live', eb.fn.count<string>('c.id').as('held')])
    .groupBy(['u.id', 'u.open_live'])
    .execute();

/** How often the visitors of some conversations were told that somebody has theirs. */
async function givenTimes(conversationIds: readonly string[]): Promise<number[]> {
  const rows = await fixture.services.platform.db
    .selectFrom('messages')
    .select((eb) => ['conversation_id', eb.fn.countAll<string>().as('times')])
    .where('conversation_id', 'in', [...conversationIds])
    .where(sql<string>`notice->>'kind'`, 'in', ['assigned', 'joined'])
    .groupBy('conversation_id')
    .execute();
  return rows.map((row) => Number(row.times));
}

/** Many visitors ask at once on both nodes; then people close until everybody was served. */
async function wave(people: readonly string[]): Promise<void> {
  const visits = await Promise.all(Array.from({ length: VISITORS }, () => fixture.visit()));
  const outcomes = await Promise.all(
    visits.map(({ visitor, conversationId }, index) => {
      const message = { conversationId, clientId: randomUUID(), text: 'I want to talk to a human' };
      return nodeOf(index).perform({ send: [visitor, {}, message] });
    }),
  );
  expect(outcomes.filter((outcome) => outcome === 'assigned')).toHaveLength(PEOPLE * CAPACITY);
  expect(outcomes.filter((outcome) => outcome === 'waiting')).toHaveLength(VISITORS - PEOPLE * CAPACITY);
  for (const person of await load())
    expect([person.open_live, Number(person.held)]).toEqual([CAPACITY, CAPACITY]);

  const colleague = { userId: people[0] ?? '', workspaceId: fixture.workspaceId, name: 'Person 0' };
  let closed = 0;
  await vi.waitFor(
    async () => {
      const open = await fixture.services.platform.db
        .selectFrom('conversations')
        .select('id')
        .where('queue', '=', 'assigned')
        .execute();
      await Promise.all(open.map(({ id }, index) => nodeOf(index).perform({ close: [colleague, id] })));
      closed += open.length;
      for (const person of await load()) expect(person.open_live).toBeLessThanOrEqual(CAPACITY);
      expect(closed).toBe(VISITORS);
    },
    { timeout: 30_000 },
  );
  await vi.waitFor(async () => {
    for (const person of await load()) expect([person.open_live, Number(person.held)]).toEqual([0, 0]);
  });
  expect(await givenTimes(visits.map(({ conversationId }) => conversationId))).toEqual(
    Array(VISITORS).fill(1),
  );
}

describe('two processes on one database', () => {
  it(
    'never give one slot to two visitors, and serve everybody in the end',
    async () => {
      const people = await Promise.all(
        Array.from({ length: PEOPLE }, (_, index) =>
          fixture.addPerson(`Person ${index}`, { capacity: CAPACITY }),
        ),
      );
      for (let given = 0; given < ASSIGNMENTS; given += VISITORS) await wave(people);
    },
    ASSIGNMENTS * 1_000,
  );
});
