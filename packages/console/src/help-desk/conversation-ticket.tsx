import { hasRole, type Ticket } from '@baton/core';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { DetailsSection } from '../inbox/details-pane.js';
import { useMe } from '../session/use-me.js';
import { PATHS } from '../shell/paths.js';
import { Button } from '../ui/button.js';
import { Plus } from '../ui/icons.js';
import { StatusChip } from './chips.js';
import { NewTicketDialog } from './new-ticket-dialog.js';

function useTicketsOf(conversationId: string): readonly Ticket[] {
  const { api, live } = useServices();
  const [tickets, setTickets] = useState<readonly Ticket[]>([]);
  useEffect(() => {
    const load = (): void =>
      void api
        .tickets(new URLSearchParams({ view: 'all', conversation: conversationId }).toString())
        .then(({ items }) => setTickets(items))
        // The conversation is complete without its tickets; the next connection asks again.
        .catch(() => {});
    load();
    const offs = [
      live.on((event) => event.type === 'ticket' && event.ticket.conversationId === conversationId && load()),
      live.onConnected(load),
    ];
    return () => {
      for (const off of offs) off();
    };
  }, [api, live, conversationId]);
  return tickets;
}

/** The tickets of a conversation in the inbox, and the way to make one. */
export function ConversationTicket({ conversationId }: { conversationId: string }): VNode | null {
  const { destinations } = useServices();
  const me = useMe();
  const tickets = useTicketsOf(conversationId);
  const [makes, setMakes] = useState(false);
  const hasDesk = useItems(destinations).some(({ type }) => type === 'help_desk');
  const isOpen = tickets.some(({ status }) => status !== 'closed');
  const mayMake = hasDesk && !isOpen && hasRole(me.person.role, 'agent');
  if (tickets.length === 0 && !mayMake) return null;
  return (
    <DetailsSection title="Ticket">
      {tickets.map((ticket) => (
        <p key={ticket.id} class="ticket-link">
          <a href={PATHS.helpDesk('all', ticket.id)}>#{ticket.number}</a>
          <StatusChip status={ticket.status} />
        </p>
      ))}
      {mayMake && (
        <Button icon={Plus} onClick={() => setMakes(true)}>
          Make a ticket
        </Button>
      )}
      {makes && (
        <NewTicketDialog
          conversationId={conversationId}
          onMade={() => undefined}
          onClose={() => setMakes(false)}
        />
      )}
    </DetailsSection>
  );
}
