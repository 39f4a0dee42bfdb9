import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { createFakeModel, type FakeModel } from '../testing/fake-model.js';
import { createVisitor } from '../visitors/visitor-sessions.js';

let model: FakeModel;
let api: ApiFixture;

beforeAll(async () => {
  model = await createFakeModel();
  const languageModel = { baseUrl: model.baseUrl, apiKey: 'key', model: 'fake' };
  api = await createApiFixture({ config: { languageModel } });
  const markdown =
    '# Refunds\n\nRefunds are paid within five days of the parcel coming back. See https://shop.example.com/refunds.';
  const body = { title: 'Refunds', markdown, url: 'https://shop.example.com/help/refunds', locale: 'en' };
  await api.request('POST', '/knowledge/articles', { role: 'manager', body });
});
afterAll(async () => {
  await api.close();
  await model.close();
});
beforeEach(async () => {
  model.requests.length = 0;
  model.reply = () => ({ pieces: ['Within five days ', 'of its return [1].'] });
  await api.platform.db.deleteFrom('customer_agent_usage').execute();
  await api.platform.db
    .updateTable('customer_agents')
    .set({ answer_budget: null, token_budget: null, spent_month: null, paused: false })
    .execute();
});

async function visit() {
  const { visitor } = await createVisitor(api.platform, api.workspaceId, 'en');
  const { services } = api.composition;
  const { id: conversationId } = await services.visitorConversations.current(visitor);
  let count = 0;
  const say = (text: string) =>
    services.visitorConversations.sendMessage(
      visitor,
      { locale: 'en' },
      { conversationId, clientId: `${conversationId}-${++count}`, text },
    );
  const read = async () => await services.visitorConversations.log(visitor, { conversationId, afterSeq: 0 });
  /** What came after the visitor's last message. */
  const answer = () =>
    vi.waitFor(async () => {
      const { messages } = await read();
      const last = messages.at(-1);
      expect(last?.author).not.toBe('visitor');
      return last;
    }, 10_000);
  return { visitor, conversationId, say, read, answer };
}

const promptOf = (index = 0) => JSON.stringify(model.requests[index]?.messages);

