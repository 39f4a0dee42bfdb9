import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { createReceiver, type Receiver } from '../testing/receiver.js';
import { createVisitor } from '../visitors/visitor-sessions.js';

let now = Date.parse('2026-03-02T10:00:00Z');
let api: ApiFixture;
let receiver: Receiver;

beforeAll(async () => {
  api = await createApiFixture({ config: { webhookLoopback: true }, now: () => now });
  receiver = await createReceiver();
});
afterAll(async () => {
  await receiver.close();
  await api.close();
});
beforeEach(async () => {
  // Answers to the test before are still being given; what they lead to is nobody's business here.
  await vi.waitFor(async () => {
    const owed = await api.platform.db
      .selectFrom('conversations')
      .select('id')
      .where('answer_due_at', 'is not', null)
      .execute();
    expect(owed).toEqual([]);
  }, 10_000);
  await api.platform.db.deleteFrom('webhooks').execute();
  receiver.requests.length = 0;
  receiver.answer = () => ({ status: 200 });
  // Signatures carry the time of signing, which a verifier compares with its own clock; events that of the database.
  now = Date.now() + 60_000;
});

const deliver = () => api.composition.outreach.deliverer.deliverDue();
const add = async (body: object) =>
  (await api.request('POST', '/webhooks', { role: 'manager', body: { url: receiver.url, ...body } })).json();
const told = () => receiver.requests.map(({ body }) => JSON.parse(body));
const deliveries = async (id: string) =>
  (await (await api.request('GET', `/webhooks/${id}/deliveries`, { role: 'manager' })).json()).items;

async function visit() {
  const { visitor } = await createVisitor(api.platform, api.workspaceId, 'en');
  const { services } = api.composition;
  const { id: conversationId } = await services.visitorConversations.current(visitor);
  let count = 0;
  const say = (text: string) =>
    services.visitorConversations.sendMessage(
      visitor,
      {},
      { conversationId, clientId: `${conversationId}-${++count}`, text },
    );
  return { conversationId, say };
}

