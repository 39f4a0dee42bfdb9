import type { BatonError, ConversationSummary } from '@baton/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../api/create-api.js';
import type { LiveConnection } from '../api/live-connection.js';
import { toBatonError } from '../api/request.js';

/** What a search has found so far. */
export interface FoundConversations {
  /** What was searched for; empty: nothing. */
  readonly q: string;
  /** The one inbox that is searched; null: all. */
  readonly inboxId: string | null;
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly error: BatonError | null;
  /** The latest first; those of the search before while this one is under way. */
  readonly items: readonly ConversationSummary[];
  readonly nextCursor: string | null;
  readonly loadingMore: boolean;
}

export interface ConversationSearch {
  readonly store: StoreApi<FoundConversations>;
  /** Searches for something else; the same again is left as it is. */
  search(q: string, inboxId: string | null): void;
  retry(): void;
  loadMore(): Promise<void>;
  /** Keeps what was found true; returns its stop. */
  start(): () => void;
}

const NOTHING: FoundConversations = {
  q: '',
  inboxId: null,
  status: 'idle',
  error: null,
  items: [],
  nextCursor: null,
  loadingMore: false,
};

/** Searches the inbox, in all views at once. */
export function createConversationSearch(
  api: Pick<Api, 'searchConversations'>,
  live: Pick<LiveConnection, 'on'>,
): ConversationSearch {
  const store = createStore<FoundConversations>(() => NOTHING);
  let asked = 0;

  const load = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    try {
      const { q, inboxId } = store.getState();
      const page = await api.searchConversations({ q, inboxId });
      if (mine === asked) store.setState({ status: 'ready', ...page });
    } catch (fault) {
      if (mine === asked) store.setState({ status: 'failed', error: toBatonError(fault), items: [] });
    }
  };
  const begin = (q: string, inboxId: string | null): void => {
    store.setState({ q, inboxId, status: 'loading', error: null, nextCursor: null, loadingMore: false });
    void load();
  };
  const change = (id: string, next: (item: ConversationSummary) => ConversationSummary[]): void =>
    store.setState(({ items }) => ({
      items: items.flatMap((item) => (item.id === id ? next(item) : [item])),
    }));

  return {
    store,
    search: (q, inboxId) => {
      const shown = store.getState();
      if (q === shown.q && (!q || inboxId === shown.inboxId)) return;
      if (q) return begin(q, inboxId);
      asked += 1;
      store.setState(NOTHING, true);
    },
    retry: () => begin(store.getState().q, store.getState().inboxId),
    loadMore: async () => {
      const { q, inboxId, nextCursor, loadingMore } = store.getState();
      if (!nextCursor || loadingMore) return;
      store.setState({ loadingMore: true });
      const mine = asked;
      const page = await api.searchConversations({ q, inboxId, cursor: nextCursor }).catch(() => null);
      if (mine !== asked) return;
      store.setState(({ items }) => ({
        loadingMore: false,
        ...(page && { nextCursor: page.nextCursor, items: withNew(items, page.items) }),
      }));
    },
    start: () =>
      live.on((event) => {
        if (event.type === 'conversation')
          change(event.summary.id, ({ found }) => [{ ...event.summary, found }]);
        if (event.type === 'conversation_erased' || event.type === 'conversation_hidden')
          change(event.conversationId, () => []);
      }),
  };
}

function withNew(known: readonly ConversationSummary[], more: readonly ConversationSummary[]) {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...more.filter(({ id }) => !ids.has(id))];
}
