import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';

let api: ApiFixture;
beforeAll(async () => {
  api = await createApiFixture();
});
afterAll(() => api.close());

const hours = {
  timeZone: 'Europe/Amsterdam',
  spans: [{ day: 1, from: '09:00', to: '17:00' }],
  holidays: [{ date: '2026-12-25', name: 'Christmas' }],
};
const outOfOffice = [{ from: '2026-12-24T12:00:00Z', to: '2027-01-02T08:00:00Z', note: 'Skiing' }];
const send = async (
  method: string,
  path: string,
  role: 'agent' | 'manager' | 'admin' | 'viewer',
  body: unknown,
) => {
  const response = await api.request(method, path, { role, body });
  return { status: response.status, body: await response.json() };
};

describe('hours and absences', () => {
  it('are set by everybody for themselves, and by managers for others', async () => {
    const own = await send('PATCH', '/me', 'agent', { hours, outOfOffice, presence: 'available' });
    expect(own).toMatchObject({ status: 200, body: { hours, outOfOffice, presence: 'available' } });
    const path = `/users/${api.userIds.agent}/schedule`;
    expect((await send('PUT', path, 'agent', { hours: null })).status).toBe(403);
    const cleared = await send('PUT', path, 'manager', { hours: null, outOfOffice: [] });
    expect(cleared).toMatchObject({
      status: 200,
      body: { hours: null, outOfOffice: [], presence: 'available' },
    });
    const skilled = await send('PATCH', `/users/${api.userIds.agent}`, 'admin', {
      skills: ['billing'],
      hours,
    });
    expect(skilled.body).toMatchObject({ skills: ['billing'], hours });
    expect((await send('PATCH', '/me', 'agent', { role: 'admin', name: 'Boss' })).body).toMatchObject({
      role: 'agent',
      name: 'The agent',
    });
  });

  it('and capacity say who changed them last, and when; what is sent again unchanged does not count', async () => {
    const path = `/users/${api.userIds.viewer}`;
    const read = async () => (await (await api.request('GET', path, { role: 'viewer' })).json()).scheduleSet;
    expect(await read()).toBeNull();
    await send('PATCH', path, 'admin', { skills: ['billing'], capacity: 5, hours: null, outOfOffice: [] });
    expect(await read()).toBeNull();
    const set = await send('PUT', `${path}/schedule`, 'manager', { hours, outOfOffice, capacity: 2 });
    expect(set.body).toMatchObject({
      capacity: 2,
      scheduleSet: { by: { id: api.userIds.manager, name: 'The manager' } },
    });
    await send('PUT', `${path}/schedule`, 'admin', { hours, outOfOffice, capacity: 2 });
    expect(await read()).toEqual(set.body.scheduleSet);
    await send('PUT', `${path}/schedule`, 'admin', { capacity: 3 });
    expect(await read()).toMatchObject({ by: { name: 'The admin' } });
    const refused = await send('PUT', `${path}/schedule`, 'manager', { capacity: -1, hours: null });
    expect(refused.body.errors).toMatchObject([{ path: 'capacity' }]);
    const log = await (
      await api.request('GET', '/audit-log?action=users.schedule_set', { role: 'admin' })
    ).json();
    expect(log.items).toContainEqual(
      expect.objectContaining({
        actor: { id: api.userIds.manager, name: 'The manager' },
        target: api.userIds.viewer,
        detail: { fields: ['hours', 'outOfOffice', 'capacity'], via: 'key' },
      }),
    );
  });

  it('are set for teams and for the workspace', async () => {
    const { body: team } = await send('POST', '/teams', 'manager', { name: 'Night', hours });
    expect(team).toMatchObject({ name: 'Night', hours });
    expect((await send('PATCH', `/teams/${team.id}`, 'manager', { name: 'Day' })).body.hours).toEqual(hours);
    expect((await send('PATCH', `/teams/${team.id}`, 'manager', { hours: null })).body.hours).toBeNull();
    expect((await send('PUT', '/workspace/hours', 'manager', { hours })).body).toMatchObject({ hours });
    expect((await (await api.request('GET', '/workspace', { role: 'viewer' })).json()).hours).toEqual(hours);
    expect((await send('PUT', '/workspace/hours', 'agent', { hours: null })).status).toBe(403);
    expect((await send('PATCH', '/workspace', 'admin', { hours: null })).body.hours).toBeNull();
  });

  it.each([
    ['an end at the start', { spans: [{ day: 1, from: '09:00', to: '09:00' }] }, 'hours.spans.0.to'],
    ['an unknown zone', { timeZone: 'Europe/Atlantis' }, 'hours.timeZone'],
    [
      'a date that no calendar has',
      { holidays: [{ date: '2026-02-30', name: '' }] },
      'hours.holidays.0.date',
    ],
    [
      'hours that overlap',
      { spans: [...hours.spans, { day: 1, from: '16:00', to: '18:00' }] },
      'hours.spans.1.from',
    ],
  ])('refuse %s at its field, and nothing is half-saved', async (_what, change, path) => {
    for (const [method, at] of [
      ['PATCH', '/me'],
      ['PUT', '/workspace/hours'],
    ] as const) {
      const before = await (await api.request('GET', '/workspace', { role: 'viewer' })).json();
      const { status, body } = await send(method, at, 'manager', {
        hours: { ...hours, ...change },
        presence: 'away',
      });
      expect([status, body.errors]).toMatchObject([422, [{ path, message: expect.any(String) }]]);
      expect(await (await api.request('GET', '/workspace', { role: 'viewer' })).json()).toEqual(before);
    }
  });

  it('refuse an absence that ends before it begins', async () => {
    const wrong = [{ from: '2026-12-24T12:00:00Z', to: '2026-12-20T12:00:00Z' }];
    const { status, body } = await send('PATCH', '/me', 'agent', { outOfOffice: wrong });
    expect([status, body.errors]).toMatchObject([
      422,
      [{ path: 'outOfOffice.0.to', message: 'The end must be after the start.' }],
    ]);
  });
});

describe('the place in line', () => {
  it('is set by who answers, for conversations of their workspace', async () => {
    const refused = await send('PUT', '/conversations/nowhere/priority', 'agent', { priority: 'high' });
    expect(refused.status).toBe(404);
    const wrong = await send('PUT', '/conversations/nowhere/priority', 'agent', { priority: 'at once' });
    expect([wrong.status, wrong.body.errors]).toMatchObject([422, [{ path: 'priority' }]]);
  });
});
