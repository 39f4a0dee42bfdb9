import { hasRole, type Ticket, type TicketView } from '@baton/core';
import type { RefObject, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { AssignDialog } from '../inbox/assign-dialog.js';
import { useMe } from '../session/use-me.js';
import { PATHS } from '../shell/paths.js';
import { useShortcuts } from '../shell/use-shortcuts.js';
import { Button } from '../ui/button.js';
import {
  CheckCheck,
  CircleCheck,
  MessageSquareText,
  Plus,
  Search,
  Ticket as TicketIcon,
} from '../ui/icons.js';
import { ScrollArea } from '../ui/scroll-area.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { PHONE, useMedia } from '../ui/use-media.js';
import { useNow } from '../ui/use-now.js';
import { useStore } from '../ui/use-store.js';
import { BulkBar } from './bulk-bar.js';
import { CannedPanel } from './canned-panel.js';
import { NewTicketDialog } from './new-ticket-dialog.js';
import { TicketCards } from './ticket-cards.js';
import { TicketFiltersBar } from './ticket-filters.js';
import { searchOf, type TicketFilters } from './ticket-query.js';
import { TicketTable } from './ticket-table.js';
import { TicketViewTabs } from './ticket-view-links.js';
import { useBulkChange } from './use-bulk-change.js';
import type { Selection } from './use-selection.js';
import { TICKET_VIEW_LABELS } from './wording.js';

export interface TicketListPaneProps {
  readonly view: TicketView;
  readonly filters: TicketFilters;
  readonly onFilters: (filters: TicketFilters) => void;
  /** null for who may only read. */
  readonly selection: Selection | null;
  readonly hrefOf: (ticket: Ticket) => string;
  /** The ticket that is open; the list is narrow then. */
  readonly openId: string | undefined;
  readonly cursorId: string | undefined;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

function NothingFits({ view, filters }: { view: TicketView; filters: TicketFilters }): VNode {
  const { q } = filters;
  const search = searchOf(q ? { q } : {});
  return (
    <EmptyState icon={Search} title={q ? `No ticket here has “${q}”` : 'No ticket fits'}>
      {view === 'all' ? 'Take a filter away' : 'Look in '}
      {view !== 'all' && <a href={PATHS.helpDesk('all') + search}>All tickets</a>}
      {q && ', or look in the '}
      {q && <a href={PATHS.inbox('open') + search}>inbox</a>}.
    </EmptyState>
  );
}

function NothingHere({ view, filters }: { view: TicketView; filters: TicketFilters }): VNode {
  if (Object.values(filters).some(Boolean)) return <NothingFits view={view} filters={filters} />;
  if (view === 'unassigned')
    return (
      <EmptyState icon={CheckCheck} title="Every ticket has an owner">
        Handoffs to a help desk come here until somebody has them.
      </EmptyState>
    );
  if (view === 'closed') return <EmptyState icon={CircleCheck} title="Nothing closed yet" />;
  return (
    <EmptyState icon={TicketIcon} title="No tickets here">
      A handoff to a help desk makes one. Choose where handoffs go under{' '}
      <a href={PATHS.humanHandoff}>Human handoff</a>.
    </EmptyState>
  );
}

function Header({ view, isNarrow }: { view: TicketView; isNarrow: boolean }): VNode {
  const { destinations } = useServices();
  const me = useMe();
  const { route } = useLocation();
  const [opens, setOpens] = useState<'ticket' | 'canned' | null>(null);
  const hasDesk = useItems(destinations).some(({ type }) => type === 'help_desk');
  const mayWork = hasRole(me.person.role, 'agent');
  return (
    <header class="list-header">
      <h1>{TICKET_VIEW_LABELS[view]}</h1>
      {!isNarrow && (
        <div class="list-actions">
          <Button icon={MessageSquareText} onClick={() => setOpens('canned')}>
            Canned responses
          </Button>
          {mayWork && hasDesk && (
            <Button kind="primary" icon={Plus} onClick={() => setOpens('ticket')}>
              New ticket
            </Button>
          )}
        </div>
      )}
      {opens === 'canned' && <CannedPanel onClose={() => setOpens(null)} />}
      {opens === 'ticket' && (
        <NewTicketDialog
          onMade={(ticket) => route(PATHS.helpDesk('all', ticket.id))}
          onClose={() => setOpens(null)}
        />
      )}
    </header>
  );
}

interface BulkProps {
  readonly selection: Selection;
  readonly tickets: readonly Ticket[];
  /** Whether all can be chosen here; a table has a box for that. */
  readonly hasAll: boolean;
}

function Bulk({ selection, tickets, hasAll }: BulkProps): VNode | null {
  const { users } = useServices();
  const people = useItems(users);
  const { busy, apply } = useBulkChange();
  const [assigns, setAssigns] = useState(false);
  const chosen = tickets.filter(({ id }) => selection.ids.has(id));
  const close = () => apply(chosen, { status: 'closed' }, 'closed');
  useShortcuts(chosen.length > 0 ? { close: () => void close(), assign: () => setAssigns(true) } : {});
  if (chosen.length === 0) return null;
  return (
    <>
      <BulkBar
        tickets={chosen}
        busy={busy}
        onChange={(change, done) => void apply(chosen, change, done)}
        onAssign={() => setAssigns(true)}
        onAll={
          hasAll && chosen.length < tickets.length ? () => selection.set(tickets.map(({ id }) => id)) : null
        }
        onClear={() => selection.set([])}
      />
      {assigns && (
        <AssignDialog
          title={chosen.length === 1 ? 'Assign 1 ticket' : `Assign ${chosen.length} tickets`}
          currentId={null}
          allowsNobody
          onAssign={(ownerId) => {
            const name = people.find(({ id }) => id === ownerId)?.name;
            void apply(chosen, { ownerId }, name ? `assigned to ${name}` : 'put back to Unassigned');
          }}
          onClose={() => setAssigns(false)}
        />
      )}
    </>
  );
}

/** The list of a view with its filters: a table, or narrow cards beside the ticket that is open. */
export function TicketListPane(props: TicketListPaneProps): VNode {
  const { view, filters, onFilters, selection, hrefOf, openId, cursorId, searchRef } = props;
  const { helpDesk } = useServices();
  const state = useStore(helpDesk.store, (current) => current);
  const now = useNow(20_000);
  const { tickets, status, error, nextCursor, loadingMore } = state;
  const isNarrow = openId !== undefined;
  const isPhone = useMedia(PHONE);
  return (
    <section class="list-pane" aria-label={`Tickets: ${TICKET_VIEW_LABELS[view]}`}>
      <Header view={view} isNarrow={isNarrow} />
      {!isNarrow && <TicketViewTabs />}
      {!isNarrow && <TicketFiltersBar filters={filters} onFilters={onFilters} searchRef={searchRef} />}
      {!isNarrow && selection && <Bulk selection={selection} tickets={tickets} hasAll={isPhone} />}
      <ScrollArea class="list-scroller" role="group" label="Tickets">
        {(status === 'loading' || status === 'idle') && tickets.length === 0 && (
          <Skeleton lines={8} label="Loading tickets" />
        )}
        {status === 'failed' && error && <ErrorState error={error} onRetry={() => void helpDesk.reload()} />}
        {status === 'ready' && tickets.length === 0 && <NothingHere view={view} filters={filters} />}
        {tickets.length > 0 &&
          (isNarrow || isPhone ? (
            <TicketCards
              tickets={tickets}
              hrefOf={hrefOf}
              currentId={openId}
              selection={isNarrow ? null : selection}
              now={now}
            />
          ) : (
            <TicketTable
              tickets={tickets}
              selection={selection}
              hrefOf={hrefOf}
              currentId={cursorId}
              now={now}
            />
          ))}
        {nextCursor && (
          <div class="list-more">
            <Button kind="ghost" busy={loadingMore} onClick={() => void helpDesk.loadMore()}>
              Show more
            </Button>
          </div>
        )}
      </ScrollArea>
    </section>
  );
}
