import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { createReceiver, type Receiver } from '../testing/receiver.js';

let api: ApiFixture;
let receiver: Receiver;
beforeAll(async () => {
  api = await createApiFixture({ config: { webhookLoopback: true } });
  receiver = await createReceiver();
});
afterAll(async () => {
  await receiver.close();
  await api.close();
});
beforeEach(() => {
  receiver.requests.length = 0;
});

const manage = async (method: string, path: string, body?: unknown) =>
  (await api.request(method, path, { role: 'manager', ...(body !== undefined && { body }) })).json();
const post = (channel: string, body: unknown) =>
  api.request('POST', `/channels/${channel}/messages`, { role: 'agent', body });
const messagesOf = async (id: string) =>
  (await (await api.request('GET', `/conversations/${id}/messages`, { role: 'viewer' })).json()).items;
const hello = (externalId: string, contact = 'kim', text = 'I want to talk to a human') => ({
  externalId,
  contact: { id: contact, name: 'Kim' },
  text,
});

describe('channels', () => {
  it('begin with the website, which stays', async () => {
    const { items } = await manage('GET', '/channels');
    expect(items).toMatchObject([{ id: 'web', type: 'web', enabled: true }]);
    expect((await api.request('DELETE', '/channels/web', { role: 'manager' })).status).toBe(409);
    expect(await manage('PATCH', '/channels/web', { enabled: false })).toMatchObject({ status: 422 });
    expect(await manage('POST', '/channels', { type: 'web', name: 'Other', settings: {} })).toMatchObject({
      errors: [{ path: 'type' }],
    });
    expect((await post('web', hello('1'))).status).toBe(409);
  });

  it('have readable ids of their own, and settings that are checked', async () => {
    const first = await manage('POST', '/channels', { type: 'custom', name: 'WhatsApp Zürich' });
    expect(first).toMatchObject({ id: 'whatsapp-zurich', secret: null, webhookId: null });
    const second = await manage('POST', '/channels', { type: 'custom', name: 'WhatsApp Zürich' });
    expect(second.id).toBe('whatsapp-zurich-2');
    expect(await manage('POST', '/channels', { id: 'web', type: 'custom', name: 'x' })).toMatchObject({
      errors: [{ path: 'id', code: 'taken' }],
    });
    expect(
      await manage('POST', '/channels', { type: 'email', name: 'Mail', settings: { address: 'no' } }),
    ).toMatchObject({ errors: [{ path: 'settings.address' }] });
    const mail = await manage('POST', '/channels', {
      type: 'email',
      name: 'Mail',
      settings: { address: 'Help@Example.com' },
    });
    expect(mail).toMatchObject({ id: 'email', settings: { address: 'help@example.com', fromName: '' } });
    expect(await manage('PATCH', '/channels/email', { settings: { address: '' } })).toMatchObject({
      errors: [{ path: 'settings.address' }],
    });
    expect(await manage('PATCH', '/channels/email', { settings: { fromName: 'Shop' } })).toMatchObject({
      settings: { address: 'help@example.com', fromName: 'Shop' },
    });
    expect(
      await manage('PATCH', `/channels/${first.id}`, { settings: { webhookUrl: 'http://192.168.0.1/' } }),
    ).toMatchObject({ errors: [{ path: 'settings.webhookUrl' }] });
    for (const id of [first.id, second.id, 'email'])
      expect((await api.request('DELETE', `/channels/${id}`, { role: 'manager' })).status).toBe(204);
  });
});

