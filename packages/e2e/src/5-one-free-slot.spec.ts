import { ADA, expect, test } from './test.js';

test('two visitors at the same moment and one free slot: one is assigned, one waits', async ({
  api,
  newVisitor,
}) => {
  const { id, capacity } = await api.person(ADA);
  await api.request('PATCH', `/users/${id}`, { capacity: 1 });
  await api.setPresence(ADA, 'available');

  const visitors = await Promise.all([newVisitor(), newVisitor()]);
  await Promise.all(visitors.map((visitor) => visitor.talkToAPerson()));

  const queues = async () => {
    const conversations = await Promise.all(visitors.map((visitor) => visitor.state()));
    return conversations.map(({ conversation }) => conversation?.queue).sort();
  };
  await expect.poll(queues).toEqual(['assigned', 'waiting']);
  expect((await api.person(ADA)).openConversations).toBe(1);

  await api.request('PATCH', `/users/${id}`, { capacity });
});
