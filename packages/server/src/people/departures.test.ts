import type { HandoffSettings } from '@baton/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readHandoffConfig } from '../handoff/handoff-config.js';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { createPeople, type People } from './people.js';

const ASK = 'I want to talk to a human';
let fixture: WorkspaceFixture;
let people: People;

beforeAll(async () => {
  fixture = await createWorkspaceFixture();
  const { platform, publisher, noteDeparture } = fixture.services;
  const listeners = { onEligibilityChange() {}, onDeactivated() {} };
  people = createPeople({ platform, publisher, listeners, noteDeparture });
  const team = { id: 'overflow', workspace_id: fixture.workspaceId, name: 'Overflow' };
  await fixture.database.db.insertInto('teams').values(team).execute();
});
afterAll(() => fixture.close());

const db = () => fixture.database.db;

async function set(fallbacks: Partial<HandoffSettings['fallbacks']>, process: 'live' | 'async' = 'live') {
  const { settings } = await readHandoffConfig(db(), fixture.workspaceId);
  await fixture.saveSettings({ fallbacks: { ...settings.fallbacks, ...fallbacks }, process });
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
    return messages.flatMap(({ notice }) => (notice ? [notice.kind] : []));
  };
  return { ...visit, state, notices };
}

beforeEach(async () => {
  await db().deleteFrom('conversations').execute();
  await db().deleteFrom('users').execute();
  await set({ whenPersonAway: 'keep', whenPersonDeactivated: 'requeue', overflowTeamId: null });
});

const away = async (id: string) => {
  await people.setPresence(fixture.workspaceId, id, 'away');
  await fixture.services.jobs.runPending();
};
const deactivate = async (id: string) => {
  await people.deactivate(fixture.workspaceId, id);
  await fixture.services.jobs.runPending();
};

describe('somebody goes away', () => {
  it('and keeps what they have, unless the settings say otherwise', async () => {
    const ada = await fixture.addPerson('Ada');
    const { state } = await ask();
    await away(ada);
    expect((await state()).assignee?.name).toBe('Ada');
  });

  it('and gives it to somebody else who is there; the visitor is told once', async () => {
    await set({ whenPersonAway: 'requeue' });
    const ada = await fixture.addPerson('Ada');
    const { state, notices } = await ask();
    await fixture.addPerson('Bob');
    await away(ada);
    expect(await state()).toMatchObject({ queue: 'assigned', assignee: { name: 'Bob' } });
    expect(await notices()).toEqual(['assigned', 'joined']);
  });

  it('and gives it to the head of the line when nobody is there', async () => {
    await set({ whenPersonAway: 'requeue' });
    const ada = await fixture.addPerson('Ada', { capacity: 1 });
    const helped = await ask();
    const waits = await ask();
    await away(ada);
    expect(await helped.state()).toMatchObject({ queue: 'waiting', assignee: null });
    expect(await helped.notices()).toEqual(['assigned', 'waiting']);
    const bob = await fixture.addPerson('Bob', { capacity: 1 });
    await fixture.setPresence(bob, 'available');
    expect((await helped.state()).assignee?.name).toBe('Bob');
    expect((await waits.state()).queue).toBe('waiting');
  });

  it('and keeps it after all, who is back before the job runs', async () => {
    await set({ whenPersonAway: 'requeue' });
    const ada = await fixture.addPerson('Ada');
    const { state } = await ask();
    await people.setPresence(fixture.workspaceId, ada, 'away');
    await people.setPresence(fixture.workspaceId, ada, 'available');
    await fixture.services.jobs.runPending();
    expect((await state()).assignee?.name).toBe('Ada');
  });

  it('and the overflow team gets it first, or may take it from the line', async () => {
    await set({ whenPersonAway: 'overflow', overflowTeamId: 'overflow' });
    const ada = await fixture.addPerson('Ada');
    const otto = await fixture.addPerson('Otto', { presence: 'away' });
    await db().insertInto('team_members').values({ team_id: 'overflow', user_id: otto }).execute();
    const first = await ask();
    await fixture.addPerson('Bob', { presence: 'away' });
    const { settings } = await readHandoffConfig(db(), fixture.workspaceId);
    if (settings.assignment.type !== 'direct') throw new Error();
    await fixture.saveSettings({ assignment: { ...settings.assignment, userIds: [ada] } });
    await away(ada);
    expect((await first.state()).queue).toBe('waiting');
    await fixture.setPresence(otto, 'available');
    expect((await first.state()).assignee?.name).toBe('Otto');
    await fixture.saveSettings({ assignment: settings.assignment });
  });
});

describe('somebody is deactivated', () => {
  it('and strands nobody: live conversations and follow-ups go to others, or wait for them', async () => {
    const ada = await fixture.addPerson('Ada');
    const live = await ask();
    await set({}, 'async');
    const later = await ask();
    expect([(await live.state()).assignee?.name, (await later.state()).assignee?.name]).toEqual([
      'Ada',
      'Ada',
    ]);
    const bob = await fixture.addPerson('Bob', { presence: 'away' });
    await deactivate(ada);
    expect(await live.state()).toMatchObject({ queue: 'waiting', assignee: null });
    expect(await later.state()).toMatchObject({ queue: 'scheduled', assignee: { name: 'Bob' } });
    expect(await later.notices()).toEqual(['scheduled']);
    await deactivate(bob);
    expect(await later.state()).toMatchObject({ queue: 'scheduled', assignee: null });
  });

  it('and somebody who becomes a viewer counts as gone', async () => {
    const ada = await fixture.addPerson('Ada');
    const { state } = await ask();
    await people.change(fixture.workspaceId, ada, { role: 'viewer' });
    await fixture.services.jobs.runPending();
    expect((await state()).queue).toBe('waiting');
  });
});
