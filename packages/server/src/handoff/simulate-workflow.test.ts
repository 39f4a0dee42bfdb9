import { defaultHandoffSettings } from '@baton/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';

let api: ApiFixture;
beforeAll(async () => {
  api = await createApiFixture();
});
afterAll(() => api.close());

async function create(path: string, body: unknown): Promise<{ id: string }> {
  const response = await api.request('POST', path, { role: 'admin', body });
  expect(response.status, await response.clone().text()).toBeLessThan(300);
  return response.json();
}

it('tells whom the chosen workflow would choose, the message and its steps, and creates nothing', async () => {
  const desk = await create('/destinations', { name: 'Desk', type: 'help_desk' });
  const rotate = { id: 'r', type: 'rotate_owner', userIds: [api.userIds.agent], teamIds: [] };
  const workflow = await create('/workflows', {
    name: 'To the agent',
    enrolOn: { event: 'handoff' },
    enabled: true,
    steps: [rotate],
  });
  const settings = {
    ...defaultHandoffSettings(desk.id),
    assignment: { type: 'workflow', destinationId: desk.id, workflowId: workflow.id },
    process: 'async',
  };
  const simulate = async (settingsToTry: unknown) => {
    const body = { text: 'Can I talk to a human?', settings: settingsToTry };
    return (await api.request('POST', '/handoff-settings/simulate', { role: 'viewer', body })).json();
  };
  const result = await simulate(settings);
  expect(result).toMatchObject({
    decision: { action: 'hand_off', outcome: 'workflow' },
    assignee: { name: 'The agent' },
    message: 'You are now talking to The agent.',
  });
  expect(result.steps.map(({ text }: { text: string }) => text).join()).toContain('The agent gets it.');
  const away = await simulate({ ...settings, process: 'live' });
  expect(away).toMatchObject({ assignee: null, message: 'Thank you. Your question is with our team.' });
  const { items } = await (await api.request('GET', '/tickets?view=all', { role: 'admin' })).json();
  expect(items).toEqual([]);
});
