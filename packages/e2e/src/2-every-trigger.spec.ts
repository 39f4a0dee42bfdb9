import type { HandoffRecord } from '@baton/core';
import type { RestClient } from './harness/rest-client.js';
import { INSTALL } from './journeys/questions.js';
import type { VisitorWidget } from './pages/visitor-widget.js';
import { expect, SAM, test } from './test.js';

/** Waits for the handoff and answers what is on record about it. */
async function recordOf(visitor: VisitorWidget, api: RestClient): Promise<HandoffRecord | undefined> {
  await visitor.isHandledBy('human', 'waiting');
  return api.handoff((await visitor.conversation()).id);
}

for (const [language, text] of [
  ['English', "I'd like to talk to a human"],
  ['Dutch', 'Ik wil graag met een medewerker praten'],
] as const) {
  test(`asking for a person in ${language} hands off`, async ({ visitor, api }) => {
    await visitor.write(text);
    expect(await recordOf(visitor, api)).toMatchObject({ reason: 'human_requested' });
  });
}

test('a custom trigger hands off, with the words that matched', async ({ visitor, api }) => {
  const settings = await api.settings();
  const refund = { id: 'refund-e2e', phrase: 'refund', match: 'forms', enabled: true } as const;
  await api.saveSettings({ ...settings, customTriggers: [refund] });

  await visitor.write('When do I get my refund?');
  expect(await recordOf(visitor, api)).toMatchObject({
    reason: 'custom_trigger',
    trigger: { phrase: 'refund', evidence: { text: 'refund' } },
  });
});

test('a trigger that a manager saves reaches a widget that is open already', async ({
  visitor,
  api,
  signIn,
}) => {
  await visitor.write(INSTALL.question);
  await expect(visitor.transcript.getByRole('link').first()).toBeVisible();

  const manager = await signIn(SAM);
  await manager.addTrigger('annulering');
  await visitor.write('Ik heb een vraag over mijn annulering.');
  expect(await recordOf(visitor, api)).toMatchObject({
    reason: 'custom_trigger',
    trigger: { phrase: 'annulering' },
  });
});

test('a paused agent hands off', async ({ visitor, api }) => {
  await api.pause();
  await visitor.write(INSTALL.question);
  expect(await recordOf(visitor, api)).toMatchObject({ reason: 'agent_paused' });
});

test("the visitor's button hands off", async ({ visitor, api }) => {
  await visitor.talkToAPerson();
  expect(await recordOf(visitor, api)).toMatchObject({ reason: 'visitor_button' });
});
