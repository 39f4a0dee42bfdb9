import type { ConversationSummary, Page, SearchHit } from '@baton/core';
import { expect, it, vi } from 'vitest';
import { scriptedLive, summary } from '../testing/fixtures.js';
import { createConversationSearch } from './create-conversation-search.js';

const hit: SearchHit = { in: 'contact', text: 'Jane', ranges: [{ start: 0, end: 4 }] };
const found = (id: string) => summary(id, {}, { found: hit });

/** A server whose answers come when the test says so. */
function start() {
  const answers: ((page: Page<ConversationSummary> | Error) => void)[] = [];
  const searchConversations = vi.fn(
    () =>
      new Promise<Page<ConversationSummary>>((resolve, reject) => {
        answers.push((page) => (page instanceof Error ? reject(page) : resolve(page)));
      }),
  );
  const live = scriptedLive(() => {
    throw new Error('not asked');
  });
  const search = createConversationSearch({ searchConversations }, live);
  search.start();
  const answer = async (at: number, page: Page<ConversationSummary> | Error) => {
    answers[at]?.(page);
    await Promise.resolve();
    await Promise.resolve();
  };
  const ids = () => search.store.getState().items.map(({ id }) => id);
  return { search, searchConversations, answer, live, ids };
}

it('shows what the last search found, also when the one before it is answered later', async () => {
  const { search, answer, ids } = start();
  search.search('ja', null);
  search.search('jane', null);
  await answer(1, { items: [found('b')], nextCursor: null });
  await answer(0, { items: [found('a')], nextCursor: null });
  expect(ids()).toEqual(['b']);
  search.search('', null);
  expect(search.store.getState()).toMatchObject({ q: '', status: 'idle', items: [] });
});

it('goes on to the next page, and lists none twice', async () => {
  const { search, searchConversations, answer, ids } = start();
  search.search('jane', null);
  await answer(0, { items: [found('a'), found('b')], nextCursor: 'next' });
  void search.loadMore();
  expect(searchConversations).toHaveBeenLastCalledWith({ q: 'jane', inboxId: null, cursor: 'next' });
  await answer(1, { items: [found('b'), found('c')], nextCursor: null });
  expect(ids()).toEqual(['a', 'b', 'c']);
});

it('says that it failed, and tries again', async () => {
  const { search, answer, ids } = start();
  search.search('jane', null);
  await answer(0, new Error('offline'));
  expect(search.store.getState().status).toBe('failed');
  search.retry();
  await answer(1, { items: [found('a')], nextCursor: null });
  expect(ids()).toEqual(['a']);
});

it('keeps what it shows true: changed with its words, gone when it is erased or hidden', async () => {
  const { search, answer, live, ids } = start();
  search.search('jane', null);
  await answer(0, { items: [found('a'), found('b'), found('c')], nextCursor: null });
  live.tell({ type: 'conversation', summary: summary('a', { status: 'closed', revision: 2 }) });
  live.tell({ type: 'conversation', summary: summary('z') });
  live.tell({ type: 'conversation_erased', conversationId: 'b' });
  live.tell({ type: 'conversation_hidden', conversationId: 'c' });
  expect(ids()).toEqual(['a']);
  expect(search.store.getState().items[0]).toMatchObject({ conversation: { status: 'closed' }, found: hit });
});
