import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { up } from '../database/migrations/0011-last-message.js';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { listConversations } from './summaries.js';

let fixture: WorkspaceFixture;
let ada: string;

beforeAll(async () => {
  fixture = await createWorkspaceFixture();
  ada = await fixture.addPerson('Ada Lovelace', { capacity: 100 });
});
afterAll(() => fixture.close());

async function lastMessage(conversationId: string) {
  const { workspaceId, services } = fixture;
  const about = { workspaceId, userId: ada, view: 'all' } as const;
  const { items } = await listConversations(services.platform.db, about);
  return items.find(({ id }) => id === conversationId)?.lastMessage;
}

const reply = (conversationId: string, text: string) =>
  fixture.services.humanConversations.reply(
    { userId: ada, workspaceId: fixture.workspaceId, name: 'Ada Lovelace' },
    conversationId,
    { text, clientId: text },
  );

describe('what a list shows of a conversation', () => {
  it('is what the visitor said, not the notice that somebody joined', async () => {
    const { say, conversationId } = await fixture.visit();
    await say('I want to talk to a human');
    expect(await lastMessage(conversationId)).toMatchObject({
      author: 'visitor',
      text: 'I want to talk to a human',
    });
  });

  it('is what a person said and who it was, also after the notice that they closed it', async () => {
    const { say, conversationId } = await fixture.visit();
    await say('I want to talk to a human');
    await reply(conversationId, 'What is it about?');
    const person = { userId: ada, workspaceId: fixture.workspaceId, name: 'Ada Lovelace' };
    await fixture.services.humanConversations.close(person, conversationId);
    expect(await lastMessage(conversationId)).toMatchObject({
      author: 'human',
      authorId: ada,
      authorName: 'Ada Lovelace',
      text: 'What is it about?',
    });
  });

  it('is cut between characters: half of one would keep the message from being saved', async () => {
    const { say, conversationId } = await fixture.visit();
    await say(`${'a'.repeat(199)}😀 and more`);
    expect((await lastMessage(conversationId))?.text).toBe('a'.repeat(199));
  });
});

it('is filled in for the conversations of an older server', async () => {
  const { db } = fixture.services.platform;
  const { say, conversationId } = await fixture.visit();
  await say('I want to talk to a human');
  await reply(conversationId, 'Hello.');
  const before = await lastMessage(conversationId);
  const notice = JSON.stringify({ author: 'system', text: 'Ada joined.', at: '2026-01-01T00:00:00.000Z' });
  await db.updateTable('conversations').set({ last_message: notice }).execute();
  await up(db);
  expect(await lastMessage(conversationId)).toEqual(before);
});
