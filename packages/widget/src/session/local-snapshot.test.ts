import { newConversation } from '@baton/core';
import { beforeEach, expect, test } from 'vitest';
import { memoryTextStore } from '../env.js';
import { createWidgetStore } from '../store/create-widget-store.js';
import { type TestEnvironment, testEnvironment } from '../test-environment.js';
import { keepLocalSnapshot } from './local-snapshot.js';
import { createVisitorMemory } from './visitor-memory.js';

const message = (seq: number) => ({
  id: `m${seq}`,
  seq,
  author: 'agent' as const,
  text: `text ${seq}`,
  at: '2026-01-05T09:00:00Z',
});
const branding = { name: 'Shop', agentName: 'Bot' };
const abilities = { files: false, feedback: false, form: false, earlier: true };

let environment: TestEnvironment;
let local: ReturnType<typeof memoryTextStore>;
beforeEach(() => {
  local = memoryTextStore();
  environment = testEnvironment({ local });
});

function keep() {
  const store = createWidgetStore();
  return {
    store,
    stop: keepLocalSnapshot({ store, environment, memory: createVisitorMemory('w', environment) }),
  };
}

test('a returning visitor sees the end of the conversation before the backend has answered', async () => {
  const first = keep();
  const conversation = { ...newConversation('c1'), seq: 30, revision: 9 };
  const messages = Array.from({ length: 30 }, (_, index) => message(index + 1));
  first.store.setState({ conversation, messages, branding, abilities, connection: 'online' });
  await environment.pass(1_000);
  first.stop();
  const { store } = keep();
  const shown = store.getState();
  expect(shown.conversation?.id).toBe('c1');
  expect(shown.messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 11));
  expect(shown.baselineSeq).toBe(30);
});

test('what was not read before the page was left is still to be read', async () => {
  createVisitorMemory('w', environment).rememberRead('c1', 4);
  const first = keep();
  const conversation = { ...newConversation('c1'), seq: 5, revision: 9 };
  const messages = [message(4), message(5)];
  first.store.setState({ conversation, messages, branding, abilities, connection: 'online' });
  await environment.pass(1_000);
  first.stop();
  expect(keep().store.getState()).toMatchObject({ baselineSeq: 5, readSeq: 4 });
});

test('what was said before this began is kept as well', async () => {
  const store = createWidgetStore();
  const conversation = { ...newConversation('c1'), seq: 1, revision: 1 };
  store.setState({ conversation, messages: [message(1)], branding, abilities, connection: 'online' });
  keepLocalSnapshot({ store, environment, memory: createVisitorMemory('w', environment) });
  await environment.pass(1_000);
  expect(local.get('baton:w:snapshot')).toContain('text 1');
});

test('nothing is kept of a conversation that has ended, or whose history could not be fetched again', async () => {
  const { store } = keep();
  const open = { ...newConversation('c1'), seq: 1, revision: 1 };
  store.setState({ conversation: open, messages: [message(1)], branding, connection: 'online' });
  await environment.pass(1_000);
  expect(local.get('baton:w:snapshot')).toBeNull();
  store.setState({ abilities, conversation: { ...open, status: 'closed', revision: 2 } });
  await environment.pass(1_000);
  expect(local.get('baton:w:snapshot')).toBeNull();
});

test('what stands in the storage may be anything', () => {
  local.set('baton:w:snapshot', '{"conversation":{"id":"c1"},"messages":"no"}');
  expect(keep().store.getState().conversation).toBeNull();
});
