import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';

let api: ApiFixture;
beforeAll(async () => {
  api = await createApiFixture();
});
afterAll(() => api.close());

test('a manager changes how the widget looks, and the next session has it', async () => {
  const before = await (await api.request('GET', '/widget-settings', { role: 'viewer' })).json();
  expect(before).toMatchObject({ look: { accent: null, launcher: 'circle' }, preChat: { enabled: false } });
  const wanted = { ...before, look: { ...before.look, accent: '#b91c1c', launcher: 'pill' } };
  expect((await api.request('PUT', '/widget-settings', { role: 'agent', body: wanted })).status).toBe(403);
  const saved = await api.request('PUT', '/widget-settings', { role: 'manager', body: wanted });
  expect(await saved.json()).toEqual(wanted);
  const { openSession } = await import('../visitors/open-session.js');
  const { configs, visitorConversations, limits } = api.composition.services;
  const { session } = await openSession(
    { platform: api.platform, configs, conversations: visitorConversations, limits },
    { workspace: api.workspaceId },
    { origin: undefined, host: undefined, address: '203.0.113.7' },
  );
  expect(session.widget?.look).toMatchObject({ accent: '#b91c1c', launcher: 'pill' });
});

test('a look that could do harm is refused, with the field', async () => {
  const body = { look: { font: 'a;} * {display:none' } };
  const refused = await api.request('PUT', '/widget-settings', { role: 'manager', body });
  expect(refused.status).toBe(422);
  expect((await refused.json()).errors[0].path).toBe('look.font');
});
