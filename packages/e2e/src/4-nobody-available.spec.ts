import { expect, NOOR, test } from './test.js';

test('a visitor waits until somebody becomes available, and is told who', async ({
  visitor,
  api,
  signIn,
}) => {
  const person = await signIn(NOOR);
  const { name } = await api.person(NOOR);
  const { messages } = await api.settings();

  await visitor.talkToAPerson();
  await visitor.isHandledBy('human', 'waiting');
  await visitor.reads((messages.unavailable.default ?? '').slice(0, 20));
  const { id } = await visitor.conversation();
  expect((await api.conversations('unassigned')).map((item) => item.id)).toContain(id);
  await person.show('Unassigned');
  await expect(person.line(id)).toBeVisible();

  await person.becomeAvailable();
  await visitor.isHandledBy('human', 'assigned');
  await visitor.reads(new RegExp(name));
  await expect(person.line(id)).toHaveCount(0);
  await person.show('Mine');
  await expect(person.line(id)).toBeVisible();
});
