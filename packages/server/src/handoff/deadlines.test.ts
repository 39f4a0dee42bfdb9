import { type HandoffSettings, type Message, NOTICE_TEXTS } from '@baton/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createServices } from '../create-services.js';
import { testPlatform } from '../database/test-database.js';
import type { Publisher } from '../realtime/publisher.js';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { readHandoffConfig } from './handoff-config.js';

const ASK = 'I want to talk to a human';
const MINUTE = 60_000;

let fixture: WorkspaceFixture;
/** Ahead of the database's own clock, by which jobs are due: none is before its time has passed here. */
let now = Date.parse('2040-11-26T12:00Z');

beforeAll(async () => {
  fixture = await createWorkspaceFixture(undefined, { now: () => now });
  const team = { id: 'overflow', workspace_id: fixture.workspaceId, name: 'Overflow' };
  await fixture.database.db.insertInto('teams').values(team).execute();
});
afterAll(() => fixture.close());

const db = () => fixture.database.db;
const settingsNow = async () => (await readHandoffConfig(db(), fixture.workspaceId)).settings;

/** Lets the jobs be due that are so by the test's clock; the store has one of its own. */
async function wakeJobs() {
  await sql`update pgboss.job set start_after = now() - interval '1 second'
    where state < 'active' and start_after <= ${new Date(now)}`.execute(db());
}

async function runJobs() {
  await wakeJobs();
  await fixture.services.jobs.runPending();
}

const passMinutes = (minutes: number) => {
  now += minutes * MINUTE;
};

async function set(fallbacks: Partial<HandoffSettings['fallbacks']>, change: Partial<HandoffSettings> = {}) {
  const settings = await settingsNow();
  await fixture.saveSettings({ fallbacks: { ...settings.fallbacks, ...fallbacks }, ...change });
}

async function ask() {
  const visit = await fixture.visit();
  await visit.say(ASK);
  const { conversationId } = visit;
  const state = async () =>
    (
      await db()
        .selectFrom('conversations')
        .select('state')
        .where('id', '=', conversationId)
        .executeTakeFirstOrThrow()
    ).state;
  const notices = async () => {
    const position = { conversationId, afterSeq: 0 };
    const { messages } = await fixture.services.visitorConversations.log(visit.visitor, position);
    return messages.flatMap(({ notice }: Message) => (notice ? [notice.kind] : []));
  };
  const outcome = async () =>
    (
      await db()
        .selectFrom('handoffs')
        .select('outcome')
        .where('conversation_id', '=', conversationId)
        .executeTakeFirst()
    )?.outcome;
  return { ...visit, state, notices, outcome };
}

async function reply(userId: string, conversationId: string) {
  const { name } = await db()
    .selectFrom('users')
    .select('name')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  const person = { userId, workspaceId: fixture.workspaceId, name };
  return fixture.services.humanConversations.reply(person, conversationId, {
    text: 'Hello',
    clientId: String(now),
  });
}

beforeEach(async () => {
  await runJobs();
  await db().deleteFrom('conversations').execute();
  await db().deleteFrom('users').execute();
  await set(
    {
      liveToAsyncAfterMinutes: null,
      reassignAfterMinutes: null,
      overflowTeamId: null,
      askForEmail: false,
      expireAfterMinutes: null,
    },
    { process: 'live' },
  );
});

