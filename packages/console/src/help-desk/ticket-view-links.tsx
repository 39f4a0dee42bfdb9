import { TICKET_VIEWS, type TicketView } from '@baton/core';
import type { ComponentType, VNode } from 'preact';
import { useLocation } from 'preact-iso';
import { useServices } from '../api/services.js';
import { PATHS, ticketViewInPath } from '../shell/paths.js';
import { CircleCheck, Hourglass, ListChecks, MessagesSquare, User, Users } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';
import { TICKET_VIEW_LABELS } from './wording.js';

const ICONS: Readonly<
  Record<TicketView, ComponentType<{ size?: number | string; 'aria-hidden'?: boolean | 'true' }>>
> = {
  unassigned: Hourglass,
  mine: User,
  team: Users,
  open: MessagesSquare,
  closed: CircleCheck,
  all: ListChecks,
};

function TicketViewLink({ view, className }: { view: TicketView; className: string }): VNode {
  const { helpDesk } = useServices();
  const count = useStore(helpDesk.store, ({ counts }) => counts?.[view] ?? null);
  const { path } = useLocation();
  const Icon = ICONS[view];
  return (
    <a
      class={className}
      href={PATHS.helpDesk(view)}
      aria-current={ticketViewInPath(path) === view ? 'page' : undefined}
    >
      <Icon size={16} aria-hidden="true" />
      <span class="link-label">{TICKET_VIEW_LABELS[view]}</span>
      {count !== null && count > 0 && (
        <span class={`count ${view === 'unassigned' ? 'count-urgent' : ''}`}>{count}</span>
      )}
    </a>
  );
}

/** The help desk's views as lines of the side navigation. */
export function TicketViewLinks(): VNode {
  return (
    <>
      {TICKET_VIEWS.map((view) => (
        <TicketViewLink key={view} view={view} className="nav-link" />
      ))}
    </>
  );
}

/** The views as tabs above the list. */
export function TicketViewTabs(): VNode {
  return (
    <nav class="view-tabs ticket-view-tabs" aria-label="Help desk views">
      {TICKET_VIEWS.map((view) => (
        <TicketViewLink key={view} view={view} className="view-tab" />
      ))}
    </nav>
  );
}