describe('the language model', () => {
  it('answers from the articles, with their source, and is told only of this conversation', async () => {
    const other = await visit();
    await other.say('My secret order number is X-4711, when do I get my refund?');
    await other.answer();
    const { say, answer } = await visit();
    await say('When do I get my refund?');
    expect(await answer()).toMatchObject({
      author: 'agent',
      text: 'Within five days of its return.',
      citations: [{ title: 'Refunds', url: 'https://shop.example.com/help/refunds' }],
    });
    expect(promptOf(1)).toContain('Refunds are paid within five days');
    expect(promptOf(1)).not.toContain('X-4711');
    expect(model.requests[1]).toMatchObject({ model: 'fake', max_tokens: 700 });
    await say('And abroad?');
    await vi.waitFor(() => expect(model.requests).toHaveLength(3));
    expect(promptOf(2)).toContain('Within five days of its return.');
  });

  it('is shown while it is written, under the id that the message then has', async () => {
    const told: { type: string; offset?: number; text?: string; messageId?: string }[] = [];
    const spy = vi
      .spyOn(api.composition.services.publisher, 'toVisitor')
      .mockImplementation((_id, event) => void told.push(event as (typeof told)[number]));
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const question = {
      workspaceId: api.workspaceId,
      question: 'refund?',
      conversation: { id: 'x', channel: 'web' },
    };
    const pieces: string[] = [];
    await api.composition.services.answer({ ...question, onText: (piece) => pieces.push(piece) });
    expect(pieces).toEqual(['Within five days ', 'of its return [1].']);
    model.reply = async () => {
      await gate;
      return { pieces: ['Within five days of its return.'] };
    };
    const { say, answer } = await visit();
    await say('When is my refund paid?');
    release();
    const message = await answer();
    for (const { messageId, offset } of told.filter(({ type }) => type === 'answer_delta')) {
      expect(messageId).toBe(message?.id);
      expect(offset).toBe(0);
    }
    spy.mockRestore();
  });

  it('shows no link or image while it is written, before it is known to be one of the sources', async () => {
    model.reply = () => ({ pieces: ['See ', '[he', 're](htt', 'ps://evil.example/?q=1) ', 'and more.'] });
    const pieces: string[] = [];
    const question = { workspaceId: api.workspaceId, question: 'refund?' };
    const { text } = await api.composition.services.answer({
      ...question,
      onText: (piece) => pieces.push(piece),
    });
    expect(pieces.join('')).toBe('See [he');
    expect(text).toBe('See here and more.');
  });

  it('hands off by its tool, also when the visitor asks in words that the rules do not know', async () => {
    model.reply = () => ({ tool: { name: 'hand_off', input: { reason: 'visitor_asks' } } });
    const { say, conversationId, answer } = await visit();
    await say('Fetch me whoever runs this place about my refund');
    expect((await answer())?.author).toBe('system');
    const handoffs = await api.request('GET', `/handoffs?conversationId=${conversationId}`, {
      role: 'viewer',
    });
    expect((await handoffs.json()).items).toMatchObject([{ reason: 'human_requested', outcome: 'waiting' }]);
  });

  it('hands off when it promises to, and never shows the promise alone', async () => {
    model.reply = () => ({ pieces: ['Sure! ', "I'll connect you with a human agent now."] });
    const { say, conversationId, read, answer } = await visit();
    await say('What about my refund?');
    await answer();
    const { messages } = await read();
    expect(messages.map(({ author }) => author)).toEqual(['visitor', 'system']);
    const handoffs = await api.request('GET', `/handoffs?conversationId=${conversationId}`, {
      role: 'viewer',
    });
    expect((await handoffs.json()).items).toMatchObject([{ reason: 'cannot_answer' }]);
    const pieces: string[] = [];
    const question = { workspaceId: api.workspaceId, question: 'refund?' };
    await api.composition.services.answer({ ...question, onText: (piece) => pieces.push(piece) });
    expect(pieces).toEqual(['Sure! ']);
  });

  it('counts as not answering when it fails, says nothing or takes too long', async () => {
    for (const reply of [{ status: 400 }, { pieces: [] }, { pieces: [' \n '] }]) {
      model.reply = () => reply;
      const { say, conversationId, answer } = await visit();
      await say('What about my refund?');
      expect((await answer())?.author).toBe('system');
      const handoffs = await api.request('GET', `/handoffs?conversationId=${conversationId}`, {
        role: 'viewer',
      });
      expect((await handoffs.json()).items).toMatchObject([{ reason: 'cannot_answer' }]);
    }
    model.reply = () => ({ hangs: true });
    const question = { workspaceId: api.workspaceId, question: 'When is my refund paid?' };
    await expect(api.composition.services.answer(question, AbortSignal.timeout(50))).rejects.toThrow();
  });

  it('answers greetings without asking the model', async () => {
    const { say, answer } = await visit();
    await say('Hello!');
    expect(await answer()).toMatchObject({ author: 'agent' });
    expect(JSON.stringify(model.requests)).not.toContain('Hello!');
  });
});

describe('the budget', () => {
  it('cannot be made to pass the budget, by many at once', async () => {
    await api.request('PATCH', '/customer-agent', { role: 'manager', body: { answerBudget: 5 } });
    model.reply = () => ({ pieces: ['Within five days.'] });
    const visits = await Promise.all(Array.from({ length: 12 }, visit));
    await Promise.all(visits.map(({ say }) => say('When do I get my refund?')));
    const answers = await Promise.all(visits.map(({ answer }) => answer()));
    expect(answers.filter((message) => message?.author === 'agent')).toHaveLength(5);
    const state = await (await api.request('GET', '/customer-agent', { role: 'viewer' })).json();
    expect(state).toMatchObject({
      notAnswering: ['budget'],
      budget: { answers: 5, answersUsed: 5, state: 'spent', tokensUsed: 500 },
    });
  });
});
