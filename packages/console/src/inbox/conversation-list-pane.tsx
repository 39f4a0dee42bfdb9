import type { ConversationSummary } from '@baton/core';
import type { RefObject, VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { PATHS } from '../shell/paths.js';
import { Button } from '../ui/button.js';
import { CheckCheck, CircleCheck, Inbox as InboxIcon, MessagesSquare, SearchX, Users } from '../ui/icons.js';
import { SearchBox } from '../ui/search-box.js';
import { EmptyState, ErrorState } from '../ui/states.js';
import { useNow } from '../ui/use-now.js';
import { useStore } from '../ui/use-store.js';
import { ConversationItem } from './conversation-item.js';
import { summariesInView } from './conversation-list.js';
import type { ConversationSearch, FoundConversations } from './create-conversation-search.js';
import { type InboxFilters, type InboxView, VIEW_LABELS } from './inbox-view.js';
import { ViewTabs } from './view-links.js';

function NothingHere({ view }: { view: InboxView }): VNode {
  switch (view) {
    case 'unassigned':
      return (
        <EmptyState icon={CheckCheck} title="Nobody is waiting">
          Conversations that no person has yet come here, the longest waiting first.
        </EmptyState>
      );
    case 'mine':
      return (
        <EmptyState icon={InboxIcon} title="Nothing is assigned to you">
          Set yourself to Available to be given conversations, or take one from{' '}
          <a href={PATHS.inbox('unassigned')}>Unassigned</a>.
        </EmptyState>
      );
    case 'team':
      return (
        <EmptyState icon={Users} title="Nothing with your teams">
          Conversations of the people who share a team with you come here.
        </EmptyState>
      );
    case 'open':
      return (
        <EmptyState icon={MessagesSquare} title="No open conversations">
          Put the chat on your site: <a href={PATHS.install}>copy the snippet</a>.
        </EmptyState>
      );
    case 'closed':
      return (
        <EmptyState icon={CircleCheck} title="Nothing closed yet">
          Closed conversations are kept here. They open again when the visitor writes.
        </EmptyState>
      );
  }
}

function ListSkeleton(): VNode {
  return (
    <div class="list-skeleton" role="status" aria-label="Loading conversations">
      {[0, 1, 2, 3, 4].map((row) => (
        <div key={row} class="list-skeleton-row">
          <span class="skeleton-circle" />
          <span class="skeleton">
            <span class="skeleton-line" style={{ width: '45%' }} />
            <span class="skeleton-line" style={{ width: '85%' }} />
          </span>
        </div>
      ))}
    </div>
  );
}

export interface ConversationListPaneProps {
  readonly view: InboxView;
  readonly currentId: string | undefined;
  readonly myId: string;
  readonly search: ConversationSearch;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly filters: InboxFilters;
  readonly onFilters: (filters: InboxFilters) => void;
  readonly hrefOf: (summary: ConversationSummary) => string;
}

type LinesProps = Pick<ConversationListPaneProps, 'currentId' | 'myId' | 'hrefOf'> & {
  readonly items: readonly ConversationSummary[];
};

function Lines({ items, currentId, myId, hrefOf }: LinesProps): VNode | null {
  const now = useNow(20_000);
  if (items.length === 0) return null;
  return (
    <ul class="conversation-list">
      {items.map((summary) => (
        <li key={summary.id}>
          <ConversationItem
            summary={summary}
            href={hrefOf(summary)}
            current={summary.id === currentId}
            myId={myId}
            now={now}
          />
        </li>
      ))}
    </ul>
  );
}

function More({ busy, onClick }: { busy: boolean; onClick: () => void }): VNode {
  return (
    <div class="list-more">
      <Button kind="ghost" busy={busy} onClick={onClick}>
        Show more
      </Button>
    </div>
  );
}

/** The conversations of a view, live. */
function ViewList(props: ConversationListPaneProps): VNode {
  const { view, myId } = props;
  const { inbox } = useServices();
  const list = useStore(inbox.store, (state) => state);
  const items = useMemo(() => summariesInView(list, view, myId), [list, view, myId]);
  const { status, error, nextCursor, loadingMore } = list.views[view];
  return (
    <>
      {status === 'loading' && items.length === 0 && <ListSkeleton />}
      {status === 'failed' && error && <ErrorState error={error} onRetry={() => void inbox.refresh(view)} />}
      {status === 'ready' && items.length === 0 && <NothingHere view={view} />}
      <Lines {...props} items={items} />
      {nextCursor && <More busy={loadingMore} onClick={() => void inbox.loadMore(view)} />}
    </>
  );
}

function countText({ items, nextCursor }: FoundConversations): string {
  if (nextCursor !== null) return `More than ${items.length} conversations`;
  return items.length === 1 ? '1 conversation' : `${items.length} conversations`;
}

/** What a search found, in all views. */
function FoundList(props: ConversationListPaneProps): VNode {
  const { search } = props;
  const found = useStore(search.store, (state) => state);
  const { q, status, error, items, nextCursor, loadingMore } = found;
  return (
    <>
      <p class="found-count" role="status">
        {status === 'ready' && items.length > 0 && countText(found)}
      </p>
      {status === 'loading' && items.length === 0 && <ListSkeleton />}
      {status === 'failed' && error && <ErrorState error={error} onRetry={search.retry} />}
      {status === 'ready' && items.length === 0 && (
        <EmptyState icon={SearchX} title={`Nothing has “${q}”`}>
          Messages, notes, names and addresses were searched, in open and closed conversations. Conversations
          with a ticket are in the{' '}
          <a href={`${PATHS.helpDesk('all')}?${new URLSearchParams({ q })}`}>help desk</a>.
        </EmptyState>
      )}
      <Lines {...props} items={items} />
      {nextCursor && <More busy={loadingMore} onClick={() => void search.loadMore()} />}
    </>
  );
}

/** Looks at one inbox, where there are several. */
function InboxChoice({ filters, onFilters }: Pick<ConversationListPaneProps, 'filters' | 'onFilters'>) {
  const { destinations } = useServices();
  const inboxes = useItems(destinations).filter(({ type }) => type === 'inbox');
  if (inboxes.length < 2 && filters.inboxId === null) return null;
  return (
    <select
      class={`select filter-select ${filters.inboxId ? 'is-set' : ''}`}
      aria-label="Inbox"
      value={filters.inboxId ?? ''}
      onChange={(event) => onFilters({ ...filters, inboxId: event.currentTarget.value || null })}
    >
      <option value="">All inboxes</option>
      {inboxes.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** The list of a view, or what a search found in all of them. */
export function ConversationListPane(props: ConversationListPaneProps): VNode {
  const { view, currentId, search, searchRef, filters, onFilters } = props;
  const q = useStore(search.store, (state) => state.q);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scroller.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  const title = q ? 'Search' : VIEW_LABELS[view];
  return (
    <section class="list-pane" aria-label={`Conversations: ${title}`}>
      <header class="list-header">
        <h1>{title}</h1>
      </header>
      <ViewTabs />
      <search class="list-search">
        <SearchBox
          label="Search conversations"
          placeholder="Name, address or words"
          value={q}
          onSearch={(next) => onFilters({ ...filters, q: next })}
          inputRef={searchRef}
        />
        <InboxChoice filters={filters} onFilters={onFilters} />
      </search>
      <div class="list-scroller" ref={scroller}>
        {q ? <FoundList {...props} /> : <ViewList {...props} />}
      </div>
    </section>
  );
}
