import type { ConversationSummary } from '@baton/core';
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { useServices } from '../api/services.js';
import { ConversationTicket } from '../help-desk/conversation-ticket.js';
import { useMe } from '../session/use-me.js';
import { PATHS } from '../shell/paths.js';
import { neighbour } from '../shell/shortcuts.js';
import { useShortcuts } from '../shell/use-shortcuts.js';
import { MessagesSquare } from '../ui/icons.js';
import { usePageTitle } from '../ui/page-title.js';
import { EmptyState } from '../ui/states.js';
import { useStore } from '../ui/use-store.js';
import { summariesInView } from './conversation-list.js';
import { ConversationListPane } from './conversation-list-pane.js';
import { ConversationPane } from './conversation-pane.js';
import { type ConversationSearch, createConversationSearch } from './create-conversation-search.js';
import { addressOf } from './found-text.js';
import { type InboxFilters, inboxFiltersIn, inboxSearch, isInboxView, VIEW_LABELS } from './inbox-view.js';

/** Keeps the lists and the search to what the address says. */
function useFiltered({ q, inboxId }: InboxFilters): ConversationSearch {
  const { api, live, inbox } = useServices();
  const [search] = useState(() => createConversationSearch(api, live));
  useEffect(() => search.start(), [search]);
  useEffect(() => search.search(q, inboxId), [search, q, inboxId]);
  useEffect(() => inbox.show(inboxId), [inbox, inboxId]);
  // The numbers beside the views are of all inboxes wherever no single one is looked at.
  useEffect(() => () => inbox.show(null), [inbox]);
  return search;
}

/** The inbox: views, list, conversation and its details, side by side or, on a phone, one after the other. */
export function InboxPage(): VNode {
  const { inbox } = useServices();
  const { params, query } = useRoute();
  const { route } = useLocation();
  const me = useMe();
  const [showsDetails, setShowsDetails] = useState(false);
  const view = isInboxView(params.view) ? params.view : 'mine';
  const currentId = params.conversationId;
  const myId = me.person.id;
  const filters = inboxFiltersIn(query);
  const { q } = filters;
  const address = inboxSearch(filters);
  const searchBox = useRef<HTMLInputElement>(null);
  const search = useFiltered(filters);
  const isEmpty = useStore(inbox.store, (list) => summariesInView(list, view, myId).length === 0);
  usePageTitle(q ? `Search: ${q}` : VIEW_LABELS[view]);

  const hrefOf = ({ id, found }: ConversationSummary): string =>
    PATHS.inbox(view, id) + addressOf(found, address);
  const go = (step: 1 | -1): void => {
    const shown = q ? search.store.getState().items : summariesInView(inbox.store.getState(), view, myId);
    const next = neighbour(
      shown.map(({ id }) => id),
      currentId,
      step,
    );
    const line = shown.find(({ id }) => id === next);
    if (line && next !== currentId) route(hrefOf(line));
  };
  useShortcuts({
    next: () => go(1),
    previous: () => go(-1),
    search: () => searchBox.current?.focus(),
    details: () => setShowsDetails((shows) => !shows),
  });
  return (
    <div
      class="inbox"
      data-conversation-open={currentId ? '' : undefined}
      data-details-open={showsDetails ? '' : undefined}
    >
      <ConversationListPane
        view={view}
        currentId={currentId}
        myId={myId}
        search={search}
        searchRef={searchBox}
        filters={filters}
        onFilters={(next) => route(PATHS.inbox(view, currentId) + inboxSearch(next), true)}
        hrefOf={hrefOf}
      />
      {currentId ? (
        <ConversationPane
          key={currentId}
          conversationId={currentId}
          backHref={PATHS.inbox(view) + address}
          jumpTo={query.at}
          showsDetails={showsDetails}
          onToggleDetails={() => setShowsDetails((shows) => !shows)}
          about={<ConversationTicket conversationId={currentId} />}
        />
      ) : (
        <section class="conversation-empty" aria-label="Conversation">
          {isEmpty ? (
            <p class="muted">Conversations open here.</p>
          ) : (
            <EmptyState icon={MessagesSquare} title="Choose a conversation">
              Press <kbd>j</kbd> and <kbd>k</kbd> to move through the list, <kbd>?</kbd> for all shortcuts.
            </EmptyState>
          )}
        </section>
      )}
    </div>
  );
}
