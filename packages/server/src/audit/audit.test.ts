import type { AuditEntry, Page } from '@baton/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { needsAudit } from './audit-route.js';

let api: ApiFixture;
beforeAll(async () => {
  api = await createApiFixture();
});
afterAll(() => api.close());

const log = async (query = ''): Promise<Page<AuditEntry>> =>
  (await api.request('GET', `/audit-log${query}`, { role: 'manager' })).json() as Promise<Page<AuditEntry>>;

describe('the audit log', () => {
  it('is declared by every route with which managers and administrators change something', () => {
    const silent = api.composition.routes.filter((route) => needsAudit(route) && !route.audit);
    expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('names who did what to whom, and which fields, never the values', async () => {
    const added = await api.request('POST', '/users', {
      role: 'admin',
      body: { name: 'Nova', email: 'nova@example.com', role: 'agent', password: 'a long password' },
    });
    const { id } = (await added.json()) as { id: string };
    await api.request('PATCH', `/users/${id}`, { role: 'admin', body: { capacity: 3 } });
    const { items } = await log('?action=users');
    expect(items.map(({ action, target }) => [action, target])).toEqual([
      ['users.changed', id],
      ['users.added', id],
    ]);
    expect(items[0]).toMatchObject({
      actor: { id: api.userIds.admin, name: 'The admin' },
      detail: { fields: ['capacity'], via: 'key' },
    });
    expect(JSON.stringify(items)).not.toContain('nova@example.com');
  });

  it('keeps nothing of what was refused', async () => {
    const before = (await log()).items.length;
    expect((await api.request('POST', '/teams', { role: 'manager', body: {} })).status).toBe(422);
    expect((await api.request('POST', '/teams', { role: 'agent', body: { name: 'x' } })).status).toBe(403);
    expect((await log()).items).toHaveLength(before);
  });

  it('comes in pages, the latest first, and by action and person', async () => {
    for (const name of ['One', 'Two', 'Three'])
      await api.request('POST', '/teams', { role: 'manager', body: { name } });
    const first = await log('?limit=2&action=teams.added');
    const second = await log(`?limit=2&action=teams.added&cursor=${first.nextCursor}`);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
    expect(new Set([...first.items, ...second.items].map(({ target }) => target)).size).toBe(3);
    expect((await log(`?actorId=${api.userIds.agent}`)).items).toEqual([]);
    expect((await log('?action=team')).items).toEqual([]);
  });
});
