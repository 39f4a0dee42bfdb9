import { hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { ConversationPane } from '../inbox/conversation-pane.js';
import { useMe } from '../session/use-me.js';
import { useShortcuts } from '../shell/use-shortcuts.js';
import { Search } from '../ui/icons.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { LoneTicketPane } from './lone-ticket-pane.js';
import type { TicketPaneProps } from './ticket-pane-props.js';
import { TicketProperties } from './ticket-properties.js';
import { useTicket } from './use-ticket.js';

/** A ticket beside its conversation; by itself when it has none. Mount it anew for each ticket. */
export function TicketPane(props: TicketPaneProps): VNode {
  const { ticketId, backHref } = props;
  const { ticket, error, retry, change } = useTicket(ticketId);
  const me = useMe();
  const closesAlone = ticket !== null && ticket.conversationId === null && ticket.status !== 'closed';
  useShortcuts(
    closesAlone && hasRole(me.person.role, 'agent') ? { close: () => void change({ status: 'closed' }) } : {},
  );
  if (!ticket) {
    return (
      <section class="conversation-pane" aria-label="Ticket" aria-busy={error === null}>
        {!error && (
          <div class="conversation-loading">
            <Skeleton lines={6} label="Loading the ticket" />
          </div>
        )}
        {error?.code === 'not_found' && (
          <EmptyState icon={Search} title="This ticket does not exist">
            It may have been erased, or lie in a help desk that you do not work.{' '}
            <a href={backHref}>Back to the list</a>
          </EmptyState>
        )}
        {error && error.code !== 'not_found' && <ErrorState error={error} onRetry={retry} />}
      </section>
    );
  }
  const properties = <TicketProperties ticket={ticket} onChange={(wanted) => void change(wanted)} />;
  if (!ticket.conversationId) return <LoneTicketPane {...props} ticket={ticket} properties={properties} />;
  return (
    <ConversationPane
      key={ticket.conversationId}
      conversationId={ticket.conversationId}
      backHref={backHref}
      showsDetails={props.showsDetails}
      onToggleDetails={props.onToggleDetails}
      about={properties}
      jumpTo={props.jumpTo}
      ticketNumber={ticket.number}
    />
  );
}
