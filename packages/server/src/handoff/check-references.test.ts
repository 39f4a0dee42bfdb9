import type { HandoffSettings } from '@baton/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';

let api: ApiFixture;
/** Settings that name somebody who was switched off since. */
let stale: HandoffSettings;

const put = async (settings: object) => {
  const response = await api.request('PUT', '/handoff-settings', { role: 'manager', body: settings });
  const { errors = [] } = (await response.json()) as { errors?: { path: string }[] };
  return [response.status, ...errors.map(({ path }) => path)];
};

beforeAll(async () => {
  api = await createApiFixture();
  const read = await (await api.request('GET', '/handoff-settings', { role: 'manager' })).json();
  const body = { name: 'Gone', email: 'gone@example.com', role: 'agent' };
  const { id } = await (await api.request('POST', '/users', { role: 'admin', body })).json();
  stale = { ...read.settings, assignment: { ...read.settings.assignment, userIds: [id] } };
  expect(await put(stale)).toEqual([200]);
  await api.request('DELETE', `/users/${id}`, { role: 'admin' });
});
afterAll(() => api.close());

describe('settings that name somebody who is gone', () => {
  it('are refused at the field while conversations would go to them', async () => {
    expect(await put(stale)).toEqual([422, 'assignment.userIds.0']);
    const own = { ...stale, process: 'none', channels: { email: { process: 'async' } } };
    expect(await put(own)).toEqual([422, 'assignment.userIds.0']);
  });

  it('are kept while they are only remembered, and refused when they count again', async () => {
    const off = { ...stale, process: 'none' };
    expect(await put(off)).toEqual([200]);
    const { settings } = await (await api.request('GET', '/handoff-settings', { role: 'manager' })).json();
    expect(settings.assignment.userIds).toEqual(
      stale.assignment.type === 'direct' && stale.assignment.userIds,
    );
    const elsewhere = { ...off, channels: { email: { process: 'none', assignment: stale.assignment } } };
    expect(await put(elsewhere)).toEqual([200]);
    expect(await put({ ...elsewhere, process: 'live' })).toEqual([422, 'assignment.userIds.0']);
  });
});

describe('differences of a channel', () => {
  it('may stay when it is deleted, and are not taken for one that never was', async () => {
    const fine = { ...stale, process: 'none' };
    const shop = { type: 'custom', name: 'Shop', id: 'shop' };
    expect((await api.request('POST', '/channels', { role: 'admin', body: shop })).status).toBe(201);
    const differing = { ...fine, channels: { shop: { whenUnassigned: 'close' } } };
    expect(await put(differing)).toEqual([200]);
    expect((await api.request('DELETE', '/channels/shop', { role: 'admin' })).status).toBe(204);
    expect(await put(differing)).toEqual([200]);
    expect(await put({ ...fine, channels: { shpo: { whenUnassigned: 'close' } } })).toEqual([
      422,
      'channels.shpo',
    ]);
  });
});