describe('a live handoff that nobody takes', () => {
  it('becomes a follow-up by the next person after the minutes of the settings, and says so once', async () => {
    await set({ liveToAsyncAfterMinutes: 5 });
    await fixture.addPerson('Ada', { presence: 'away' });
    const { state, notices, outcome } = await ask();
    expect((await state()).queue).toBe('waiting');
    passMinutes(5);
    await runJobs();
    await runJobs();
    expect(await state()).toMatchObject({ queue: 'scheduled', assignee: { name: 'Ada' } });
    expect(await notices()).toEqual(['waiting', 'scheduled']);
    expect(await outcome()).toBe('scheduled');
  });

  it('does nothing when somebody took it, the visitor cancelled, or the setting was switched off', async () => {
    await set({ liveToAsyncAfterMinutes: 5 });
    const taken = await ask();
    const cancelled = await ask();
    await fixture.services.visitorConversations.cancel(cancelled.visitor, cancelled.conversationId);
    const ada = await fixture.addPerson('Ada', { capacity: 1 });
    await fixture.services.router.assignWaiting(fixture.workspaceId);
    const later = await ask();
    await set({ liveToAsyncAfterMinutes: null });
    await runJobs();
    expect(await taken.state()).toMatchObject({ queue: 'assigned', assignee: { id: ada } });
    expect(await cancelled.state()).toMatchObject({ handler: 'agent', queue: null });
    expect(await later.state()).toMatchObject({ queue: 'waiting' });
  });

  it('asks for an address first, once, and promises when it is given', async () => {
    await set({ liveToAsyncAfterMinutes: 5, askForEmail: true });
    await fixture.addPerson('Ada', { presence: 'away' });
    const { visitor, conversationId, state, notices, outcome } = await ask();
    passMinutes(5);
    await runJobs();
    expect(await state()).toMatchObject({ queue: 'waiting' });
    expect(await notices()).toEqual(['waiting', 'email_wanted']);
    await fixture.services.visitorConversations.leaveEmail(visitor, conversationId, 'kim@example.com');
    expect(await state()).toMatchObject({ queue: 'scheduled', assignee: { name: 'Ada' } });
    expect(await notices()).toEqual(['waiting', 'email_wanted', 'scheduled']);
    expect(await outcome()).toBe('scheduled');
  });

  it('ends when the visitor has waited for as long as they are asked to', async () => {
    await set({ expireAfterMinutes: 10 });
    const { state, notices, outcome } = await ask();
    passMinutes(10);
    await runJobs();
    expect(await state()).toMatchObject({ handler: 'agent', queue: null, handoff: null });
    expect(await notices()).toEqual(['waiting', 'expired']);
    expect(await outcome()).toBe('expired');
  });

  it('may be taken by the overflow team after the minutes for a reply', async () => {
    await set({ reassignAfterMinutes: 2, overflowTeamId: 'overflow' });
    const settings = await settingsNow();
    if (settings.assignment.type !== 'direct') throw new Error();
    const ada = await fixture.addPerson('Ada', { presence: 'away' });
    const otto = await fixture.addPerson('Otto');
    await db().insertInto('team_members').values({ team_id: 'overflow', user_id: otto }).execute();
    await fixture.saveSettings({ assignment: { ...settings.assignment, userIds: [ada] } });
    const first = await ask();
    expect((await first.state()).queue).toBe('waiting');
    passMinutes(2);
    await db().updateTable('users').set({ presence: 'away' }).where('id', '=', otto).execute();
    await runJobs();
    expect((await first.state()).queue).toBe('waiting');
    await fixture.setPresence(otto, 'available');
    expect(await first.state()).toMatchObject({ queue: 'assigned', assignee: { name: 'Otto' } });
    await fixture.saveSettings({ assignment: settings.assignment });
  });
});

