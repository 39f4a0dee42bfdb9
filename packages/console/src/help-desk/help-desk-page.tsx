import { hasRole, type Ticket, type TicketView } from '@baton/core';
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { useServices } from '../api/services.js';
import { addressOf } from '../inbox/found-text.js';
import { useMe } from '../session/use-me.js';
import { PATHS } from '../shell/paths.js';
import { neighbour } from '../shell/shortcuts.js';
import { useShortcuts } from '../shell/use-shortcuts.js';
import { usePageTitle } from '../ui/page-title.js';
import { useStore } from '../ui/use-store.js';
import { TicketListPane } from './ticket-list-pane.js';
import { TicketPane } from './ticket-pane.js';
import { filtersInSearch, isTicketView, searchOf, type TicketFilters } from './ticket-query.js';
import { useSelection } from './use-selection.js';
import { TICKET_VIEW_LABELS } from './wording.js';

/** Keeps the list to what the address says, and the view of teams to the teams. */
function useList(view: TicketView, filters: TicketFilters): void {
  const { helpDesk } = useServices();
  useEffect(() => helpDesk.show({ view, filters }), [helpDesk, view, filters]);
}

/** The help desk: tickets in views with filters, and the one that is open beside its conversation. */
export function HelpDeskPage(): VNode {
  const { helpDesk } = useServices();
  const { params, query } = useRoute();
  const { route } = useLocation();
  const me = useMe();
  const [showsDetails, setShowsDetails] = useState(false);
  const [cursorId, setCursorId] = useState<string>();
  const search = useRef<HTMLInputElement>(null);
  const mayWork = hasRole(me.person.role, 'agent');
  const view = isTicketView(params.view) ? params.view : 'open';
  const currentId = params.ticketId;
  const address = searchOf(filtersInSearch(query));
  const filters = useMemo(() => filtersInSearch(query), [address]);
  const tickets = useStore(helpDesk.store, (state) => state.tickets);
  const selection = useSelection(tickets, `${view}${address}`);
  useList(view, filters);
  usePageTitle(`${TICKET_VIEW_LABELS[view]}, help desk`);

  const hrefOf = ({ id, found }: Ticket): string => PATHS.helpDesk(view, id) + addressOf(found, address);
  const go = (step: 1 | -1): void => {
    const next = neighbour(
      tickets.map(({ id }) => id),
      currentId ?? cursorId,
      step,
    );
    if (!next) return;
    setCursorId(next);
    const line = tickets.find(({ id }) => id === next);
    if (currentId && line && next !== currentId) route(hrefOf(line));
    if (!currentId)
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('.ticket-row[data-current] .subject-cell a')?.focus(),
      );
  };
  useShortcuts({
    next: () => go(1),
    previous: () => go(-1),
    search: () => search.current?.focus(),
    choose: () => mayWork && !currentId && cursorId && selection.toggle(cursorId),
    details: () => setShowsDetails((shows) => !shows),
  });
  const toggleDetails = (): void => setShowsDetails((shows) => !shows);
  return (
    <div
      class={`inbox help-desk ${currentId ? '' : 'help-desk-list'}`}
      data-conversation-open={currentId ? '' : undefined}
      data-details-open={showsDetails ? '' : undefined}
    >
      <TicketListPane
        view={view}
        filters={filters}
        onFilters={(next) => route(PATHS.helpDesk(view, currentId) + searchOf(next), true)}
        selection={mayWork ? selection : null}
        hrefOf={hrefOf}
        openId={currentId}
        cursorId={cursorId}
        searchRef={search}
      />
      {currentId && (
        <TicketPane
          key={currentId}
          ticketId={currentId}
          jumpTo={query.at}
          backHref={PATHS.helpDesk(view) + address}
          showsDetails={showsDetails}
          onToggleDetails={toggleDetails}
        />
      )}
    </div>
  );
}
