import { INSTALL, OFF_TOPIC } from './journeys/questions.js';
import { expect, test } from './test.js';

test('a question about the docs is answered with its source', async ({ visitor, api }) => {
  await visitor.write(INSTALL.question);
  await visitor.reads(INSTALL.answer);
  await expect(visitor.transcript.getByRole('link').first()).toHaveAttribute('href', /./);

  const { id, handler } = await visitor.conversation();
  expect(handler).toBe('agent');
  const answer = (await api.messages(id)).find((message) => message.author === 'agent');
  expect(answer?.citations?.length).toBeGreaterThan(0);
});

test('an off-topic question is handed off because the agent cannot answer', async ({ visitor, api }) => {
  await visitor.write(OFF_TOPIC);
  await visitor.isHandledBy('human', 'waiting');

  const { id } = await visitor.conversation();
  expect(await api.handoff(id)).toMatchObject({ reason: 'cannot_answer', outcome: 'waiting' });
});