describe('webhooks', () => {
  it('tell what happens in a conversation, signed and in order', async () => {
    const { secret } = await add({});
    const { conversationId, say } = await visit();
    await say('I want to talk to a human');
    await deliver();
    expect(told().map(({ type }) => type)).toEqual([
      'conversation.started',
      'message.created',
      'handoff.requested',
      'handoff.waiting',
      'message.created',
    ]);
    expect(told()[1]).toMatchObject({
      data: {
        conversation: { id: conversationId, channel: 'web', queue: 'waiting' },
        message: { author: 'visitor', text: 'I want to talk to a human', seq: 1 },
        contact: { externalId: null },
      },
    });
    const verifier = new Verifier(secret);
    for (const { body, headers } of receiver.requests) {
      expect(verifier.verify(body, headers as Record<string, string>)).toEqual(JSON.parse(body));
      expect(JSON.parse(body).id).toBe(headers['webhook-id']);
      expect(() => verifier.verify(`${body} `, headers as Record<string, string>)).toThrow();
    }
  });

  it('tell of every outcome, of closing, of a return, of saved settings and of the pause', async () => {
    await add({
      events: [
        'handoff.cancelled',
        'handoff.ended',
        'conversation.closed',
        'conversation.reopened',
        'conversation.returned',
        'settings.saved',
        'customer_agent.paused',
        'customer_agent.resumed',
      ],
    });
    const { conversationId, say } = await visit();
    await say('I want to talk to a human');
    const act = (action: string) =>
      api.request('POST', `/conversations/${conversationId}/${action}`, { role: 'agent' });
    await act('return-to-agent');
    await act('close');
    await act('reopen');
    const settings = await (await api.request('GET', '/handoff-settings', { role: 'manager' })).json();
    await api.request('PUT', '/handoff-settings', { role: 'manager', body: settings.settings });
    await api.request('POST', '/customer-agent/pause', { role: 'manager' });
    await api.request('POST', '/customer-agent/resume', { role: 'manager' });
    await deliver();
    expect(
      told()
        .map(({ type }) => type)
        .sort(),
    ).toEqual([
      'conversation.closed',
      'conversation.reopened',
      'conversation.returned',
      'customer_agent.paused',
      'customer_agent.resumed',
      'handoff.cancelled',
      'handoff.ended',
      'settings.saved',
    ]);
  });

  it('hear only what they asked for, and nothing while they are off', async () => {
    const { id } = await add({ events: ['conversation.closed'] });
    const { conversationId, say } = await visit();
    await say('hello');
    await deliver();
    expect(told()).toEqual([]);
    await api.request('PATCH', `/webhooks/${id}`, { role: 'manager', body: { enabled: false } });
    await api.request('POST', `/conversations/${conversationId}/close`, { role: 'agent' });
    await deliver();
    expect(await deliveries(id)).toEqual([]);
  });

  it('tell each message once when several arrive together', async () => {
    const { id } = await add({ events: ['message.created'] });
    const { say, conversationId } = await visit();
    await say('one');
    await Promise.all([say('two'), say('three'), say('four')]);
    const { rows } = await api.database.pool.query(
      `select payload #>> '{data,message,text}' as text from webhook_deliveries
       where webhook_id = $1 and conversation_id = $2 and payload #>> '{data,message,author}' = 'visitor' order by 1`,
      [id, conversationId],
    );
    expect(rows.map(({ text }) => text)).toEqual(['four', 'one', 'three', 'two']);
  });

  it('try again with growing pauses, and send the next of a conversation only after the one before', async () => {
    const { id } = await add({ events: ['handoff.requested', 'handoff.waiting'] });
    const { say } = await visit();
    await say('I want to talk to a human');
    receiver.answer = () => ({ status: 503, body: 'busy' });
    expect(await deliver()).toBe(1);
    expect(await deliver()).toBe(0);
    for (const wait of [5, 30, 120, 600]) {
      now += (wait - 1) * 1_000;
      expect(await deliver()).toBe(0);
      now += 1_000;
      expect(await deliver()).toBe(1);
    }
    const ids = new Set(receiver.requests.map(({ headers }) => headers['webhook-id']));
    expect(ids.size).toBe(1);
    expect((await deliveries(id)).at(-1)).toMatchObject({
      state: 'pending',
      attempts: 5,
      status: 503,
      response: 'busy',
    });
    receiver.answer = () => ({ status: 204 });
    now += 1_800_000;
    await deliver();
    expect((await deliveries(id)).map(({ state }: { state: string }) => state)).toEqual([
      'delivered',
      'delivered',
    ]);
    expect(told().at(-1).type).toBe('handoff.waiting');
  });

  it('give a delivery up after the last attempt, and send it again when asked', async () => {
    const { id } = await add({ events: ['conversation.started'] });
    await (await visit()).say('hello');
    receiver.answer = () => ({ status: 500 });
    for (const seconds of [5, 30, 120, 600, 1_800, 7_200, 21_600, 43_200, 86_400]) {
      expect(await deliver()).toBe(1);
      now += seconds * 1_000;
    }
    const [failed] = await deliveries(id);
    expect(failed).toMatchObject({ state: 'failed', attempts: 9 });
    expect(await deliver()).toBe(0);
    receiver.answer = () => ({ status: 200 });
    await api.request('PATCH', `/webhooks/${id}`, { role: 'manager', body: { enabled: true } });
    const again = await api.request('POST', `/webhooks/${id}/deliveries/${failed.id}/send-again`, {
      role: 'manager',
    });
    expect(again.status).toBe(202);
    await deliver();
    expect((await deliveries(id))[0]).toMatchObject({ state: 'delivered', status: 200 });
    const detail = await api.request('GET', `/webhooks/${id}/deliveries/${failed.id}`, { role: 'manager' });
    expect((await detail.json()).payload).toMatchObject({ id: failed.id, type: 'conversation.started' });
  });

  it('are switched off after three days of failures, with a notice, and go on where they were', async () => {
    const { id } = await add({ events: ['conversation.started'] });
    receiver.answer = () => ({ status: 500 });
    for (let day = 0; day < 8; day++) {
      await (await visit()).say('hello');
      await deliver();
      now += 12 * 3_600_000;
    }
    const state = async () => (await api.request('GET', `/webhooks/${id}`, { role: 'manager' })).json();
    expect(await state()).toMatchObject({
      enabled: false,
      disabledReason: 'failing',
      failingSince: expect.any(String),
    });
    const audit = await api.platform.db
      .selectFrom('audit_log')
      .select('action')
      .where('target', '=', id)
      .execute();
    expect(audit.map(({ action }) => action)).toContain('webhook.switched_off');
    expect(await deliver()).toBe(0);
    receiver.answer = () => ({ status: 200 });
    await api.request('PATCH', `/webhooks/${id}`, { role: 'manager', body: { enabled: true } });
    expect(await state()).toMatchObject({ enabled: true, disabledReason: null, failingSince: null });
    expect(await deliver()).toBeGreaterThan(0);
  });

  it('are delivered by another node when the one that had them died', async () => {
    const { id } = await add({ events: ['conversation.started'] });
    await (await visit()).say('hello');
    // What a node that was killed between taking and sending leaves behind.
    await api.platform.db
      .updateTable('webhook_deliveries')
      .set({ attempts: 1, next_attempt_at: new Date(now + 60_000) })
      .where('webhook_id', '=', id)
      .execute();
    expect(await deliver()).toBe(0);
    now += 60_000;
    expect(await deliver()).toBe(1);
  });

  it('are refused with a message at the field', async () => {
    const problem = async (body: object) =>
      (await api.request('POST', '/webhooks', { role: 'manager', body })).json();
    expect(await problem({ url: 'http://10.0.0.1/' })).toMatchObject({
      status: 422,
      errors: [{ path: 'url', message: 'This leads to a private address, which is never called.' }],
    });
    expect(await problem({ url: 'https://example.com', events: ['nothing'] })).toMatchObject({
      errors: [{ path: 'events.0' }],
    });
    expect(await problem({ url: '' })).toMatchObject({ errors: [{ path: 'url' }] });
  });

  it('show their secret once, and get a new one', async () => {
    const { id, secret } = await add({});
    expect(secret).toMatch(/^whsec_/);
    const read = await (await api.request('GET', `/webhooks/${id}`, { role: 'manager' })).json();
    expect(read).not.toHaveProperty('secret');
    const renewed = await (await api.request('POST', `/webhooks/${id}/secret`, { role: 'manager' })).json();
    expect(renewed.secret).not.toBe(secret);
    expect((await api.request('DELETE', `/webhooks/${id}`, { role: 'manager' })).status).toBe(204);
    expect((await api.request('GET', `/webhooks/${id}`, { role: 'manager' })).status).toBe(404);
  });
});
