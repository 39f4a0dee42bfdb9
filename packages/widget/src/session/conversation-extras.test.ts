import { BatonError } from '@baton/core';
import { memoryBackend } from '@baton/core/testing';
import { expect, test } from 'vitest';
import { createWidgetStore } from '../store/create-widget-store.js';
import { testEnvironment } from '../test-environment.js';
import { ConversationExtras } from './conversation-extras.js';

async function begin(hooks: Parameters<typeof memoryBackend>[0] = {}) {
  const environment = testEnvironment();
  const store = createWidgetStore();
  const backend = memoryBackend({ ...hooks, environment, answer: () => 'Yes.' });
  const { conversation } = await backend.open({ workspace: 'w' });
  store.setState({ conversation });
  backend.subscribe({ conversationId: conversation.id, afterSeq: 0 }, (event) => {
    if (event.type === 'message')
      store.setState(({ messages }) => ({ messages: [...messages, event.message] }));
  });
  const extras = new ConversationExtras({ backend, store, environment, open: async () => undefined });
  return { environment, store, backend, extras, conversationId: conversation.id };
}

const file = (name: string, type: string, content = 'content') => new File([content], name, { type });
const states = ({ store }: Awaited<ReturnType<typeof begin>>) =>
  store.getState().files.map(({ name, state }) => `${name}: ${state}`);

test('files are sent as they are added, and go with the message that takes them', async () => {
  const chat = await begin();
  chat.extras.addFiles([file('a.png', 'image/png'), file('b.txt', 'text/plain')]);
  await chat.environment.settle();
  expect(states(chat)).toEqual(['a.png: ready', 'b.txt: ready']);
  const taken = chat.extras.takeFiles();
  expect(taken.map(({ name }) => name)).toEqual(['a.png', 'b.txt']);
  expect(states(chat)).toEqual([]);
  const { message } = await chat.backend.sendMessage({
    conversationId: chat.conversationId,
    clientId: '1',
    text: '',
    attachments: taken,
  });
  expect(message.attachments).toEqual(taken);
});

test.each([
  [file('a.exe', 'application/x-msdownload'), 'refused'],
  [file('a.svg', 'image/svg+xml'), 'refused'],
  [file('empty.txt', 'text/plain', ''), 'refused'],
  [file('big.png', 'image/png', 'x'.repeat(10 * 1024 * 1024 + 1)), 'too_large'],
] as const)('what is not taken is said: %s', async (wrong, kind) => {
  const chat = await begin();
  chat.extras.addFiles([wrong]);
  expect(chat.store.getState().fileFault).toMatchObject({ kind, name: wrong.name });
  expect(states(chat)).toEqual([]);
});

test('at most five files go in one message', async () => {
  const chat = await begin();
  chat.extras.addFiles(['1', '2', '3', '4', '5', '6'].map((name) => file(`${name}.txt`, 'text/plain')));
  expect(chat.store.getState().files).toHaveLength(5);
  expect(chat.store.getState().fileFault).toMatchObject({ kind: 'too_many', name: '6.txt' });
});

test('one that did not get through can be tried again, or removed', async () => {
  let isDown = true;
  const before = (method: string) => {
    if (method === 'upload' && isDown) throw new BatonError('unavailable');
  };
  const chat = await begin({ hooks: { before } });
  chat.extras.addFiles([file('a.png', 'image/png')]);
  await chat.environment.settle();
  expect(states(chat)).toEqual(['a.png: failed']);
  isDown = false;
  chat.extras.retryFile(chat.store.getState().files[0]?.key ?? '');
  await chat.environment.settle();
  expect(states(chat)).toEqual(['a.png: ready']);
  chat.extras.removeFile(chat.store.getState().files[0]?.key ?? '');
  expect(chat.extras.takeFiles()).toEqual([]);
});

test('a judgement shows at once, and is taken back when it can not be kept', async () => {
  const chat = await begin();
  await chat.backend.sendMessage({ conversationId: chat.conversationId, clientId: '1', text: 'Can I?' });
  await chat.environment.settle();
  const answer = chat.store.getState().messages.find(({ author }) => author === 'agent');
  const helpful = () => chat.store.getState().messages.find(({ id }) => id === answer?.id)?.helpful;
  await chat.extras.giveFeedback(answer?.id ?? '', true);
  expect(helpful()).toBe(true);
  chat.backend.disconnect();
  await expect(chat.extras.giveFeedback(answer?.id ?? '', false)).rejects.toMatchObject({
    code: 'unavailable',
  });
  expect(helpful()).toBe(true);
});

test('the history comes page by page in front of what is there', async () => {
  const chat = await begin();
  for (let number = 1; number <= 40; number++)
    await chat.backend.sendMessage({
      conversationId: chat.conversationId,
      clientId: `${number}`,
      text: `t${number}`,
    });
  await chat.environment.settle();
  const all = chat.store.getState().messages;
  chat.store.setState({ messages: all.slice(-3) });
  await chat.extras.loadEarlier();
  const seqs = chat.store.getState().messages.map(({ seq }) => seq);
  expect(seqs).toEqual(all.slice(-53).map(({ seq }) => seq));
});
