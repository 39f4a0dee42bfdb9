import type { ComponentType, VNode } from 'preact';
import { useLocation } from 'preact-iso';
import { useServices } from '../api/services.js';
import { PATHS, viewInPath } from '../shell/paths.js';
import { CircleCheck, Hourglass, MessagesSquare, User, Users } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';
import { countInView } from './conversation-list.js';
import { INBOX_VIEWS, type InboxView, inboxFiltersIn, inboxSearch, VIEW_LABELS } from './inbox-view.js';

const ICONS: Readonly<
  Record<InboxView, ComponentType<{ size?: number | string; 'aria-hidden'?: boolean | 'true' }>>
> = {
  unassigned: Hourglass,
  mine: User,
  team: Users,
  open: MessagesSquare,
  closed: CircleCheck,
};

function ViewLink({ view, className }: { view: InboxView; className: string }): VNode {
  const { inbox, session } = useServices();
  const myId = session.me()?.person.id ?? '';
  const count = useStore(inbox.store, (list) => countInView(list, view, myId));
  const { path, query } = useLocation();
  const Icon = ICONS[view];
  const inboxId = viewInPath(path) ? inboxFiltersIn(query).inboxId : null;
  return (
    <a
      class={className}
      href={PATHS.inbox(view) + inboxSearch({ q: '', inboxId })}
      aria-current={viewInPath(path) === view ? 'page' : undefined}
    >
      <Icon size={16} aria-hidden="true" />
      <span class="link-label">{VIEW_LABELS[view]}</span>
      {count !== null && count > 0 && (
        <span class={`count ${view === 'unassigned' ? 'count-urgent' : ''}`} data-count={view}>
          {count}
        </span>
      )}
    </a>
  );
}

/** The views as lines of the side navigation. */
export function ViewLinks(): VNode {
  return (
    <>
      {INBOX_VIEWS.map((view) => (
        <ViewLink key={view} view={view} className="nav-link" />
      ))}
    </>
  );
}

/** The views as tabs above the list, where the side navigation is folded away. */
export function ViewTabs(): VNode {
  return (
    <nav class="view-tabs" aria-label="Inbox views">
      {INBOX_VIEWS.map((view) => (
        <ViewLink key={view} view={view} className="view-tab" />
      ))}
    </nav>
  );
}
