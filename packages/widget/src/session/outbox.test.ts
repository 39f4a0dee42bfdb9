import { BatonError } from '@baton/core';
import { describe, expect, test } from 'vitest';
import { memoryTextStore, type TextStore } from '../env.js';
import { storeMessages } from '../store/apply-backend-event.js';
import { createWidgetStore } from '../store/create-widget-store.js';
import { testEnvironment } from '../test-environment.js';
import { Outbox } from './outbox.js';
import { createOutboxStorage } from './outbox-storage.js';

/** The other side: stores each id once, and answers only while it is reachable. */
function createReceiver() {
  const stored: string[] = [];
  const texts: string[] = [];
  const limitedForMs = 0;
  return {
    stored,
    texts,
    isReachable: true,
    isDeaf: false,
    limitedForMs,
    refuses: new Set<string>(),
    attempts: 0,
  };
}

function openTab(local: TextStore, receiver: ReturnType<typeof createReceiver>) {
  const environment = testEnvironment({ local });
  const store = createWidgetStore();
  const errors: string[] = [];
  const outbox = new Outbox({
    store,
    environment,
    storage: createOutboxStorage(local, 'baton:demo:'),
    async send({ clientId, text, at }) {
      receiver.attempts += 1;
      if (receiver.refuses.has(text)) throw new BatonError('invalid');
      if (!receiver.isReachable) throw new BatonError('unavailable');
      const { limitedForMs: retryAfterMs } = receiver;
      if (retryAfterMs > 0) throw new BatonError('rate_limited', undefined, { retryAfterMs });
      if (!receiver.stored.includes(clientId)) {
        receiver.stored.push(clientId);
        receiver.texts.push(text);
      }
      if (receiver.isDeaf) throw new BatonError('timeout');
      const message = {
        id: clientId,
        clientId,
        text,
        at,
        author: 'visitor',
        seq: receiver.stored.indexOf(clientId) + 1,
      } as const;
      store.setState((state) => storeMessages(state, [message]));
    },
    onRejected: ({ code }) => errors.push(code),
  });
  return {
    environment,
    store,
    outbox,
    errors,
    states: () => store.getState().outgoing.map(({ state }) => state),
  };
}

function setUp() {
  const receiver = createReceiver();
  const local = memoryTextStore();
  return { receiver, local, tab: openTab(local, receiver) };
}

describe('the outbox', () => {
  test('sends in the order of writing, and keeps nothing that was acknowledged', async () => {
    const { receiver, local, tab } = setUp();
    for (const text of ['one', 'two', 'three']) tab.outbox.add(text, null);
    await tab.environment.settle();
    expect(receiver.texts).toEqual(['one', 'two', 'three']);
    expect(local.keys()).toEqual([]);
    expect(tab.states()).toEqual([]);
  });

  test('keeps unsent messages over a reload, and sends each once', async () => {
    const { receiver, local, tab } = setUp();
    receiver.isReachable = false;
    for (const text of ['one', 'two', 'three', 'four', 'five']) tab.outbox.add(text, null);
    await tab.environment.settle();
    tab.outbox.stop();
    receiver.isReachable = true;
    const reloaded = openTab(local, receiver);
    reloaded.outbox.restore();
    expect(reloaded.store.getState().outgoing.map(({ text }) => text)).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
    reloaded.outbox.flush();
    await reloaded.environment.settle();
    expect(receiver.texts).toEqual(['one', 'two', 'three', 'four', 'five']);
  });

  test('sends again under the same id when only the acknowledgement was lost', async () => {
    const { receiver, tab } = setUp();
    receiver.isDeaf = true;
    tab.outbox.add('one', null);
    await tab.environment.settle();
    receiver.isDeaf = false;
    await tab.environment.pass(1_000);
    expect(receiver.texts).toEqual(['one']);
    expect(receiver.attempts).toBe(2);
    expect(tab.states()).toEqual([]);
  });

  test('waits as long as the server says that too much has come, and then sends each once', async () => {
    const { receiver, tab } = setUp();
    receiver.limitedForMs = 20_000;
    for (const text of ['one', 'two']) tab.outbox.add(text, null);
    await tab.environment.settle();
    const before = receiver.attempts;
    await tab.environment.pass(20_000);
    expect(receiver.attempts).toBe(before);
    receiver.limitedForMs = 0;
    await tab.environment.pass(600);
    expect(receiver.texts).toEqual(['one', 'two']);
    expect(tab.states()).toEqual([]);
  });

  test('lets two tabs send at once without doubling or turning round', async () => {
    const { receiver, local, tab } = setUp();
    receiver.isReachable = false;
    for (const text of ['one', 'two', 'three']) tab.outbox.add(text, null);
    const other = openTab(local, receiver);
    other.outbox.restore();
    receiver.isReachable = true;
    tab.outbox.flush();
    other.outbox.flush();
    await other.environment.settle();
    await tab.environment.pass(1_000);
    expect(receiver.texts).toEqual(['one', 'two', 'three']);
    expect(local.keys()).toEqual([]);
  });

  test("sends another tab's message when that tab is gone", async () => {
    const { receiver, local, tab } = setUp();
    const other = openTab(local, receiver);
    receiver.isReachable = false;
    tab.outbox.add('one', null);
    await tab.environment.settle();
    tab.outbox.stop();
    receiver.isReachable = true;
    other.outbox.noticeForeign();
    await other.environment.settle();
    expect(receiver.texts).toEqual([]);
    await other.environment.pass(3_000);
    expect(receiver.texts).toEqual(['one']);
  });

  test('flags a message that is not answered within ten seconds, and clears the flag when it is', async () => {
    const { receiver, tab } = setUp();
    receiver.isReachable = false;
    tab.outbox.add('one', null);
    await tab.environment.pass(5_000);
    expect(tab.states()).toEqual(['pending']);
    await tab.environment.pass(4_999);
    expect(tab.states()).toEqual(['failed']);
    receiver.isReachable = true;
    tab.outbox.retry(tab.store.getState().outgoing[0]!.clientId);
    await tab.environment.settle();
    expect(tab.states()).toEqual([]);
    expect(receiver.texts).toEqual(['one']);
  });

  test('sets aside what will never be accepted, and goes on with the next', async () => {
    const { receiver, tab } = setUp();
    receiver.refuses.add('bad');
    tab.outbox.add('bad', null);
    tab.outbox.add('good', null);
    await tab.environment.settle();
    expect(receiver.texts).toEqual(['good']);
    expect(tab.errors).toEqual(['invalid']);
    expect(tab.store.getState().outgoing).toMatchObject([
      { text: 'bad', state: 'failed', rejected: 'invalid' },
    ]);
    tab.outbox.discard(tab.store.getState().outgoing[0]!.clientId);
    expect(tab.states()).toEqual([]);
  });

  test('passes over what others have written into the storage', () => {
    const { local, tab } = setUp();
    local.set('baton:demo:out:2026:x', '{"text":7}');
    local.set('baton:demo:out:2026:y', 'nonsense');
    tab.outbox.restore();
    expect(tab.states()).toEqual([]);
  });

  test('leaves no timer behind when it is stopped', async () => {
    const { receiver, tab } = setUp();
    receiver.isReachable = false;
    tab.outbox.add('one', null);
    await tab.environment.settle();
    tab.outbox.stop();
    expect(tab.environment.held).toBe(0);
  });
});
