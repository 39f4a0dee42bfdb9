import { describe, expect, test } from 'vitest';
import type {
  Backend,
  HandoffReceipt,
  HandoffRequest,
  MessageReceipt,
  OutgoingMessage,
} from '../backend/backend.js';
import type { Conversation } from '../conversation/conversation.js';
import { BatonError } from '../errors.js';
import { defaultHandoffSettings } from '../settings/default-settings.js';
import { conversationIn } from '../testing/conversation-shapes.js';
import { manualEnvironment } from '../testing/manual-environment.js';
import { createHandoffClient } from './create-handoff-client.js';
import type { HandoffClient, HandoffClientEvents } from './handoff-client.js';

const { defaultTriggers, process } = defaultHandoffSettings('inbox');
const refund = { id: 't1', phrase: 'refund', match: 'exact', enabled: true } as const;
const settings = { defaultTriggers, process, customTriggers: [refund] };

interface Answers {
  conversation?: Conversation;
  handoff?: HandoffReceipt;
  onMessage?: (count: number) => undefined | Promise<never>;
  onRequest?: (count: number) => undefined | Promise<never>;
}

/** A client over a backend that notes what it is asked, and everything that the client tells. */
function setUp(answers: Answers = {}) {
  const environment = manualEnvironment();
  const messages: OutgoingMessage[] = [];
  const requests: HandoffRequest[] = [];
  const conversation = answers.conversation ?? conversationIn('agent');
  const sendMessage = async (message: OutgoingMessage): Promise<MessageReceipt> => {
    messages.push(message);
    await answers.onMessage?.(messages.length);
    const stored = {
      id: 'm1',
      seq: 1,
      author: 'visitor',
      text: message.text,
      at: '2026-01-05T09:00:00Z',
    } as const;
    return { message: stored, conversation, handoff: answers.handoff };
  };
  const requestHandoff = async (request: HandoffRequest): Promise<HandoffReceipt> => {
    requests.push(request);
    await answers.onRequest?.(requests.length);
    return { handoffId: 'h1', reason: request.reason, outcome: 'waiting', conversation };
  };
  const cancelled: string[] = [];
  const cancelHandoff = async (id: string) => {
    cancelled.push(id);
    return conversation;
  };
  const backend = { sendMessage, requestHandoff, cancelHandoff } as unknown as Backend;
  const client = createHandoffClient({ backend, settings, conversationId: 'c1', environment });
  return { client, environment, messages, requests, cancelled, told: listen(client) };
}

function listen(client: HandoffClient): [keyof HandoffClientEvents, unknown][] {
  const told: [keyof HandoffClientEvents, unknown][] = [];
  for (const name of ['signal', 'sent', 'handoff', 'failed'] as const) {
    client.on(name, (value: unknown) => told.push([name, value]));
  }
  return told;
}

const names = (told: readonly [string, unknown][]) => told.map(([name]) => name);
const unavailable = () => Promise.reject(new BatonError('unavailable'));

