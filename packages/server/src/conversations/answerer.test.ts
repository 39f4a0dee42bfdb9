import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { messagesAfter } from './message-repository.js';

/** An answer that the customer agent was asked for, to be given when the test says so. */
interface Asked {
  readonly about: string;
  readonly give: () => void;
}

let fixture: WorkspaceFixture;
const asked: Asked[] = [];

beforeAll(async () => {
  // The clock stands still: whatever happens, happens in the same millisecond.
  const answer: Parameters<typeof createWorkspaceFixture>[0] = ({ question, manner }) =>
    new Promise((resolve) => {
      const about = `${manner}: ${question}`;
      const give = () => resolve({ known: true, text: `To ${about}`, citations: [], confidence: 1 });
      asked.push({ about, give });
    });
  fixture = await createWorkspaceFixture(answer, { now: () => Date.UTC(2026, 10, 29, 12) });
});
afterAll(() => fixture.close());

const said = async (conversationId: string) =>
  (await messagesAfter(fixture.services.platform.db, conversationId, 0, 100))
    .filter(({ author }) => author === 'agent')
    .map(({ text }) => text);

async function answerTo(about: string): Promise<Asked> {
  return vi.waitFor(() => {
    const found = asked.find((one) => one.about === about);
    if (!found) throw new Error(`The customer agent was not asked ${about}.`);
    return found;
  });
}

const settled = (conversationId: string) =>
  vi.waitFor(async () => {
    expect((await fixture.services.turns.peek(conversationId)).answerDue).toBeNull();
  });

describe('debts that the customer agent makes in the same millisecond', () => {
  it('are each paid by their own answer when a message follows another', async () => {
    const { conversationId, say } = await fixture.visit();
    await say('What does it cost?');
    const first = await answerTo('answer: What does it cost?');
    await say('And when does it come?');
    const second = await answerTo('answer: And when does it come?');
    first.give();
    second.give();
    await settled(conversationId);
    expect(await said(conversationId)).toEqual(['To answer: And when does it come?']);
  });

  it('are each paid by their own answer when the button brings nobody, which adds no message', async () => {
    await fixture.saveSettings({ process: 'none' });
    const { visitor, conversationId, say } = await fixture.visit();
    await say('Is it blue?');
    const first = await answerTo('answer: Is it blue?');
    const call = { conversationId, key: 'press', reason: 'visitor_button' as const };
    await fixture.services.visitorConversations.requestHandoff(visitor, {}, call);
    const second = await answerTo('decline: Is it blue?');
    first.give();
    second.give();
    await settled(conversationId);
    expect(await said(conversationId)).toEqual(['To decline: Is it blue?']);
  });
});
