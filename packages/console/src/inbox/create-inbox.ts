import type { ConversationSummary } from '@baton/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../api/create-api.js';
import type { LiveConnection } from '../api/live-connection.js';
import { toBatonError } from '../api/request.js';
import {
  type ConversationList,
  emptyConversationList,
  mergeSummaries,
  ofInbox,
  withFirstPage,
  withoutConversation,
  withPage,
  withView,
} from './conversation-list.js';
import { INBOX_VIEWS, type InboxView } from './inbox-view.js';

export interface Inbox {
  readonly store: StoreApi<ConversationList>;
  /** Loads the first page of every view and follows what happens; returns its stop. */
  start(myId: string): () => void;
  refresh(view: InboxView): Promise<void>;
  loadMore(view: InboxView): Promise<void>;
  /** Looks at one inbox, or at all. */
  show(inboxId: string | null): void;
  /** Takes over what an answer said about a conversation. */
  merge(summary: ConversationSummary): void;
  /** The person is about to take this conversation, so its assignment is no news. */
  expectAssignment(conversationId: string): void;
  /** A conversation became this person's without their doing; returns the off. */
  onAssigned(listener: (summary: ConversationSummary) => void): () => void;
  /** The people of the person's teams, for the view of them. */
  setTeamMates(ids: ReadonlySet<string>): void;
}

const COUNT_AFTER_MS = 500;

/** Keeps the lists of conversations, live. */
export function createInbox(
  api: Pick<Api, 'conversations' | 'conversationCounts'>,
  live: Pick<LiveConnection, 'on' | 'onConnected'>,
): Inbox {
  const store = createStore<ConversationList>(emptyConversationList);
  const assigned = new Set<(summary: ConversationSummary) => void>();
  const expected = new Set<string>();
  let myId = '';
  let countTimer: ReturnType<typeof setTimeout> | undefined;

  const isShown = (inboxId: string | null): boolean => store.getState().inboxId === inboxId;

  const refresh = async (view: InboxView): Promise<void> => {
    const asker = myId;
    const { summaries: asked, inboxId } = store.getState();
    try {
      const page = await api.conversations({ view, inboxId });
      if (asker === myId && isShown(inboxId))
        store.setState((list) => withFirstPage(list, { view, page, asked, myId }), true);
    } catch (fault) {
      const failed = { status: 'failed', error: toBatonError(fault) } as const;
      const wasReady = store.getState().views[view].status === 'ready';
      if (asker === myId && isShown(inboxId) && !wasReady)
        store.setState((list) => withView(list, view, failed), true);
    }
  };
  const count = async (): Promise<void> => {
    const asker = myId;
    const { inboxId } = store.getState();
    const counts = await api.conversationCounts(inboxId).catch(() => null);
    if (counts && asker === myId && isShown(inboxId)) store.setState({ counts });
  };
  /** What is loaded in full counts itself; only long views need the server, and not at every message. */
  const countSoon = (): void => {
    clearTimeout(countTimer);
    const { views } = store.getState();
    if (INBOX_VIEWS.some((view) => views[view].nextCursor !== null))
      countTimer = setTimeout(() => void count(), COUNT_AFTER_MS);
  };
  const refreshAll = (): void => {
    void Promise.all(INBOX_VIEWS.map(refresh)).then(countSoon);
  };
  const onSummary = (summary: ConversationSummary): void => {
    const before = store.getState().summaries.get(summary.id)?.conversation.assignee?.id;
    const { assignee, status } = summary.conversation;
    const isMine = status === 'open' && assignee?.id === myId;
    const wasExpected = isMine && expected.delete(summary.id);
    const isNews = isMine && before !== myId && !wasExpected;
    store.setState((list) => mergeSummaries(list, [summary]), true);
    const tookHold = store.getState().summaries.get(summary.id) === summary;
    countSoon();
    if (isNews && tookHold) for (const listener of assigned) listener(summary);
  };

  return {
    store,
    refresh: (view) => {
      store.setState((list) => withView(list, view, { status: 'loading', error: null }), true);
      return refresh(view);
    },
    start: (id) => {
      myId = id;
      const offs = [
        live.on((event) => {
          if (event.type === 'conversation') onSummary(event.summary);
          if (event.type === 'access') refreshAll();
          if (event.type === 'conversation_erased' || event.type === 'conversation_hidden')
            store.setState((list) => withoutConversation(list, event.conversationId), true);
        }),
        live.onConnected(refreshAll),
      ];
      refreshAll();
      return () => {
        for (const off of offs) off();
        clearTimeout(countTimer);
        myId = '';
        store.setState(emptyConversationList(), true);
      };
    },
    loadMore: async (view) => {
      const { views, inboxId } = store.getState();
      const { nextCursor, loadingMore } = views[view];
      if (!nextCursor || loadingMore) return;
      store.setState((list) => withView(list, view, { loadingMore: true }), true);
      try {
        const page = await api.conversations({ view, inboxId, cursor: nextCursor });
        if (isShown(inboxId)) store.setState((list) => withPage(list, view, page), true);
      } catch (fault) {
        store.setState(
          (list) => withView(list, view, { loadingMore: false, error: toBatonError(fault) }),
          true,
        );
      }
    },
    show: (inboxId) => {
      if (isShown(inboxId)) return;
      store.setState((list) => ofInbox(list, inboxId), true);
      refreshAll();
    },
    merge: (summary) => store.setState((list) => mergeSummaries(list, [summary]), true),
    expectAssignment: (conversationId) => void expected.add(conversationId),
    onAssigned: (listener) => {
      assigned.add(listener);
      return () => void assigned.delete(listener);
    },
    setTeamMates: (teamMates) => store.setState({ teamMates }),
  };
}
