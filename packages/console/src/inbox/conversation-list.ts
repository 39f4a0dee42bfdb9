import type { BatonError, ConversationSummary, Page } from '@baton/core';
import { compareInView, INBOX_VIEWS, type InboxView, isInView, type Looker } from './inbox-view.js';

/** How far a view's list has been loaded. */
export interface ViewState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: BatonError | null;
  readonly nextCursor: string | null;
  readonly loadingMore: boolean;
}

/** Every conversation that the console knows, and what it knows of each view. */
export interface ConversationList {
  readonly summaries: ReadonlyMap<string, ConversationSummary>;
  readonly views: Readonly<Record<InboxView, ViewState>>;
  /** What the server counts, for views of which not every page is loaded; null before it was asked. */
  readonly counts: Readonly<Record<InboxView, number>> | null;
  /** The people of the person's teams, for the view of them. */
  readonly teamMates: ReadonlySet<string>;
  /** The one inbox that the views show; null: all. */
  readonly inboxId: string | null;
}

const UNLOADED: ViewState = { status: 'loading', error: null, nextCursor: null, loadingMore: false };

/** A list of which nothing is known yet. */
export function emptyConversationList(): ConversationList {
  const unloaded = { views: unloadedViews(), counts: null };
  return { ...unloaded, summaries: new Map(), teamMates: new Set(), inboxId: null };
}

function unloadedViews(): Record<InboxView, ViewState> {
  const views = Object.fromEntries(INBOX_VIEWS.map((view) => [view, UNLOADED]));
  return views as Record<InboxView, ViewState>;
}

/** Looks at another inbox, or at all: what is known of each view has to be read again. */
export function ofInbox(list: ConversationList, inboxId: string | null): ConversationList {
  return { ...list, inboxId, views: unloadedViews(), counts: null };
}

function isNewer(incoming: ConversationSummary, known: ConversationSummary | undefined): boolean {
  if (!known) return true;
  const difference = incoming.conversation.revision - known.conversation.revision;
  return difference > 0 || (difference === 0 && incoming.updatedAt >= known.updatedAt);
}

/** Takes snapshots over unless a newer one is known; they come from answers and events in any order. */
export function mergeSummaries(
  list: ConversationList,
  incoming: readonly ConversationSummary[],
): ConversationList {
  const newer = incoming.filter((summary) => isNewer(summary, list.summaries.get(summary.id)));
  if (newer.length === 0) return list;
  const summaries = new Map(list.summaries);
  for (const summary of newer) summaries.set(summary.id, summary);
  return { ...list, summaries };
}

/** Forgets a conversation that is no more. */
export function withoutConversation(list: ConversationList, id: string): ConversationList {
  if (!list.summaries.has(id)) return list;
  const summaries = new Map(list.summaries);
  summaries.delete(id);
  return { ...list, summaries };
}

/** Changes what is known of one view. */
export function withView(
  list: ConversationList,
  view: InboxView,
  change: Partial<ViewState>,
): ConversationList {
  return { ...list, views: { ...list.views, [view]: { ...list.views[view], ...change } } };
}

/** Adds a page of a view that the server answered. */
export function withPage(
  list: ConversationList,
  view: InboxView,
  page: Page<ConversationSummary>,
): ConversationList {
  const ready: ViewState = { status: 'ready', error: null, nextCursor: page.nextCursor, loadingMore: false };
  return withView(mergeSummaries(list, page.items), view, ready);
}

/** A view's first page, and what was known when it was asked for. */
export interface FirstPage {
  readonly view: InboxView;
  readonly page: Page<ConversationSummary>;
  readonly asked: ConversationList['summaries'];
  readonly myId: string;
}

/**
 * Starts a view over from its first page. What the view held and a page that is the whole of it leaves out has left
 * it while nobody was told, and is forgotten; unless it came or changed after the page was asked for.
 */
export function withFirstPage(
  list: ConversationList,
  { view, page, asked, myId }: FirstPage,
): ConversationList {
  if (page.nextCursor !== null) return withPage(list, view, page);
  const present = new Set(page.items.map((item) => item.id));
  const hasLeft = (item: ConversationSummary): boolean =>
    isInView(item, view, lookerOf(list, myId)) && !present.has(item.id) && asked.get(item.id) === item;
  const summaries = new Map([...list.summaries].filter(([, item]) => !hasLeft(item)));
  return withPage({ ...list, summaries }, view, page);
}

const lookerOf = ({ teamMates, inboxId }: ConversationList, myId: string): Looker => ({
  myId,
  teamMates,
  inboxId,
});

/** The conversations of a view, in its order. */
export function summariesInView(
  list: ConversationList,
  view: InboxView,
  myId: string,
): ConversationSummary[] {
  const looker = lookerOf(list, myId);
  return [...list.summaries.values()]
    .filter((item) => isInView(item, view, looker))
    .sort(compareInView(view));
}

/** How many conversations a view holds: counted here when all of it is loaded, else as the server says; null before. */
export function countInView(list: ConversationList, view: InboxView, myId: string): number | null {
  const { status, nextCursor } = list.views[view];
  if (status !== 'ready') return null;
  if (nextCursor !== null) return list.counts?.[view] ?? null;
  return summariesInView(list, view, myId).length;
}

/** Visitor messages that wait to be read in the person's own conversations, those of the help desk included. */
export function unreadOfMine(list: ConversationList, myId: string): number {
  let unread = 0;
  for (const { conversation, unread: count } of list.summaries.values())
    if (conversation.status === 'open' && conversation.assignee?.id === myId) unread += count;
  return unread;
}
