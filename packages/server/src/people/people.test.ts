import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture, PASSWORD } from '../testing/api-fixture.js';
import { createPeople } from './people.js';

describe('users', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await createApiFixture();
  });
  afterAll(() => api.close());

  const add = async (body: Record<string, unknown>) => api.request('POST', '/users', { role: 'admin', body });

  it('are added, read, changed and found in the list', async () => {
    const added = await add({
      name: 'Kim',
      email: 'Kim@Example.com',
      languages: ['nl'],
      password: 'long enough',
    });
    expect(added.status).toBe(201);
    const kim = await added.json();
    expect(kim).toMatchObject({
      email: 'kim@example.com',
      role: 'agent',
      presence: 'away',
      active: true,
      languages: ['nl'],
    });
    const changed = await api.request('PATCH', `/users/${kim.id}`, {
      role: 'admin',
      body: { capacity: 2, role: 'manager' },
    });
    expect(await changed.json()).toMatchObject({ name: 'Kim', capacity: 2, role: 'manager' });
    const list = await (await api.request('GET', '/users', { role: 'viewer' })).json();
    expect(list.items.map((person: { name: string }) => person.name)).toContain('Kim');
    expect(list.nextCursor).toBeNull();
  });

  it('are listed page by page, each once', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await (await api.request('GET', `/users?limit=2${cursor}`, { role: 'viewer' })).json();
      seen.push(...page.items.map((person: { id: string }) => person.id));
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
    } while (cursor);
    const all = await (await api.request('GET', '/users', { role: 'viewer' })).json();
    expect(seen).toEqual(all.items.map((person: { id: string }) => person.id));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(4);
  });

  it('refuse a cursor that no list gave out', async () => {
    const response = await api.request('GET', '/users?cursor=abc&limit=5', { role: 'viewer' });
    expect((await response.json()).errors[0].path).toBe('cursor');
  });

  it('refuse an address that is taken, naming the field', async () => {
    const response = await add({ name: 'Twin', email: 'agent@example.com' });
    expect(response.status).toBe(422);
    expect((await response.json()).errors).toMatchObject([{ path: 'email', code: 'taken' }]);
  });

  it('name every field that is wrong', async () => {
    const response = await add({
      name: ' ',
      email: 'nonsense',
      role: 'king',
      capacity: 1.5,
      languages: ['nl', 7],
      password: 'x',
    });
    const paths = (await response.json()).errors.map((issue: { path: string }) => issue.path);
    expect(paths).toEqual(
      expect.arrayContaining(['name', 'email', 'role', 'capacity', 'languages.1', 'password']),
    );
  });

  it('are signed out everywhere, keys too, when they are deactivated', async () => {
    const cookie = await api.signIn('viewer');
    expect((await api.request('GET', '/me', { cookie })).status).toBe(200);
    expect((await api.request('DELETE', `/users/${api.userIds.viewer}`, { role: 'admin' })).status).toBe(204);
    expect((await api.request('GET', '/me', { cookie })).status).toBe(401);
    expect((await api.request('GET', '/me', { role: 'viewer' })).status).toBe(401);
    const again = await api.request('POST', '/session', {
      body: { email: 'viewer@example.com', password: PASSWORD },
    });
    expect(again.status).toBe(401);
    const back = await api.request('PATCH', `/users/${api.userIds.viewer}`, {
      role: 'admin',
      body: { active: true },
    });
    expect(await back.json()).toMatchObject({ active: true, presence: 'away' });
    expect((await api.request('GET', '/me', { role: 'viewer' })).status).toBe(200);
  });

  it('are signed out when their password is changed', async () => {
    const cookie = await api.signIn('agent');
    await api.request('PATCH', `/users/${api.userIds.agent}`, {
      role: 'admin',
      body: { password: 'another horse' },
    });
    expect((await api.request('GET', '/me', { cookie })).status).toBe(401);
    const body = { email: 'agent@example.com', password: 'another horse' };
    expect((await api.request('POST', '/session', { body })).status).toBe(200);
  });

  it('always leave one administrator, also when the last two are removed at the same moment', async () => {
    const { items } = await (await api.request('GET', '/users', { role: 'viewer' })).json();
    const admins = items.filter((person: { role: string }) => person.role === 'admin');
    expect(admins).toHaveLength(2);
    const [{ id: first }, { id: second }] = admins;
    const statuses = await Promise.all([
      api.request('PATCH', `/users/${first}`, { role: 'admin', body: { role: 'agent' } }),
      api.request('DELETE', `/users/${second}`, { role: 'admin' }),
    ]).then((responses) => responses.map((response) => response.status));
    expect(statuses.filter((status) => status === 409 || status === 401 || status === 403)).toHaveLength(1);
    const remaining = await api.platform.db
      .selectFrom('users')
      .select('id')
      .where('role', '=', 'admin')
      .where('active', '=', true)
      .execute();
    expect(remaining).toHaveLength(1);
  });
});

