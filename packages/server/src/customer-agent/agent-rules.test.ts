import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { createReceiver, type Receiver } from '../testing/receiver.js';
import { createVisitor } from '../visitors/visitor-sessions.js';

/** A Monday. */
const MONDAY = Date.parse('2026-03-02T10:00:00Z');
let now = MONDAY;
let api: ApiFixture;
let bot: Receiver;
beforeAll(async () => {
  api = await createApiFixture({ config: { webhookLoopback: true }, now: () => now });
  bot = await createReceiver();
  const markdown = '# Delivery\n\n## How long does delivery take?\n\nTwo days.';
  await api.request('POST', '/knowledge/articles', { role: 'manager', body: { markdown } });
});
afterAll(async () => {
  await bot.close();
  await api.close();
});
beforeEach(async () => {
  now = MONDAY;
  bot.requests.length = 0;
  await change({ engine: 'auto', hours: null, answerBudget: null, tokenBudget: null });
  await api.platform.db.deleteFrom('customer_agent_usage').execute();
});

const call = async (method: string, path: string, body?: unknown) =>
  (await api.request(method, path, { role: 'manager', ...(body !== undefined && { body }) })).json();
const change = (body: unknown) => call('PATCH', '/customer-agent', body);
const state = () => call('GET', '/customer-agent');

async function visit() {
  const { visitor } = await createVisitor(api.platform, api.workspaceId, 'en');
  const { visitorConversations } = api.composition.services;
  const { id } = await visitorConversations.current(visitor);
  let sent = 0;
  const read = async () =>
    (await visitorConversations.log(visitor, { conversationId: id, afterSeq: 0 })).messages;
  /** Says something and waits for whatever comes back. */
  const ask = async (text: string) => {
    const draft = { conversationId: id, clientId: `${id}-${++sent}`, text };
    await visitorConversations.sendMessage(visitor, {}, draft);
    return vi.waitFor(async () => {
      const last = (await read()).at(-1);
      expect(last?.author).not.toBe('visitor');
      return last;
    }, 10_000);
  };
  const reasons = async () =>
    (await call('GET', `/handoffs?conversationId=${id}`)).items.map(
      ({ reason }: { reason: string }) => reason,
    );
  return { id, ask, read, reasons };
}

const QUESTION = 'How long does delivery take?';

describe('the hours of the customer agent', () => {
  it('hand over at the next message outside them, also a conversation that is in flight', async () => {
    const hours = {
      timeZone: 'UTC',
      spans: [{ day: 1, from: '09:00', to: '17:00' }],
      holidays: [],
    };
    expect(await change({ hours })).toMatchObject({ hours, notAnswering: [] });
    const { ask, reasons } = await visit();
    expect(await ask(QUESTION)).toMatchObject({ author: 'agent', text: 'Two days.' });
    now += 8 * 3_600_000;
    expect(await ask(QUESTION)).toMatchObject({ author: 'system' });
    expect(await reasons()).toEqual(['agent_paused']);
    expect(await state()).toMatchObject({ paused: false, notAnswering: ['hours'] });
  });

  it('are told to open widgets when they begin and end', async () => {
    const told = vi.spyOn(api.composition.services.publisher, 'toVisitors').mockImplementation(() => {});
    const paused = () =>
      told.mock.calls
        .map(([, event]) => event)
        .filter((event) => event.type === 'settings')
        .map(({ agentPaused }) => agentPaused);
    await change({
      hours: { timeZone: 'UTC', spans: [{ day: 1, from: '09:00', to: '17:00' }], holidays: [] },
    });
    await vi.waitFor(() => expect(paused()).toEqual([false]));
    now = Date.parse('2026-03-02T17:00:00Z');
    await vi.waitFor(async () => {
      await api.composition.services.jobs.runPending();
      expect(paused().at(-1)).toBe(true);
    });
    told.mockRestore();
  });

  it('are refused with the field that is wrong', async () => {
    const hours = { timeZone: 'Mars/North', spans: [{ day: 8, from: '9', to: '17:00' }], holidays: [] };
    const { status, errors } = await change({ hours });
    expect(status).toBe(422);
    expect(errors.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['hours.timeZone', 'hours.spans.0.day', 'hours.spans.0.from']),
    );
  });
});

