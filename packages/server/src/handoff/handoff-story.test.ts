import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { noteVisitedPage, visitedPage } from '../visitors/visited-pages.js';
import { handoffStory } from './handoff-story.js';

let fixture: WorkspaceFixture;
beforeAll(async () => {
  fixture = await createWorkspaceFixture(async ({ question }) => ({
    known: true,
    text: `About **${question}**`,
    citations: [{ title: `Help on ${question}`, url: 'https://example.com/help' }],
    confidence: 1,
  }));
});
afterAll(() => fixture.close());

const db = () => fixture.services.platform.db;
const answered = async (conversationId: string, count: number) =>
  expect
    .poll(async () => {
      const { rows } = await fixture.database.pool.query(
        "select 1 from messages where conversation_id = $1 and author = 'agent' and notice is null",
        [conversationId],
      );
      return rows.length;
    })
    .toBe(count);

async function ask(visit: Awaited<ReturnType<WorkspaceFixture['visit']>>, questions: readonly string[]) {
  for (const [index, question] of questions.entries()) {
    await visit.say(question);
    await answered(visit.conversationId, index + 1);
  }
}

it('tells what the visitor wrote and what was tried, up to the handoff and not beyond', async () => {
  const visit = await fixture.visit();
  expect(await handoffStory(db(), visit.conversationId)).toBeNull();
  await ask(visit, ['kettles', 'toasters', 'ovens', 'irons', 'fans', 'lamps']);
  expect(await handoffStory(db(), visit.conversationId)).toBeNull();
  await visit.say('I want to talk to a human');
  await visit.say('Still there?');
  const story = await handoffStory(db(), visit.conversationId);
  expect(story).toMatchObject({
    said: ['kettles', 'lamps', 'I want to talk to a human'],
    saidCount: 7,
    tried: { length: 5 },
  });
  expect(story?.tried[0]).toEqual({
    question: 'toasters',
    answer: 'About **toasters**',
    sources: [{ title: 'Help on toasters', url: 'https://example.com/help' }],
    helpful: null,
  });
});

it('begins where the handoff before it ended', async () => {
  const visit = await fixture.visit();
  await visit.say('I want to talk to a human');
  const person = await fixture.addPerson('Ada', { presence: 'away' });
  const colleague = { userId: person, workspaceId: fixture.workspaceId, name: 'Ada' };
  const { humanConversations } = fixture.services;
  await humanConversations.assign(colleague, visit.conversationId, person);
  await humanConversations.returnToAgent(colleague, visit.conversationId);
  await visit.say('trains');
  await answered(visit.conversationId, 1);
  await visit.say('A human again, please: I want to talk to a human');
  expect(await handoffStory(db(), visit.conversationId)).toMatchObject({
    said: ['trains', 'A human again, please: I want to talk to a human'],
    tried: [{ question: 'trains' }],
  });
});

it('keeps the latest twenty pages of an open conversation, each once while the visitor stays on it', async () => {
  const visit = await fixture.visit();
  const note = (n: number) =>
    noteVisitedPage(db(), visit.conversationId, visitedPage({ url: `https://shop.example/${n}` }, n * 1_000));
  const pages = async () =>
    (
      await fixture.database.pool.query('select pages from conversations where id = $1', [
        visit.conversationId,
      ])
    ).rows[0]?.pages;
  await note(0);
  expect(await pages()).toBeUndefined();
  await visit.say('kettles');
  expect(await pages()).toEqual([]);
  await note(1);
  await note(1);
  await note(2);
  await note(1);
  expect((await pages()).map(({ url }: { url: string }) => url.at(-1))).toEqual(['1', '2', '1']);
  for (let n = 3; n < 40; n++) await note(n);
  const kept = await pages();
  expect([kept.length, kept[0].url, kept[19].url]).toEqual([
    20,
    'https://shop.example/20',
    'https://shop.example/39',
  ]);
  expect(kept[19]).toEqual({ url: 'https://shop.example/39', title: null, at: '1970-01-01T00:00:39.000Z' });
});