describe("a visitor's message", () => {
  test('without a trigger is sent and nothing more', async () => {
    const { client, messages, requests, told } = setUp();
    const result = await client.visitorMessage('When do you open?', { clientId: 'mine' });
    expect(result).toMatchObject({ signal: null, receipt: { message: { seq: 1 } } });
    expect(messages).toEqual([{ conversationId: 'c1', clientId: 'mine', text: 'When do you open?' }]);
    expect(requests).toEqual([]);
    expect(names(told)).toEqual(['sent']);
  });

  test('with a trigger requests the handoff, with the words and the message as key', async () => {
    const { client, messages, requests, told } = setUp();
    const { handoff } = await client.visitorMessage('I want a refund');
    expect(handoff).toMatchObject({ handoffId: 'h1', outcome: 'waiting' });
    const { clientId } = messages[0]!;
    const trigger = {
      triggerId: 't1',
      phrase: 'refund',
      evidence: { start: 9, end: 15, text: 'refund' },
      messageId: clientId,
    };
    expect(requests).toEqual([{ conversationId: 'c1', key: clientId, reason: 'custom_trigger', trigger }]);
    expect(names(told)).toEqual(['signal', 'sent', 'handoff']);
  });

  test('is sent again under the same ids until it is through', async () => {
    const fails = (count: number) => (count < 3 ? unavailable() : undefined);
    const { client, environment, messages, requests } = setUp({ onMessage: fails, onRequest: fails });
    const sent = client.visitorMessage('I want a refund');
    await environment.pass(60_000);
    await sent;
    expect(messages).toHaveLength(3);
    expect(new Set(messages.map(({ clientId }) => clientId)).size).toBe(1);
    expect(requests).toHaveLength(3);
    expect(new Set(requests.map(({ key }) => key))).toEqual(new Set([messages[0]?.clientId]));
  });

  test('that the backend has evaluated is not asked for twice', async () => {
    const handoff = {
      handoffId: 'h9',
      reason: 'custom_trigger',
      outcome: 'assigned',
      conversation: conversationIn('assigned'),
    } as const;
    const { client, requests, told } = setUp({ handoff });
    expect((await client.visitorMessage('I want a refund')).handoff).toEqual(handoff);
    expect(requests).toEqual([]);
    expect(names(told)).toEqual(['signal', 'sent', 'handoff']);
  });

  test('that only makes an offer requests nothing', async () => {
    const { client, requests, told } = setUp();
    expect((await client.visitorMessage('support?')).signal?.kind).toBe('offer');
    expect(requests).toEqual([]);
    expect(names(told)).toEqual(['signal', 'sent']);
  });

  test('that cannot be sent rejects, and asks for nobody', async () => {
    const { client, environment, requests, told } = setUp({ onMessage: unavailable });
    const sent = client.visitorMessage('I want a refund').catch((error: unknown) => error);
    await environment.pass(60_000);
    expect(await sent).toMatchObject({ code: 'unavailable' });
    expect(requests).toEqual([]);
    expect(names(told)).toEqual(['signal']);
  });

  test('that is stored resolves although the handoff fails, and the failure is told', async () => {
    const { client, environment, told } = setUp({ onRequest: unavailable });
    const sent = client.visitorMessage('I want a refund');
    await environment.pass(60_000);
    const { receipt, handoff, failure } = await sent;
    expect([receipt.message.seq, handoff, failure?.code]).toEqual([1, undefined, 'unavailable']);
    expect(names(told)).toEqual(['signal', 'sent', 'failed']);
  });

  test('while the agent is paused hands off, unless a person has the conversation', async () => {
    const withAgent = setUp();
    withAgent.client.useSettings(settings, true);
    await withAgent.client.visitorMessage('Hello');
    expect(withAgent.requests).toMatchObject([{ reason: 'agent_paused' }]);
    const withPerson = setUp({ conversation: conversationIn('assigned') });
    withPerson.client.useSettings(settings, true);
    await withPerson.client.visitorMessage('Hello');
    expect(withPerson.requests).toEqual([]);
  });

  test('is looked at under the settings of that moment', async () => {
    const { client, requests } = setUp();
    client.useSettings({ ...settings, customTriggers: [{ ...refund, phrase: 'annulering' }] });
    await client.visitorMessage('refund');
    await client.visitorMessage('annulering');
    expect(requests).toMatchObject([{ trigger: { phrase: 'annulering' } }]);
  });
});

describe('a request for a person', () => {
  test('keeps one key over its retries, and the next one has another', async () => {
    const { client, environment, requests } = setUp({
      onRequest: (count) => (count < 2 ? unavailable() : undefined),
    });
    const first = client.requestHuman();
    await environment.pass(5_000);
    await first;
    await client.requestHuman({ reason: 'visitor_button', context: { plan: 'pro' } });
    const [one, again, next] = requests;
    expect(one?.reason).toBe('page');
    expect(again).toEqual(one);
    expect(next).toMatchObject({ reason: 'visitor_button', context: { plan: 'pro' } });
    expect(next?.key).not.toBe(one?.key);
  });

  test('that is never answered times out, is told and rejects', async () => {
    const { client, environment, told } = setUp({ onRequest: () => new Promise<never>(() => {}) });
    const asked = client.requestHuman().catch((error: unknown) => error);
    await environment.pass(60_000);
    expect(await asked).toMatchObject({ code: 'timeout' });
    expect(told).toMatchObject([['failed', { code: 'timeout' }]]);
  });

  test('that is refused is not tried again', async () => {
    const { client, requests } = setUp({ onRequest: () => Promise.reject(new BatonError('refused')) });
    await expect(client.requestHuman()).rejects.toMatchObject({ code: 'refused' });
    expect(requests).toHaveLength(1);
  });

  test('without a conversation rejects and says what to do', async () => {
    const client = createHandoffClient({ backend: {} as Backend, settings });
    await expect(client.requestHuman()).rejects.toThrow('useConversation()');
    await expect(client.visitorMessage('Hello')).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('goes to the conversation in use, and so does its cancelling', async () => {
    const { client, requests, cancelled } = setUp();
    client.useConversation('c2');
    await client.requestHuman();
    await client.cancel();
    expect([requests[0]?.conversationId, cancelled]).toEqual(['c2', ['c2']]);
  });
});

describe('listeners', () => {
  test('hear nothing after they are removed', async () => {
    const { client } = setUp();
    let heard = 0;
    const off = client.on('sent', () => heard++);
    await client.visitorMessage('Hello');
    off();
    await client.visitorMessage('Hello');
    expect(heard).toBe(1);
  });

  test('that throw stop neither the message nor the others, and are reported', async () => {
    const { client, environment } = setUp();
    let heard = 0;
    client.on('sent', () => {
      throw new Error('in the page');
    });
    client.on('sent', () => heard++);
    await client.visitorMessage('Hello');
    expect(heard).toBe(1);
    await expect(environment.pass(1)).rejects.toThrow('in the page');
  });
});
