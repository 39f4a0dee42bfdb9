import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createServices, type Services } from '../create-services.js';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';

let fixture: WorkspaceFixture;
/** Another node on the same database: it does not hear what the first one saves. */
let other: Services;

beforeAll(async () => {
  fixture = await createWorkspaceFixture();
  const { platform, publisher, answer } = fixture.services;
  other = createServices({ platform, publisher, answer });
});
afterAll(async () => {
  await other.stop(1_000);
  await fixture.close();
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Visit = Awaited<ReturnType<WorkspaceFixture['visit']>>;

/** Visitors whose conversations are with people, so that nothing but their own messages is stored. */
async function visits(count: number): Promise<Visit[]> {
  const all = await Promise.all(Array.from({ length: count }, () => fixture.visit()));
  for (const { say } of all) await say('I want to talk to a human');
  return all;
}

const storedSeqs = async ({ conversationId }: Visit) => {
  const { db } = fixture.services.platform;
  const query = db.selectFrom('messages').select('seq').where('conversation_id', '=', conversationId);
  return (await query.orderBy('seq').execute()).map(({ seq }) => seq);
};
const upTo = (seq: number) => Array.from({ length: seq }, (_, index) => index + 1);

describe('turns that are ready at the same moment', () => {
  it('share a statement, and each gets its own receipt', async () => {
    const all = await visits(20);
    const query = vi.spyOn(fixture.services.platform.pool, 'query');
    const receipts = await Promise.all(all.map(({ say }, index) => say(`Message ${index}`)));
    expect(query.mock.calls.length).toBeLessThan(5);
    expect(receipts.map(({ message }) => message.text)).toEqual(all.map((_, index) => `Message ${index}`));
    for (const [index, visit] of all.entries())
      expect(await storedSeqs(visit)).toEqual(upTo(receipts[index]?.message.seq ?? 0));
  });

  it('do not wait for a conversation that somebody holds', async () => {
    const [held, free] = (await visits(2)) as [Visit, Visit];
    let saved = false;
    let late: Promise<unknown> = Promise.resolve();
    await fixture.services.platform.db.transaction().execute(async (db) => {
      await sql`select 1 from conversations where id = ${held.conversationId} for update`.execute(db);
      late = held.say('Held').then(() => {
        saved = true;
      });
      await free.say('Free');
      expect(saved).toBe(false);
    });
    await late;
    expect(await storedSeqs(held)).toEqual(upTo(3));
  });

  it('do not wait for a ticket that somebody holds', async () => {
    const [held, free] = (await visits(2)) as [Visit, Visit];
    const { db } = fixture.services.platform;
    const ticket = {
      id: randomUUID(),
      workspace_id: fixture.workspaceId,
      number: 1,
      subject: 'A matter',
      status: 'waiting_on_contact' as const,
      channel: 'web',
      conversation_id: held.conversationId,
      visitor_id: held.visitor.id,
      source: 'manual' as const,
    };
    await sql`insert into tickets ${sql.raw(`(${Object.keys(ticket).join(', ')})`)}
      values (${sql.join(Object.values(ticket))})`.execute(db);
    let saved = false;
    let late: Promise<unknown> = Promise.resolve();
    await db.transaction().execute(async (transaction) => {
      await sql`select 1 from tickets where id = ${ticket.id} for update`.execute(transaction);
      late = held.say('Held').then(() => {
        saved = true;
      });
      await free.say('Free');
      expect(saved).toBe(false);
    });
    await late;
    const after = await db.selectFrom('tickets').select('status').where('id', '=', ticket.id).execute();
    expect(after).toEqual([{ status: 'waiting_on_us' }]);
  });

  it('are saved though one of them repeats a message, which gets its first receipt', async () => {
    const [again, fresh] = (await visits(2)) as [Visit, Visit];
    const clientId = randomUUID();
    const first = await again.say('Once', clientId);
    const [repeated, saved] = await Promise.all([again.say('Once', clientId), fresh.say('Hello')]);
    expect(repeated.message).toEqual(first.message);
    expect(saved.message.text).toBe('Hello');
    expect(await storedSeqs(again)).toEqual(upTo(first.message.seq));
  });

  it('are decided again, and only those, that another node has overtaken', async () => {
    const all = await visits(3);
    const send = ({ visitor, conversationId }: Visit, node: Services, text: string) =>
      node.visitorConversations.sendMessage(visitor, {}, { conversationId, clientId: randomUUID(), text });
    await Promise.all(all.map((visit) => send(visit, other, 'Now both know it')));
    await send(all[0] as Visit, fixture.services, 'Only one knows this');
    const receipts = await Promise.all(all.map((visit) => send(visit, other, 'Together')));
    expect(receipts.map(({ message }) => message.seq)).toEqual([5, 4, 4]);
    for (const [index, visit] of all.entries())
      expect(await storedSeqs(visit)).toEqual(upTo(receipts[index]?.message.seq ?? 0));
  });

  it('fail together when the connection breaks, and are stored once when they are sent again', async () => {
    const all = await visits(3);
    const ids = all.map(() => randomUUID());
    const { pool } = fixture.services.platform;
    const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>;
    const break_ = async (...args: unknown[]) => {
      await query(...args);
      throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' });
    };
    vi.spyOn(pool, 'query').mockImplementationOnce(break_ as never);
    const sent = await Promise.allSettled(all.map(({ say }, index) => say('Hello', ids[index])));
    expect(sent.map(({ status }) => status)).toEqual(all.map(() => 'rejected'));
    const again = await Promise.all(all.map(({ say }, index) => say('Hello', ids[index])));
    for (const [index, visit] of all.entries())
      expect(await storedSeqs(visit)).toEqual(upTo(again[index]?.message.seq ?? 0));
  });
});
