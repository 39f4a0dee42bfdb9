import { type Hours, type OutOfOffice, settingsForChannel } from '@baton/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { availabilityFor } from './availability-for.js';

let fixture: WorkspaceFixture;
let now = Date.parse('2026-11-23T12:00Z');
let ada: string;
let bob: string;

beforeAll(async () => {
  fixture = await createWorkspaceFixture(undefined, { now: () => now });
  ada = await fixture.addPerson('Ada');
  bob = await fixture.addPerson('Bob', { presence: 'away' });
  await fixture.database.db
    .insertInto('teams')
    .values({ id: 'night', workspace_id: fixture.workspaceId, name: 'Night' })
    .execute();
});
afterAll(() => fixture.close());

const db = () => fixture.database.db;
const setHours = (table: 'users' | 'teams' | 'workspaces', id: string, hours: Hours | null) =>
  db()
    .updateTable(table)
    .set({ hours: hours && JSON.stringify(hours) })
    .where('id', '=', id)
    .execute();
const setAbsences = (id: string, absences: OutOfOffice[]) =>
  db()
    .updateTable('users')
    .set({ out_of_office: JSON.stringify(absences) })
    .where('id', '=', id)
    .execute();
const every = (from: string, to: string, timeZone = 'Europe/Amsterdam', holidays: string[] = []): Hours => ({
  timeZone,
  spans: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from, to })),
  holidays: holidays.map((date) => ({ date, name: '' })),
});

/** As the live path sees it now, and as a simulation of that moment does: always the same. */
async function whoAt(iso: string, process: 'live' | 'async' = 'live') {
  now = Date.parse(iso);
  const { settings } = await fixture.services.configs.get(fixture.workspaceId);
  const about = {
    workspaceId: fixture.workspaceId,
    settings: { ...settingsForChannel(settings, 'web'), process },
  };
  const live = await availabilityFor(db(), { ...about, now });
  const simulated = await availabilityFor(db(), { ...about, now: 0, at: now });
  expect(simulated).toEqual(live);
  return live;
}
const nameAt = async (iso: string) => (await whoAt(iso)).assignee?.name ?? null;

beforeEach(async () => {
  await setHours('users', ada, null);
  await setHours('users', bob, null);
  await setHours('teams', 'night', null);
  await setHours('workspaces', fixture.workspaceId, null);
  await setAbsences(ada, []);
  await db().deleteFrom('team_members').execute();
});

describe('whoever is outside their hours is not given a conversation', () => {
  it.each<[string, Hours, string, string | null, string | null]>([
    ['within', every('09:00', '17:00'), '2026-11-23T12:00Z', 'Ada', null],
    [
      'just before they begin',
      every('09:00', '17:00'),
      '2026-11-23T07:59Z',
      null,
      '2026-11-23T08:00:00.000Z',
    ],
    ['as they end', every('09:00', '17:00'), '2026-11-23T16:00Z', null, '2026-11-24T08:00:00.000Z'],
    ['the morning after the clock went forward', every('09:00', '17:00'), '2026-03-29T07:00Z', 'Ada', null],
    [
      'an hour that the clock skips',
      every('02:15', '02:45'),
      '2026-03-28T12:00Z',
      null,
      '2026-03-30T00:15:00.000Z',
    ],
    ['past midnight while the clock goes back', every('22:00', '06:00'), '2026-10-25T04:30Z', 'Ada', null],
    [
      'after a night while the clock went back',
      every('22:00', '06:00'),
      '2026-10-25T05:00Z',
      null,
      '2026-10-25T21:00:00.000Z',
    ],
    [
      'New York springs forward',
      every('03:00', '05:00', 'America/New_York'),
      '2026-03-08T07:00Z',
      'Ada',
      null,
    ],
    [
      'Lord Howe, half an hour',
      every('02:30', '05:00', 'Australia/Lord_Howe'),
      '2026-10-03T15:30Z',
      'Ada',
      null,
    ],
    [
      'a holiday',
      every('09:00', '17:00', 'Europe/Amsterdam', ['2026-12-25']),
      '2026-12-25T12:00Z',
      null,
      '2026-12-26T08:00:00.000Z',
    ],
    [
      'the night after a holiday',
      every('22:00', '06:00', 'Europe/Amsterdam', ['2026-12-25']),
      '2026-12-26T02:00Z',
      null,
      '2026-12-26T21:00:00.000Z',
    ],
  ])('%s', async (_what, hours, at, name, opening) => {
    await setHours('users', ada, hours);
    await setHours('users', bob, hours);
    expect(await whoAt(at)).toMatchObject({ assignee: name && { name }, nextOpening: opening });
  });

  it('and whose hours count changes with the next save, of a person, a team, its members or the workspace', async () => {
    const noon = '2026-11-23T12:00Z';
    expect(await nameAt(noon)).toBe('Ada');
    await setHours('workspaces', fixture.workspaceId, every('18:00', '20:00'));
    expect(await nameAt(noon)).toBeNull();
    await setHours('teams', 'night', every('11:00', '14:00'));
    expect(await nameAt(noon)).toBeNull();
    await db().insertInto('team_members').values({ team_id: 'night', user_id: ada }).execute();
    expect(await nameAt(noon)).toBe('Ada');
    await setHours('users', ada, every('05:00', '06:00'));
    expect(await nameAt(noon)).toBeNull();
  });

  it('nor is whoever is out of office; the next opening is after it', async () => {
    await setAbsences(ada, [{ from: '2026-11-23T10:00:00Z', to: '2026-11-23T15:00:00Z', note: '' }]);
    await setAbsences(bob, [{ from: '2026-11-23T10:00:00Z', to: '2026-11-27T00:00:00Z', note: '' }]);
    expect(await nameAt('2026-11-23T09:59Z')).toBe('Ada');
    expect(await whoAt('2026-11-23T10:00Z')).toMatchObject({
      assignee: null,
      nextOpening: '2026-11-23T15:00:00.000Z',
    });
    expect(await nameAt('2026-11-23T15:00Z')).toBe('Ada');
    await setAbsences(bob, []);
    // Bob is away, and on duty: somebody is there, nobody is free.
    expect(await whoAt('2026-11-23T10:00Z')).toMatchObject({ assignee: null, nextOpening: null });
  });
});

