import {
  TICKET_PRIORITIES,
  TICKET_STATUSES,
  TICKET_VIEWS,
  type Ticket,
  type TicketPriority,
  type TicketStatus,
  type TicketView,
} from '@baton/core';

/** What a list of tickets is narrowed to, beside its view; absent: not narrowed. */
export interface TicketFilters {
  readonly destination?: string;
  readonly status?: TicketStatus;
  readonly priority?: TicketPriority;
  /** A user's id, or `none`. */
  readonly owner?: string;
  readonly channel?: string;
  readonly category?: string;
  readonly q?: string;
}

export interface TicketQuery {
  readonly view: TicketView;
  readonly filters: TicketFilters;
}

/** Who looks: for the views that depend on it. */
export interface Looker {
  readonly myId: string;
  /** Whether somebody is in a team of the person's. */
  readonly isTeamMate: (userId: string) => boolean;
}

const KEYS = ['destination', 'status', 'priority', 'owner', 'channel', 'category', 'q'] as const;

export function isTicketView(value: unknown): value is TicketView {
  return (TICKET_VIEWS as readonly unknown[]).includes(value);
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  value: string | undefined,
): Value | undefined => values.find((known) => known === value);

/** The filters in an address; what no filter can be is left out. */
export function filtersInSearch(search: Readonly<Record<string, string>>): TicketFilters {
  const { destination, owner, channel, category, q } = search;
  const status = oneOf(TICKET_STATUSES, search.status);
  const priority = oneOf(TICKET_PRIORITIES, search.priority);
  return {
    ...(destination && { destination }),
    ...(status && { status }),
    ...(priority && { priority }),
    ...(owner && { owner }),
    ...(channel && { channel }),
    ...(category && { category }),
    ...(q?.trim() && { q: q.trim() }),
  };
}

/** The filters as an address says them, with a question mark; empty when there are none. */
export function searchOf(filters: TicketFilters): string {
  const search = new URLSearchParams();
  for (const key of KEYS) if (filters[key]) search.set(key, filters[key]);
  const text = search.toString();
  return text && `?${text}`;
}

/** The query as `GET /tickets` takes it. */
export function requestOf({ view, filters }: TicketQuery, cursor?: string): string {
  const search = new URLSearchParams(searchOf(filters));
  search.set('view', view);
  if (cursor) search.set('cursor', cursor);
  return search.toString();
}

function isInView(ticket: Ticket, view: TicketView, { myId, isTeamMate }: Looker): boolean {
  const isOpen = ticket.status !== 'closed';
  switch (view) {
    case 'unassigned':
      return isOpen && ticket.owner === null;
    case 'mine':
      return isOpen && ticket.owner?.id === myId;
    case 'team':
      return isOpen && ticket.owner !== null && isTeamMate(ticket.owner.id);
    case 'open':
      return isOpen;
    case 'closed':
      return !isOpen;
    case 'all':
      return true;
  }
}

/** Whether a search found it, or its line has the words; what was said in it only the server can search. */
function isFound(ticket: Ticket, q: string): boolean {
  if (ticket.found !== undefined) return true;
  const { number, subject, contact } = ticket;
  const line = [subject, contact?.name, contact?.email].join(' ').toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word === `${number}` || word === `#${number}` || line.includes(word));
}

/** Whether a ticket belongs into a list; the same rule as the server's, for what it tells live. */
export function isListed(ticket: Ticket, { view, filters }: TicketQuery, looker: Looker): boolean {
  const { destination, status, priority, owner, channel, category, q } = filters;
  return (
    isInView(ticket, view, looker) &&
    (!destination || ticket.destinationId === destination) &&
    (!status || ticket.status === status) &&
    (!priority || ticket.priority === priority) &&
    (!owner || (owner === 'none' ? ticket.owner === null : ticket.owner?.id === owner)) &&
    (!channel || ticket.channel === channel) &&
    (!category || ticket.category === category) &&
    (!q || isFound(ticket, q))
  );
}