describe('the monthly budget', () => {
  it('warns from 80 % on, pauses when it is spent, and begins anew with the month', async () => {
    const hook = await call('POST', '/webhooks', {
      url: bot.url,
      events: ['customer_agent.budget_warning', 'customer_agent.budget_spent'],
    });
    await change({ answerBudget: 5 });
    const { ask } = await visit();
    for (let count = 1; count <= 3; count++) await ask(QUESTION);
    expect(await state()).toMatchObject({ budget: { answersUsed: 3, state: 'ok' }, notAnswering: [] });
    await ask(QUESTION);
    await vi.waitFor(async () =>
      expect(await state()).toMatchObject({ budget: { answersUsed: 4, state: 'warning' } }),
    );
    expect(await ask(QUESTION)).toMatchObject({ author: 'agent' });
    await vi.waitFor(async () =>
      expect(await state()).toMatchObject({
        budget: { answersUsed: 5, state: 'spent' },
        notAnswering: ['budget'],
      }),
    );
    // In flight: it goes over at the visitor's next message.
    const { ask: askElsewhere, reasons } = await visit();
    expect(await ask(QUESTION)).toMatchObject({ author: 'system' });
    await askElsewhere(QUESTION);
    expect(await reasons()).toEqual(['agent_paused']);
    const { items } = await call('GET', `/webhooks/${hook.id}/deliveries`);
    expect(items.map(({ type }: { type: string }) => type)).toEqual([
      'customer_agent.budget_spent',
      'customer_agent.budget_warning',
    ]);
    now = Date.parse('2026-04-01T00:00:00Z');
    expect(await state()).toMatchObject({ notAnswering: [], budget: { answersUsed: 0, month: '2026-04' } });
    const next = await visit();
    expect(await next.ask(QUESTION)).toMatchObject({ author: 'agent' });
    await api.request('DELETE', `/webhooks/${hook.id}`, { role: 'manager' });
  });

  it('counts what was answered, not what was not known or only tried out', async () => {
    const { ask } = await visit();
    await ask('Which planet is the largest?');
    await call('POST', '/customer-agent/ask', { text: QUESTION });
    expect((await state()).budget).toMatchObject({ answersUsed: 0, answers: null, state: 'ok' });
    await (await visit()).ask(QUESTION);
    await vi.waitFor(async () => expect((await state()).budget).toMatchObject({ answersUsed: 1 }));
  });

  it('goes on when it is raised', async () => {
    await change({ answerBudget: 1 });
    const { ask } = await visit();
    await ask(QUESTION);
    await vi.waitFor(async () => expect((await state()).budget.state).toBe('spent'));
    await change({ answerBudget: 10 });
    expect(await (await visit()).ask(QUESTION)).toMatchObject({ author: 'agent' });
    expect(await change({ answerBudget: 0 })).toMatchObject({ errors: [{ path: 'answerBudget' }] });
  });
});

describe("the owner's own bot", () => {
  const useBot = () => change({ engine: 'webhook', webhookUrl: `${bot.url}/answer` });

  it('is asked with a signed request, and answers', async () => {
    // A verifier compares the time of signing with its own clock.
    now = Date.now();
    const { secret, engineInUse } = await useBot();
    expect(engineInUse).toBe('webhook');
    expect((await useBot()).secret).toBeNull();
    bot.answer = () => ({
      status: 200,
      body: JSON.stringify({
        text: ' In 2 days. ',
        citations: [{ title: 'Delivery', url: 'https://shop.example/delivery' }],
      }),
    });
    const { ask, id } = await visit();
    expect(await ask('When does it arrive?')).toMatchObject({
      author: 'agent',
      text: 'In 2 days.',
      citations: [{ title: 'Delivery', url: 'https://shop.example/delivery' }],
    });
    await ask('And abroad?');
    const [, second] = bot.requests;
    const asked = new Verifier(secret ?? '').verify(
      second?.body ?? '',
      second?.headers as Record<string, string>,
      {
        jsonParse: true,
      },
    );
    expect(asked).toMatchObject({
      type: 'agent.question',
      question: 'And abroad?',
      conversation: { id, channel: 'web' },
      history: [
        { author: 'visitor', text: 'When does it arrive?' },
        { author: 'agent', text: 'In 2 days.' },
      ],
    });
  });

  it.each([
    ['fails', { status: 500 }],
    ['answers with something else than JSON', { status: 200, body: '<html>' }],
    ['answers in another form', { status: 200, body: '{"text": 5}' }],
    [
      'links to a script',
      { status: 200, body: '{"text":"x","citations":[{"title":"x","url":"javascript:alert(1)"}]}' },
    ],
    ['redirects', { status: 302 }],
    ['says that it does not know', { status: 200, body: '{"known": false}' }],
    ['promises a transfer', { status: 200, body: '{"text":"I will connect you with a colleague."}' }],
  ])('hands off when it %s', async (_what, answer) => {
    await useBot();
    bot.answer = () => answer;
    const { ask, reasons } = await visit();
    expect(await ask('When does it arrive?')).toMatchObject({ author: 'system' });
    expect(await reasons()).toEqual(['cannot_answer']);
  });

  it('is never at a private address, and is needed before it is chosen', async () => {
    expect(await change({ webhookUrl: 'http://10.1.1.1/bot' })).toMatchObject({
      errors: [{ path: 'webhookUrl' }],
    });
    await change({ webhookUrl: null });
    expect(await change({ engine: 'webhook' })).toMatchObject({ errors: [{ path: 'webhookUrl' }] });
    expect(await change({ engine: 'model' })).toMatchObject({ errors: [{ path: 'engine' }] });
  });
});
