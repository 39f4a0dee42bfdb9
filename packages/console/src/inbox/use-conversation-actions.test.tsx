import type { Conversation, Me } from '@baton/core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { createServices, ServicesProvider } from '../api/services.js';
import { detail, scriptedLive, summary } from '../testing/fixtures.js';
import type { Transcript } from './create-transcript.js';
import { type ConversationActions, useConversationActions } from './use-conversation-actions.js';

const me = { person: { id: 'ada', role: 'agent' } } as Me;
const root = document.createElement('div');
afterEach(() => render(null, root));

/** A conversation on a server that answers only when the test says so, and what was asked of it in order. */
function start() {
  let conversation: Conversation = summary('c1').conversation;
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const services = createServices({
    fetch: async () => new Response(null, { status: 500 }),
    storage: null,
    live: scriptedLive(() => ({ conversation, messages: [], more: false })),
  });
  const answer = (what: string, change: Partial<Conversation>) =>
    new Promise<void>((resolve) => {
      asked.push(what);
      answers.push(() => {
        conversation = { ...conversation, ...change, revision: conversation.revision + 1 };
        resolve();
      });
    });
  services.api.assign = (_id, userId) =>
    answer(`assign ${userId}`, { handler: 'human', assignee: { id: userId, name: userId } });
  services.api.close = () => answer('close', { status: 'closed', assignee: null });
  const transcript = {
    store: { getState: () => ({ detail: detail({ ...summary('c1'), conversation }) }) },
    reload: async () => {},
  } as unknown as Transcript;
  let actions: ConversationActions | null = null;
  const Pane = () => {
    actions = useConversationActions(transcript, conversation, me);
    return null;
  };
  render(
    <ServicesProvider services={services}>
      <Pane />
    </ServicesProvider>,
    root,
  );
  return { asked, answers, actions: () => actions as unknown as ConversationActions };
}

it('does what is asked while something is under way after it', async () => {
  const { asked, answers, actions } = start();
  const { assign, run } = actions();
  const done = [assign('noor'), run('close')];
  await vi.waitFor(() => expect(asked).toEqual(['assign noor']));
  await act(async () => answers[0]?.());
  await vi.waitFor(() => expect(asked).toEqual(['assign noor', 'close']));
  await act(async () => answers[1]?.());
  await Promise.all(done);
  expect(actions().busy).toBeNull();
});

it('does nothing twice, since it makes no sense any more when its turn comes', async () => {
  const { asked, answers, actions } = start();
  const { run } = actions();
  const done = [run('close'), run('close')];
  await vi.waitFor(() => expect(asked).toEqual(['close']));
  await act(async () => answers[0]?.());
  await Promise.all(done);
  expect(asked).toEqual(['close']);
});
