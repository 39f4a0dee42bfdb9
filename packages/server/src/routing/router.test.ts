import { randomUUID } from 'node:crypto';
import type { Hours } from '@baton/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServices, type Services } from '../create-services.js';
import { testPlatform } from '../database/test-database.js';
import type { Publisher } from '../realtime/publisher.js';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';

const ASK = 'I want to talk to a human';
const MONDAY_NOON = Date.parse('2026-11-23T12:00Z');

let fixture: WorkspaceFixture;
let second: Services;
let now = MONDAY_NOON;
/** What the second node told widgets. */
const told: unknown[] = [];

beforeAll(async () => {
  fixture = await createWorkspaceFixture(undefined, { now: () => now });
  const publisher: Publisher = {
    toVisitor() {},
    toVisitors: (_id, event) => void told.push(event),
    toWatchers() {},
    toConsoles() {},
    reachesConsoles: () => false,
  };
  const answer = async () => ({ known: false, text: 'I do not know.', citations: [], confidence: 1 });
  second = createServices({
    platform: testPlatform(fixture.database, { now: () => now }),
    publisher,
    answer,
  });
});
afterAll(async () => {
  await second.stop(1_000);
  await fixture.close();
});

const db = () => fixture.database.db;
const nodes = () => [fixture.services, second];
const hours = (from: string, to: string): Hours => ({
  timeZone: 'UTC',
  spans: [1, 2, 3, 4, 5].map((day) => ({ day, from, to })),
  holidays: [],
});
const setHours = (value: Hours | null) =>
  db()
    .updateTable('workspaces')
    .set({ hours: value && JSON.stringify(value) })
    .execute();
const availabilities = () => [
  ...fixture.published.filter(({ to }) => to === 'visitors').map(({ event }) => event),
  ...told,
];
const queueOf = async (id: string) =>
  (await db().selectFrom('conversations').select('state').where('id', '=', id).executeTakeFirstOrThrow())
    .state;

beforeEach(async () => {
  now = MONDAY_NOON;
  await db().deleteFrom('conversations').execute();
  await db().deleteFrom('users').execute();
  await db().deleteFrom('duty_rosters').execute();
  await setHours(null);
  await Promise.all(nodes().map((node) => node.router.idle()));
  fixture.published.length = 0;
  told.length = 0;
});

describe('time passes', () => {
  it('who waits is assigned when hours begin, and widgets are told once, by one of the nodes', async () => {
    await fixture.addPerson('Ada', { capacity: 1 });
    await setHours(hours('13:00', '17:00'));
    const { conversationId, say } = await fixture.visit();
    expect((await say(ASK)).handoff?.outcome).toBe('waiting');
    await Promise.all(nodes().map((node) => node.router.sweep()));
    expect(availabilities()).toEqual([
      {
        type: 'availability',
        availability: { available: false, nextOpening: '2026-11-23T13:00:00.000Z' },
      },
    ]);
    now = Date.parse('2026-11-23T13:00Z');
    await Promise.all(nodes().map((node) => node.router.sweep()));
    await Promise.all(nodes().map((node) => node.router.idle()));
    expect(await queueOf(conversationId)).toMatchObject({ queue: 'assigned', assignee: { name: 'Ada' } });
    // Ada's one slot is taken at once: nobody is free, somebody is there.
    expect(availabilities().at(-1)).toMatchObject({ availability: { available: false, nextOpening: null } });
    const known = availabilities().length;
    await Promise.all(nodes().map((node) => node.router.sweep()));
    expect(availabilities()).toHaveLength(known);
  });

  it('widgets hear that hours end, of absences, and of the last free slot', async () => {
    const ada = await fixture.addPerson('Ada', { capacity: 1 });
    const { router } = fixture.services;
    const last = async () => {
      await router.sweep();
      await router.idle();
      return (availabilities().at(-1) as { availability: unknown } | undefined)?.availability;
    };
    await setHours(hours('09:00', '17:00'));
    await router.eligibilityChanged(fixture.workspaceId);
    expect(await last()).toEqual({ available: true, nextOpening: null });
    now = Date.parse('2026-11-23T17:00Z');
    expect(await last()).toEqual({ available: false, nextOpening: '2026-11-24T09:00:00.000Z' });
    now = Date.parse('2026-11-24T09:00Z');
    expect(await last()).toEqual({ available: true, nextOpening: null });
    const { say, visitor, conversationId } = await fixture.visit();
    await say(ASK);
    expect(await last()).toEqual({ available: false, nextOpening: null });
    await fixture.services.visitorConversations.close(visitor, conversationId);
    expect(await last()).toEqual({ available: true, nextOpening: null });
    const absence = [{ from: '2026-11-24T10:00:00Z', to: '2026-11-26T12:00:00Z', note: '' }];
    await db()
      .updateTable('users')
      .set({ out_of_office: JSON.stringify(absence) })
      .where('id', '=', ada)
      .execute();
    await router.eligibilityChanged(fixture.workspaceId);
    now = Date.parse('2026-11-24T10:00Z');
    expect(await last()).toEqual({ available: false, nextOpening: '2026-11-26T12:00:00.000Z' });
  });
});

