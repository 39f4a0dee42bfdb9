import type { BatonError, Ticket, TicketView } from '@baton/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../api/create-api.js';
import type { LiveConnection } from '../api/live-connection.js';
import { toBatonError } from '../api/request.js';
import { isListed, type Looker, requestOf, searchOf, type TicketQuery } from './ticket-query.js';

/** The list of tickets that is shown, and how many each view holds. */
export interface HelpDeskState {
  readonly query: TicketQuery;
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly error: BatonError | null;
  /** Those of the query that are loaded, the latest change first. */
  readonly tickets: readonly Ticket[];
  readonly nextCursor: string | null;
  readonly loadingMore: boolean;
  /** null before the server was asked. */
  readonly counts: Readonly<Record<TicketView, number>> | null;
}

export interface HelpDesk {
  readonly store: StoreApi<HelpDeskState>;
  /** Follows what happens while somebody is signed in; returns its stop. */
  start(myId: string): () => void;
  /** Shows another list; the same one again is left as it is. */
  show(query: TicketQuery): void;
  reload(): Promise<void>;
  loadMore(): Promise<void>;
  /** Takes over what an answer said about tickets. */
  merge(tickets: readonly Ticket[]): void;
  /** The people of the person's teams, for the view of them. */
  setTeamMates(ids: ReadonlySet<string>): void;
}

const COUNT_AFTER_MS = 400;
const EMPTY: HelpDeskState = {
  query: { view: 'unassigned', filters: {} },
  status: 'idle',
  error: null,
  tickets: [],
  nextCursor: null,
  loadingMore: false,
  counts: null,
};

const latestFirst = (a: Ticket, b: Ticket): number =>
  b.updatedAt.localeCompare(a.updatedAt) || b.id.localeCompare(a.id);

/** The list with a ticket as it now is: in it, changed, or out of it. One that is older than what is shown is ignored. */
export function withTicket(state: HelpDeskState, news: Ticket, looker: Looker): HelpDeskState {
  const known = state.tickets.find(({ id }) => id === news.id);
  if (known && known.updatedAt > news.updatedAt) return state;
  // What is told live does not say where a search found it.
  const ticket = known?.found === undefined ? news : { ...news, found: known.found };
  const others = state.tickets.filter(({ id }) => id !== ticket.id);
  if (!isListed(ticket, state.query, looker)) return known ? { ...state, tickets: others } : state;
  const last = others.at(-1);
  // Below what is loaded it will come with its page.
  const isBelow = state.nextCursor !== null && last !== undefined && latestFirst(last, ticket) < 0;
  return { ...state, tickets: isBelow ? others : [...others, ticket].sort(latestFirst) };
}

/** Keeps the help desk's list, live. */
export function createHelpDesk(
  api: Pick<Api, 'tickets' | 'ticketCounts'>,
  live: Pick<LiveConnection, 'on' | 'onConnected'>,
): HelpDesk {
  const store = createStore<HelpDeskState>(() => EMPTY);
  let looker: Looker = { myId: '', isTeamMate: () => false };
  let countTimer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const count = async (): Promise<void> => {
    const asker = looker.myId;
    const counts = await api.ticketCounts().catch(() => null);
    if (counts && asker === looker.myId) store.setState({ counts });
  };
  const countSoon = (): void => {
    clearTimeout(countTimer);
    countTimer = setTimeout(() => void count(), COUNT_AFTER_MS);
  };
  const load = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    try {
      const page = await api.tickets(requestOf(store.getState().query));
      if (mine !== asked) return;
      store.setState({ status: 'ready', error: null, tickets: page.items, nextCursor: page.nextCursor });
    } catch (fault) {
      if (mine === asked && store.getState().status !== 'ready')
        store.setState({ status: 'failed', error: toBatonError(fault) });
    }
  };
  const refresh = (): void => {
    void count();
    if (store.getState().status !== 'idle') void load();
  };
  const merge = (tickets: readonly Ticket[]): void => {
    for (const ticket of tickets) store.setState((state) => withTicket(state, ticket, looker), true);
    countSoon();
  };

  return {
    store,
    merge,
    start: (myId) => {
      looker = { ...looker, myId };
      const offs = [
        live.on((event) => {
          if (event.type === 'ticket') merge([event.ticket]);
          if (event.type === 'access') refresh();
          if (event.type !== 'ticket_gone') return;
          store.setState(({ tickets }) => ({ tickets: tickets.filter(({ id }) => id !== event.ticketId) }));
          countSoon();
        }),
        live.onConnected(refresh),
      ];
      void count();
      return () => {
        for (const off of offs) off();
        clearTimeout(countTimer);
        asked += 1;
        looker = { myId: '', isTeamMate: () => false };
        store.setState(EMPTY, true);
      };
    },
    show: (query) => {
      const { query: shown, status } = store.getState();
      const isSame = shown.view === query.view && searchOf(shown.filters) === searchOf(query.filters);
      if (isSame && status !== 'idle') return;
      store.setState({ query, status: 'loading', error: null, tickets: [], nextCursor: null });
      void load();
    },
    reload: async () => {
      store.setState({ status: 'loading', error: null });
      await load();
    },
    loadMore: async () => {
      const { query, nextCursor, loadingMore } = store.getState();
      if (!nextCursor || loadingMore) return;
      store.setState({ loadingMore: true });
      const mine = asked;
      const page = await api.tickets(requestOf(query, nextCursor)).catch(() => null);
      if (mine !== asked) return;
      store.setState({ loadingMore: false, ...(page && { nextCursor: page.nextCursor }) });
      if (page)
        for (const ticket of page.items) store.setState((state) => withTicket(state, ticket, looker), true);
    },
    setTeamMates: (ids) => {
      looker = { ...looker, isTeamMate: (id) => ids.has(id) };
    },
  };
}
