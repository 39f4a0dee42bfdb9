import { BatonError, type ConversationSummary, type ConversationView } from '@baton/core';
import { describe, expect, it, vi } from 'vitest';
import type { ListedConversations } from '../api/create-api.js';
import { scriptedLive, summary } from '../testing/fixtures.js';
import { countInView, summariesInView } from './conversation-list.js';
import { createInbox } from './create-inbox.js';

const me = { id: 'u1', name: 'Sanne' };
const mine = (revision: number) =>
  summary('a', { handler: 'human', queue: 'assigned', assignee: me, revision });
const noLog = () => {
  throw new Error('not asked');
};

function start(pages: Partial<Record<ConversationView, readonly ConversationSummary[]>> = {}) {
  const live = scriptedLive(noLog);
  const conversations = vi.fn(async ({ view, inboxId }: ListedConversations) => ({
    items: (pages[view] ?? []).filter(({ destinationId }) => !inboxId || destinationId === inboxId),
    nextCursor: null,
  }));
  const inbox = createInbox(
    { conversations, conversationCounts: async () => Promise.reject(new BatonError('unavailable')) },
    live,
  );
  const stop = inbox.start('u1');
  return { live, conversations, inbox, stop };
}

describe('the inbox', () => {
  it('tells of a conversation that was assigned to me, once', () => {
    const { inbox, live } = start();
    const heard = vi.fn();
    inbox.onAssigned(heard);
    live.tell({ type: 'conversation', summary: mine(2) });
    live.tell({ type: 'conversation', summary: mine(3) });
    expect(heard).toHaveBeenCalledOnce();
  });

  it('does not tell of one that I take myself', () => {
    const { inbox, live } = start();
    const heard = vi.fn();
    inbox.onAssigned(heard);
    inbox.expectAssignment('a');
    live.tell({ type: 'conversation', summary: mine(2) });
    expect(heard).not.toHaveBeenCalled();
  });

  it('tells of it again once I gave back what I took, even when the answer came before the event', () => {
    const { inbox, live } = start();
    const heard = vi.fn();
    inbox.onAssigned(heard);
    inbox.expectAssignment('a');
    inbox.merge(mine(2));
    live.tell({ type: 'conversation', summary: mine(2) });
    live.tell({ type: 'conversation', summary: summary('a', { revision: 3 }) });
    live.tell({ type: 'conversation', summary: mine(4) });
    expect(heard).toHaveBeenCalledOnce();
  });

  it('fetches every view again after a reconnection', async () => {
    const { conversations, live } = start();
    expect(conversations).toHaveBeenCalledTimes(5);
    live.comeOnline();
    expect(conversations).toHaveBeenCalledTimes(10);
  });

  it('shows that a view failed, and recovers on the next try', async () => {
    const live = scriptedLive(noLog);
    const conversations = vi.fn(async () => Promise.reject(new BatonError('unavailable')));
    const inbox = createInbox({ conversations, conversationCounts: conversations }, live);
    inbox.start('u1');
    await vi.waitFor(() =>
      expect(inbox.store.getState().views.mine).toMatchObject({
        status: 'failed',
        error: { code: 'unavailable' },
      }),
    );
    conversations.mockImplementation((async () => ({ items: [mine(1)], nextCursor: null })) as never);
    await inbox.refresh('mine');
    expect(countInView(inbox.store.getState(), 'mine', 'u1')).toBe(1);
  });

  it('shows one inbox: its conversations, asked for and told, and no others', async () => {
    const inSales = (id: string) =>
      summary(id, { handler: 'human', assignee: me }, { destinationId: 'sales' });
    const items = [mine(1), inSales('b')];
    const { inbox, live, conversations } = start({ mine: items, open: items });
    const shown = () => summariesInView(inbox.store.getState(), 'mine', 'u1').map(({ id }) => id);
    await vi.waitFor(() => expect(shown()).toEqual(['a', 'b']));
    inbox.show('sales');
    expect(inbox.store.getState().views.mine.status).toBe('loading');
    await vi.waitFor(() => expect(inbox.store.getState().views.mine.status).toBe('ready'));
    expect(conversations).toHaveBeenLastCalledWith({ view: 'closed', inboxId: 'sales' });
    live.tell({ type: 'conversation', summary: mine(2) });
    live.tell({ type: 'conversation', summary: inSales('c') });
    expect(shown()).toEqual(['b', 'c']);
    expect(countInView(inbox.store.getState(), 'mine', 'u1')).toBe(2);
    inbox.show(null);
    expect(shown()).toEqual(['a', 'b', 'c']);
  });

  it('does not take over a list of all that comes after one inbox was chosen', async () => {
    const live = scriptedLive(noLog);
    let answerAll: () => void = () => {};
    const all = new Promise<void>((resolve) => {
      answerAll = resolve;
    });
    const conversations = vi.fn(async ({ inboxId }: ListedConversations) => {
      if (inboxId === null) await all;
      return { items: [], nextCursor: inboxId === null ? 'more of all' : null };
    });
    const inbox = createInbox({ conversations, conversationCounts: async () => Promise.reject() }, live);
    inbox.start('u1');
    inbox.show('sales');
    await vi.waitFor(() => expect(inbox.store.getState().views.open.status).toBe('ready'));
    answerAll();
    await all;
    await Promise.resolve();
    expect(inbox.store.getState().views.open.nextCursor).toBeNull();
  });

  it('forgets everything when it stops', async () => {
    const { inbox, live, stop } = start({ mine: [mine(1)] });
    await vi.waitFor(() => expect(summariesInView(inbox.store.getState(), 'mine', 'u1')).toHaveLength(1));
    stop();
    live.tell({ type: 'conversation', summary: mine(2) });
    expect(inbox.store.getState().summaries.size).toBe(0);
  });
});