describe('changes of people', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await createApiFixture();
  });
  afterAll(() => api.close());

  it('let a manager set the presence of others, and an agent only their own', async () => {
    const body = { presence: 'available' };
    const own = await api.request('PUT', '/me/presence', { role: 'manager', body });
    expect(await own.json()).toMatchObject({ id: api.userIds.manager, presence: 'available' });
    const others = `/users/${api.userIds.admin}/presence`;
    expect((await api.request('PUT', others, { role: 'manager', body })).status).toBe(200);
    expect((await api.request('PUT', others, { role: 'agent', body })).status).toBe(403);
  });

  it('are told to consoles and to routing', async () => {
    const told: unknown[] = [];
    const people = createPeople({
      platform: api.platform,
      publisher: { toConsoles: (id, event) => told.push([id, event.type]) },
      listeners: {
        onEligibilityChange: (id) => told.push([id, 'eligibility']),
        onDeactivated: (id, userId) => told.push([id, 'deactivated', userId]),
      },
    });
    await people.setPresence(api.workspaceId, api.userIds.agent, 'available');
    expect(told).toEqual([
      [api.workspaceId, 'person'],
      [api.workspaceId, 'eligibility'],
    ]);
    told.length = 0;
    await people.deactivate(api.workspaceId, api.userIds.agent);
    expect(told[0]).toEqual([api.workspaceId, 'deactivated', api.userIds.agent]);
    expect(told).toHaveLength(3);
  });
});

describe('teams, destinations and keys', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await createApiFixture();
  });
  afterAll(() => api.close());

  it('keep teams with their members', async () => {
    const body = { name: 'Support', memberIds: [api.userIds.agent] };
    const team = await (await api.request('POST', '/teams', { role: 'manager', body })).json();
    expect(team).toMatchObject(body);
    const change = { memberIds: [api.userIds.agent, 'nobody'] };
    const refused = await api.request('PATCH', `/teams/${team.id}`, { role: 'manager', body: change });
    expect((await refused.json()).errors).toMatchObject([{ path: 'memberIds.1', code: 'unknown_user' }]);
    const emptied = await api.request('PATCH', `/teams/${team.id}`, {
      role: 'manager',
      body: { memberIds: [] },
    });
    expect(await emptied.json()).toMatchObject({ id: team.id, name: 'Support', memberIds: [], hours: null });
    expect((await api.request('DELETE', `/teams/${team.id}`, { role: 'manager' })).status).toBe(204);
    expect((await api.request('GET', `/teams/${team.id}`, { role: 'manager' })).status).toBe(404);
  });

  it('keep a destination that the handoff settings use', async () => {
    const { items } = await (await api.request('GET', '/destinations', { role: 'viewer' })).json();
    expect(items).toMatchObject([{ name: 'Inbox', type: 'inbox' }]);
    expect((await api.request('DELETE', `/destinations/${items[0].id}`, { role: 'manager' })).status).toBe(
      409,
    );
    const body = { name: 'Desk', type: 'help_desk' };
    const desk = await (await api.request('POST', '/destinations', { role: 'manager', body })).json();
    expect((await api.request('DELETE', `/destinations/${desk.id}`, { role: 'manager' })).status).toBe(204);
  });

  it('show a key once, keep only its hash, and revoke it at once', async () => {
    const made = await (await api.request('POST', '/keys', { role: 'admin', body: { name: 'CI' } })).json();
    const me = () => api.request('GET', '/me', { headers: { authorization: `Bearer ${made.key}` } });
    expect(await (await me()).json()).toMatchObject({ person: { id: api.userIds.admin } });
    const list = await (await api.request('GET', '/keys', { role: 'admin' })).text();
    expect(list).toContain(made.id);
    expect(list).not.toContain(made.key);
    const { rows } = await api.database.pool.query(
      'select token_hash, last_used_at from api_keys where id = $1',
      [made.id],
    );
    expect(rows[0].token_hash).not.toContain(made.key);
    expect(rows[0].last_used_at).not.toBeNull();
    expect((await api.request('DELETE', `/keys/${made.id}`, { role: 'admin' })).status).toBe(204);
    expect((await me()).status).toBe(401);
  });

  it('never reach into another workspace', async () => {
    await api.database.pool.query(
      `insert into workspaces (id, name, secret, branding) values ('other', 'Other', 's', '{}');
       insert into users (id, workspace_id, name, email) values ('stranger', 'other', 'Stranger', 's@other.example');
       insert into teams (id, workspace_id, name) values ('their-team', 'other', 'Theirs')`,
    );
    const strangers = ['/users/stranger', '/teams/their-team'];
    for (const path of strangers) {
      expect((await api.request('GET', path, { role: 'admin' })).status).toBe(404);
      expect((await api.request('PATCH', path, { role: 'admin', body: { name: 'Mine' } })).status).toBe(404);
      expect((await api.request('DELETE', path, { role: 'admin' })).status).toBe(404);
    }
    const body = { name: 'Mixed', memberIds: ['stranger'] };
    expect((await api.request('POST', '/teams', { role: 'admin', body })).status).toBe(422);
  });
});