describe('a custom channel', () => {
  it('takes messages in by the rules of the widget, once each, and delivers replies signed', async () => {
    const { id, secret } = await manage('POST', '/channels', {
      type: 'custom',
      name: 'Telegram',
      settings: { webhookUrl: `${receiver.url}/replies` },
    });
    const first = await post(id, hello('m-1'));
    expect(first.status).toBe(202);
    const receipt = await first.json();
    expect(receipt).toMatchObject({ conversationId: expect.any(String), ignored: null });
    const repeats = await Promise.all(Array.from({ length: 10 }, () => post(id, hello('m-1'))));
    for (const repeat of repeats) expect(await repeat.json()).toEqual(receipt);
    const { conversationId } = receipt;
    const detail = await manage('GET', `/conversations/${conversationId}`);
    expect(detail).toMatchObject({
      channel: 'telegram',
      contact: { name: 'Kim' },
      conversation: { queue: 'waiting' },
      handoffs: [{ reason: 'human_requested', outcome: 'waiting' }],
    });
    await api.request('POST', `/conversations/${conversationId}/messages`, {
      role: 'agent',
      body: { text: 'Hello Kim, how can I help?' },
    });
    await api.composition.outreach.deliverer.deliverDue();
    const verifier = new Verifier(secret);
    const told = receiver.requests.map(({ body, headers, path }) => {
      expect(path).toBe('/replies');
      return verifier.verify(body, headers as Record<string, string>) as {
        type: string;
        data: { message: { author: string; text: string }; contact: { externalId: string } };
      };
    });
    // What the visitor is told of the queue, who joined, and the reply, in order; never what they wrote themselves.
    expect(told.map(({ data }) => data.message.author)).toEqual(['system', 'system', 'human']);
    expect(told.at(-1)).toMatchObject({
      type: 'message.created',
      data: { message: { text: 'Hello Kim, how can I help?' }, contact: { externalId: 'kim' } },
    });
  });

  it('keeps one conversation while it is open, and begins another after it was closed', async () => {
    const { id } = await manage('POST', '/channels', { type: 'custom', name: 'App' });
    const send = async (externalId: string, contact?: string) =>
      (await (await post(id, hello(externalId, contact))).json()).conversationId as string;
    const many = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((externalId) => send(externalId)));
    expect(new Set(many).size).toBe(1);
    expect(await send('f', 'jo')).not.toBe(many[0]);
    const texts = (await messagesOf(many[0] ?? '')).filter(
      ({ author }: { author: string }) => author === 'visitor',
    );
    expect(texts).toHaveLength(5);
    await api.request('POST', `/conversations/${many[0]}/close`, { role: 'agent' });
    const next = await Promise.all([send('g'), send('h')]);
    expect(new Set([...next, many[0]]).size).toBe(2);
    // What was posted before the conversation was closed stays where it is.
    expect(await send('a')).toBe(many[0]);
  });

  it('follows its own settings, its own pause, and none when it is off', async () => {
    const { id } = await manage('POST', '/channels', { type: 'custom', name: 'Kiosk' });
    const { settings } = await manage('GET', '/handoff-settings');
    await manage('PUT', '/handoff-settings', {
      ...settings,
      channels: { kiosk: { process: 'none' } },
    });
    const none = await (await post(id, hello('1', 'ann'))).json();
    await vi.waitFor(
      async () => expect((await messagesOf(none.conversationId)).at(-1).author).toBe('agent'),
      5_000,
    );
    await manage('PUT', '/handoff-settings', settings);
    await manage('POST', '/customer-agent/pause', { channel: 'kiosk' });
    const paused = await (await post(id, hello('2', 'ben', 'What is Baton?'))).json();
    expect(await manage('GET', `/conversations/${paused.conversationId}`)).toMatchObject({
      handoffs: [{ reason: 'agent_paused' }],
    });
    expect(await manage('GET', '/customer-agent')).toMatchObject({
      paused: false,
      notAnswering: [],
      pausedChannels: [{ channelId: 'kiosk', pausedBy: 'The manager' }],
    });
    await manage('POST', '/customer-agent/resume', { channel: 'kiosk' });
    expect(await manage('POST', '/customer-agent/pause', { channel: 'nowhere' })).toMatchObject({
      errors: [{ path: 'channel' }],
    });
    await manage('PATCH', `/channels/${id}`, { enabled: false });
    expect((await post(id, hello('3'))).status).toBe(409);
  });

  it('names each wrong field, and knows nothing of other workspaces', async () => {
    const { id } = await manage('POST', '/channels', { type: 'custom', name: 'Forms' });
    expect(await (await post(id, { contact: {}, text: ' ' })).json()).toMatchObject({
      status: 422,
      errors: [{ path: 'externalId' }, { path: 'contact.id' }, { path: 'text' }],
    });
    expect((await post('nowhere', hello('1'))).status).toBe(404);
  });
});