describe('a follow-up', () => {
  it('is not promised to a visitor who cannot be reached: they are asked for an address', async () => {
    await set({ askForEmail: true }, { process: 'async' });
    await fixture.addPerson('Ada', { presence: 'away' });
    const { visitor, conversationId, state, notices, outcome } = await ask();
    expect(await state()).toMatchObject({ handler: 'human', queue: 'unassigned', assignee: null });
    expect(await notices()).toEqual(['email_wanted']);
    expect(await outcome()).toBe('unassigned');
    await fixture.services.visitorConversations.leaveEmail(visitor, conversationId, 'kim@example.com');
    expect(await state()).toMatchObject({ queue: 'scheduled', assignee: { name: 'Ada' } });
    expect(await notices()).toEqual(['email_wanted', 'scheduled']);
    expect(NOTICE_TEXTS.email_wanted).toContain('email');
  });

  it('is promised at once where the address is known, and turns are taken', async () => {
    await set({ askForEmail: true }, { process: 'async' });
    await fixture.addPerson('Ada');
    await fixture.addPerson('Bob', { presence: 'away' });
    const names = [];
    for (let index = 0; index < 4; index++) {
      const visit = await fixture.visit();
      await db()
        .updateTable('visitors')
        .set({ email: 'kim@example.com' })
        .where('id', '=', visit.visitor.id)
        .execute();
      names.push((await visit.say(ASK)).handoff?.conversation.assignee?.name);
    }
    expect([names.slice(0, 2).sort(), names.slice(2).sort()]).toEqual([
      ['Ada', 'Bob'],
      ['Ada', 'Bob'],
    ]);
  });
});

describe('a person who does not reply', () => {
  it('loses the conversation to another of the assignment, then to the overflow team, who are not asked twice', async () => {
    await set({ reassignAfterMinutes: 3, overflowTeamId: 'overflow' });
    const settings = await settingsNow();
    if (settings.assignment.type !== 'direct') throw new Error();
    const ada = await fixture.addPerson('Ada');
    const bob = await fixture.addPerson('Bob');
    const otto = await fixture.addPerson('Otto');
    await db().insertInto('team_members').values({ team_id: 'overflow', user_id: otto }).execute();
    await fixture.saveSettings({ assignment: { ...settings.assignment, userIds: [ada, bob] } });
    const { state, notices } = await ask();
    const order = [(await state()).assignee?.name];
    for (let round = 0; round < 3; round++) {
      passMinutes(3);
      await runJobs();
      order.push((await state()).assignee?.name);
    }
    expect([order.slice(0, 2).sort(), order.slice(2)]).toEqual([
      ['Ada', 'Bob'],
      ['Otto', 'Otto'],
    ]);
    expect(await notices()).toEqual(['assigned', 'joined', 'joined']);
    const slots = await db().selectFrom('users').select(['name', 'open_live']).orderBy('name').execute();
    expect(slots.map((row) => row.open_live)).toEqual([0, 0, 1]);
    await fixture.saveSettings({ assignment: settings.assignment });
  });

  it('keeps it who replies, and is looked at again when the visitor waits for the next words', async () => {
    await set({ reassignAfterMinutes: 3 });
    const ada = await fixture.addPerson('Ada');
    const { say, conversationId, state } = await ask();
    await fixture.addPerson('Bob');
    passMinutes(1);
    await reply(ada, conversationId);
    passMinutes(2);
    await runJobs();
    expect((await state()).assignee?.name).toBe('Ada');
    passMinutes(1);
    await say('And then?');
    passMinutes(2);
    await runJobs();
    expect((await state()).assignee?.name).toBe('Ada');
    passMinutes(1);
    await runJobs();
    expect((await state()).assignee?.name).toBe('Bob');
  });
});

describe('after a crash', () => {
  it('another node does what the first one owed', async () => {
    await set({ liveToAsyncAfterMinutes: 5 });
    const { state } = await ask();
    passMinutes(5);
    await wakeJobs();
    const nobody: Publisher = {
      toVisitor() {},
      toVisitors() {},
      toWatchers() {},
      toConsoles() {},
      reachesConsoles: () => false,
    };
    const node = createServices({
      platform: testPlatform(fixture.database, { now: () => now }),
      publisher: nobody,
      answer: async () => ({ known: false, text: '', citations: [], confidence: 0 }),
    });
    await node.start();
    await vi.waitFor(async () => expect((await state()).queue).toBe('scheduled'), { timeout: 5_000 });
    await node.stop(1_000);
  });
});
