import type { ConversationSummary } from '@baton/core';

/** The views of the inbox, in the order in which they stand in the navigation. */
export const INBOX_VIEWS = ['unassigned', 'mine', 'open', 'closed'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export const VIEW_LABELS: Readonly<Record<InboxView, string>> = {
  unassigned: 'Unassigned',
  mine: 'Mine',
  open: 'All open',
  closed: 'Closed',
};

/** Narrows a part of the address to a view. */
export function isInboxView(value: unknown): value is InboxView {
  return (INBOX_VIEWS as readonly unknown[]).includes(value);
}

/** Whether a conversation stands in a view (design, Destinations); the same rule as the server's. */
export function isInView(summary: ConversationSummary, view: InboxView, myId: string): boolean {
  const { status, handler, assignee } = summary.conversation;
  switch (view) {
    case 'closed':
      return status === 'closed';
    case 'open':
      return status === 'open';
    case 'mine':
      return status === 'open' && assignee?.id === myId;
    case 'unassigned':
      return status === 'open' && handler === 'human' && assignee === null;
  }
}

/** Waiting conversations first come, first served; all others with the latest activity on top. */
export function compareInView(view: InboxView): (a: ConversationSummary, b: ConversationSummary) => number {
  if (view === 'unassigned') {
    return (a, b) =>
      (a.waitingSince ?? a.createdAt).localeCompare(b.waitingSince ?? b.createdAt) ||
      a.id.localeCompare(b.id);
  }
  return (a, b) => b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id);
}
