import { type ConversationSummary, TICKET_PRIORITIES } from '@baton/core';

/** The views of the inbox, in the order in which they stand in the navigation. */
export const INBOX_VIEWS = ['unassigned', 'mine', 'team', 'open', 'closed'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export const VIEW_LABELS: Readonly<Record<InboxView, string>> = {
  unassigned: 'Unassigned',
  mine: 'Mine',
  team: 'My teams',
  open: 'All open',
  closed: 'Closed',
};

/** Narrows a part of the address to a view. */
export function isInboxView(value: unknown): value is InboxView {
  return (INBOX_VIEWS as readonly unknown[]).includes(value);
}

/** Who looks: the person, and who shares a team with them. */
export interface Looker {
  readonly myId: string;
  readonly teamMates: ReadonlySet<string>;
  /** The one inbox that is looked at; null: all. */
  readonly inboxId: string | null;
}

/**
 * Whether a conversation stands in a view (design, Destinations); the same rule as the server's. What a help desk has a
 * ticket for stands there instead.
 */
export function isInView(
  { conversation, ticketId, destinationId }: ConversationSummary,
  view: InboxView,
  { myId, teamMates, inboxId }: Looker,
): boolean {
  const { status, handler, assignee } = conversation;
  if (ticketId !== null || (inboxId !== null && destinationId !== inboxId)) return false;
  switch (view) {
    case 'closed':
      return status === 'closed';
    case 'open':
      return status === 'open';
    case 'mine':
      return status === 'open' && assignee?.id === myId;
    case 'team':
      return status === 'open' && assignee !== null && teamMates.has(assignee.id);
    case 'unassigned':
      return status === 'open' && handler === 'human' && assignee === null;
  }
}

/** Waiting conversations by priority, then first come, first served, as they are given out; all others with the latest activity on top. */
export function compareInView(view: InboxView): (a: ConversationSummary, b: ConversationSummary) => number {
  if (view === 'unassigned') {
    return (a, b) =>
      TICKET_PRIORITIES.indexOf(b.priority) - TICKET_PRIORITIES.indexOf(a.priority) ||
      (a.waitingSince ?? a.createdAt).localeCompare(b.waitingSince ?? b.createdAt) ||
      a.id.localeCompare(b.id);
  }
  return (a, b) => b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id);
}

/** What the inbox is narrowed to, as its address says it. */
export interface InboxFilters {
  readonly q: string;
  /** The one inbox that is looked at; null: all. */
  readonly inboxId: string | null;
}

/** The filters in an address. */
export function inboxFiltersIn(search: Readonly<Record<string, string>>): InboxFilters {
  return { q: search.q?.trim() ?? '', inboxId: search.inbox || null };
}

/** The filters as an address says them, with a question mark; empty when there are none. */
export function inboxSearch({ q, inboxId }: InboxFilters): string {
  const search = new URLSearchParams({ ...(inboxId && { inbox: inboxId }), ...(q && { q }) }).toString();
  return search && `?${search}`;
}
