import { INSTALL } from './journeys/questions.js';
import { expect, test } from './test.js';

test('process "none" hands nothing off, goes on answering, and records the match', async ({
  visitor,
  api,
}) => {
  const settings = await api.settings();
  const website = { id: 'website-e2e', phrase: 'website', match: 'exact', enabled: true } as const;
  await api.saveSettings({ ...settings, process: 'none', customTriggers: [website] });
  await api.setPresence('ada@demo.baton', 'available');

  await visitor.write(INSTALL.question);
  await visitor.reads(INSTALL.answer);

  const conversation = await visitor.conversation();
  expect(conversation).toMatchObject({ status: 'open', handler: 'agent', assignee: null });
  await expect
    .poll(() => api.handoff(conversation.id))
    .toMatchObject({
      reason: 'custom_trigger',
      process: 'none',
      outcome: 'declined',
      trigger: { phrase: 'website' },
    });
});
