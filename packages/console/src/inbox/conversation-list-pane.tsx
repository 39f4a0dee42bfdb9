import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { PATHS } from '../shell/paths.js';
import { Button } from '../ui/button.js';
import { CheckCheck, CircleCheck, Inbox as InboxIcon, MessagesSquare, Users } from '../ui/icons.js';
import { EmptyState, ErrorState } from '../ui/states.js';
import { useNow } from '../ui/use-now.js';
import { useStore } from '../ui/use-store.js';
import { ConversationItem } from './conversation-item.js';
import { summariesInView } from './conversation-list.js';
import { type InboxView, VIEW_LABELS } from './inbox-view.js';
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
}

/** The list of a view. */
export function ConversationListPane({ view, currentId, myId }: ConversationListPaneProps): VNode {
  const { inbox } = useServices();
  const list = useStore(inbox.store, (state) => state);
  const items = useMemo(() => summariesInView(list, view, myId), [list, view, myId]);
  const { status, error, nextCursor, loadingMore } = list.views[view];
  const now = useNow(20_000);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scroller.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  return (
    <section class="list-pane" aria-label={`Conversations: ${VIEW_LABELS[view]}`}>
      <header class="list-header">
        <h1>{VIEW_LABELS[view]}</h1>
      </header>
      <ViewTabs />
      <div class="list-scroller" ref={scroller}>
        {status === 'loading' && items.length === 0 && <ListSkeleton />}
        {status === 'failed' && error && (
          <ErrorState error={error} onRetry={() => void inbox.refresh(view)} />
        )}
        {status === 'ready' && items.length === 0 && <NothingHere view={view} />}
        {items.length > 0 && (
          <ul class="conversation-list">
            {items.map((summary) => (
              <li key={summary.id}>
                <ConversationItem
                  summary={summary}
                  href={PATHS.inbox(view, summary.id)}
                  current={summary.id === currentId}
                  myId={myId}
                  now={now}
                />
              </li>
            ))}
          </ul>
        )}
        {nextCursor && (
          <div class="list-more">
            <Button kind="ghost" busy={loadingMore} onClick={() => void inbox.loadMore(view)}>
              Show more
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