describe('the waiting line', () => {
  const line = async (count: number) => {
    const visits = [];
    for (let index = 0; index < count; index++) {
      const visit = await fixture.visit();
      now += 1_000;
      await visit.say(ASK);
      visits.push(visit);
    }
    return visits;
  };

  it('is served by priority, then in order, and who moves up is told', async () => {
    const [one, two, three] = (await line(3)).map(({ conversationId }) => conversationId) as [
      string,
      string,
      string,
    ];
    await db().updateTable('conversations').set({ priority: 1 }).where('id', '=', three).execute();
    const ada = await fixture.addPerson('Ada', { capacity: 1 });
    const { router } = fixture.services;
    await router.assignWaiting(fixture.workspaceId);
    expect((await queueOf(three)).queue).toBe('assigned');
    fixture.published.length = 0;
    const colleague = { userId: ada, workspaceId: fixture.workspaceId, name: 'Ada' };
    await fixture.services.humanConversations.close(colleague, three);
    await router.idle();
    await router.idle();
    expect((await queueOf(one)).queue).toBe('assigned');
    const positions = fixture.published.flatMap(({ to, id, event }) =>
      to === 'visitor' &&
      event.type === 'conversation' &&
      'conversation' in event &&
      event.conversation.queue === 'waiting'
        ? [[id, event.conversation.position]]
        : [],
    );
    expect(positions).toEqual([[two, 1]]);
  });

  it('says how long it takes when the last hour tells, from three assignments on', async () => {
    await fixture.saveSettings({
      messages: {
        available: { default: 'You are now talking to {agent.name}.' },
        unavailable: { default: 'Place {position}, about {wait}.' },
        unassigned: { default: 'Thank you.' },
      },
    });
    const noticeOf = async () => {
      const visit = await fixture.visit();
      const { handoff } = await visit.say(ASK);
      const { messages } = await fixture.services.visitorConversations.log(visit.visitor, {
        conversationId: visit.conversationId,
        afterSeq: 0,
      });
      return [handoff?.outcome, messages.at(-1)?.text];
    };
    expect(await noticeOf()).toEqual(['waiting', 'Place 1, about.']);
    for (const minutesAgo of [30, 20, 10]) {
      const { conversationId } = await fixture.visit();
      await db()
        .insertInto('handoffs')
        .values({
          id: randomUUID(),
          workspace_id: fixture.workspaceId,
          conversation_id: (await db().selectFrom('conversations').select('id').executeTakeFirstOrThrow()).id,
          key: conversationId,
          reason: 'visitor_button',
          process: 'live',
          outcome: 'assigned',
          joined_reasons: '[]',
          destination_id: fixture.destinationId,
          settings_version: 1,
          context: '{}',
          requested_at: new Date(now),
          assigned_at: new Date(now - minutesAgo * 60_000),
        })
        .execute();
    }
    expect(await noticeOf()).toEqual(['waiting', 'Place 2, about 20 minutes.']);
  });

  it('does not show the place where the settings hide it', async () => {
    const { settings } = await fixture.services.configs.get(fixture.workspaceId);
    await fixture.saveSettings({ fallbacks: { ...settings.fallbacks, showPosition: false } });
    const [visit] = await line(1);
    expect(await queueOf(visit?.conversationId ?? '')).toMatchObject({ queue: 'waiting', position: null });
    await fixture.saveSettings({ fallbacks: settings.fallbacks });
  });

  it('is not held up by those whom nobody can take', async () => {
    const ada = await fixture.addPerson('Ada', { presence: 'away' });
    const bob = await fixture.addPerson('Bob', { presence: 'away' });
    const { settings } = await fixture.services.configs.get(fixture.workspaceId);
    if (settings.assignment.type !== 'direct') throw new Error();
    const forOne = (userId: string) =>
      ({ ...settings.assignment, userIds: [userId] }) as typeof settings.assignment;
    await fixture.saveSettings({ assignment: forOne(ada), channels: { email: { assignment: forOne(bob) } } });
    const visits = await line(4);
    const last = visits[3]!.conversationId;
    await db().updateTable('conversations').set({ channel: 'email' }).where('id', '=', last).execute();
    await fixture.setPresence(bob, 'available');
    expect(await queueOf(last)).toMatchObject({ queue: 'assigned', assignee: { name: 'Bob' } });
    expect((await queueOf(visits[0]!.conversationId)).queue).toBe('waiting');
  });
});
