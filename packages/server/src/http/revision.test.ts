import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';

let api: ApiFixture;
/** The paths of what two managers may have open at once. */
const paths = { person: '', schedule: '', team: '', destination: '' };
beforeAll(async () => {
  api = await createApiFixture();
  const make = async (path: string, body: object): Promise<string> =>
    (await (await api.request('POST', path, { role: 'admin', body })).json()).id;
  paths.person = `/users/${api.userIds.agent}`;
  paths.schedule = `${paths.person}/schedule`;
  paths.team = `/teams/${await make('/teams', { name: 'Night' })}`;
  paths.destination = `/destinations/${await make('/destinations', { name: 'Desk', type: 'help_desk' })}`;
});
afterAll(() => api.close());

const hours = { timeZone: 'UTC', spans: [{ day: 1, from: '09:00', to: '17:00' }], holidays: [] };
const FORMS = [
  {
    what: 'a person',
    read: () => paths.person,
    method: 'PATCH',
    at: () => paths.person,
    body: { capacity: 9 },
  },
  { what: 'a schedule', read: () => paths.person, method: 'PUT', at: () => paths.schedule, body: { hours } },
  { what: 'a team', read: () => paths.team, method: 'PATCH', at: () => paths.team, body: { hours } },
  {
    what: 'an inbox or help desk',
    read: () => paths.destination,
    method: 'PATCH',
    at: () => paths.destination,
    body: { name: 'Desk two' },
  },
  {
    what: 'the business hours',
    read: () => '/workspace',
    method: 'PUT',
    at: () => '/workspace/hours',
    body: { hours },
  },
  {
    what: 'the customer agent',
    read: () => '/customer-agent',
    method: 'PATCH',
    at: () => '/customer-agent',
    body: { answerBudget: 100 },
  },
] as const;

describe.each(FORMS)('$what', ({ read, method, at, body }) => {
  const readNow = () => api.request('GET', read(), { role: 'admin' });
  const change = (etag: string, sent: object = body) =>
    api.request(method, at(), { role: 'admin', body: sent, headers: { 'if-match': etag } });

  it('is changed from the state that is in force, and from no older one', async () => {
    const etag = (await readNow()).headers.get('etag') ?? '';
    const changed = await change(etag);
    expect(changed.status).toBe(200);
    const next = changed.headers.get('etag') ?? '';
    expect(next).not.toBe(etag);
    expect(next).toBe(`"${(await (await readNow()).json()).revision}"`);
    const before = await (await readNow()).json();
    const refused = await change(etag);
    expect([refused.status, (await refused.json()).code]).toEqual([412, 'precondition_failed']);
    expect(await (await readNow()).json()).toEqual(before);
    expect((await change(next)).status).toBe(200);
  });

  it('is changed once by ten who begin at the same state', async () => {
    const etag = (await readNow()).headers.get('etag') ?? '';
    const [field] = Object.keys(body);
    const bodies = Array.from({ length: 10 }, (_, n) => {
      if (field === 'hours')
        return { hours: { ...hours, holidays: [{ date: `2026-12-${n + 10}`, name: '' }] } };
      return { [field ?? '']: field === 'name' ? `Desk ${n + 10}` : n + 10 };
    });
    const answers = await Promise.all(bodies.map((sent) => change(etag, sent)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(9);
  });

  it('refuses an If-Match that is no ETag', async () => {
    expect((await change('seven')).status).toBe(400);
  });
});

it('does not count presence, which people change all day, as a change of a person', async () => {
  const read = async () =>
    (await (await api.request('GET', paths.person, { role: 'admin' })).json()).revision;
  const before = await read();
  await api.request('PUT', `${paths.person}/presence`, { role: 'manager', body: { presence: 'available' } });
  expect(await read()).toBe(before);
});