describe('a follow-up', () => {
  it('goes to somebody outside their hours, and says that nobody is there; never to who is out of office', async () => {
    await setHours('workspaces', fixture.workspaceId, every('09:00', '17:00'));
    await setAbsences(bob, [{ from: '2026-11-23T00:00:00Z', to: '2026-11-27T00:00:00Z', note: '' }]);
    const night = await whoAt('2026-11-23T22:00Z', 'async');
    expect(night).toMatchObject({
      assignee: { name: 'Ada' },
      available: false,
      nextOpening: '2026-11-24T08:00:00.000Z',
      timeZone: 'Europe/Amsterdam',
    });
    await setAbsences(ada, [{ from: '2026-11-23T00:00:00Z', to: '2026-11-27T00:00:00Z', note: '' }]);
    expect(await whoAt('2026-11-23T22:00Z', 'async')).toMatchObject({ assignee: null });
    await setAbsences(bob, []);
  });
});

describe('preferences', () => {
  it('put the last helper first, then whoever speaks the language, then the strategy', async () => {
    const chi = await fixture.addPerson('Chi');
    await db().updateTable('users').set({ languages: '["nl-BE"]' }).where('id', '=', chi).execute();
    const { settings } = await fixture.services.configs.get(fixture.workspaceId);
    if (settings.assignment.type !== 'direct') throw new Error();
    const assignment = {
      ...settings.assignment,
      userIds: [ada, chi],
      preferLastHelper: true,
      preferLanguage: true,
    };
    await fixture.saveSettings({ assignment });
    const { visitor, conversationId, say } = await fixture.visit();
    const first = async (locale: string) => {
      await db().updateTable('conversations').set({ locale }).where('id', '=', conversationId).execute();
      const { workspaceId } = fixture;
      const config = { ...settings, assignment };
      const about = { workspaceId, settings: config, now, visitor: { id: visitor.id, locale } };
      return (await availabilityFor(db(), about)).assignee?.name;
    };
    await db().updateTable('users').set({ last_assigned_at: new Date() }).where('id', '=', chi).execute();
    expect(await first('en')).toBe('Ada');
    expect(await first('nl')).toBe('Chi');
    const { handoff } = await say('I want to talk to a human');
    expect(handoff?.conversation.assignee?.name).toBe('Ada');
    expect(await first('nl')).toBe('Chi');
    await fixture.services.visitorConversations.close(visitor, conversationId);
    expect(await first('nl')).toBe('Ada');
  });
});
