import type { Ticket, TicketChange } from '@baton/core';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';

export interface BulkChange {
  readonly busy: boolean;
  /** @param done What the notice says, such as “assigned to Kim”. */
  apply(tickets: readonly Ticket[], change: TicketChange, done: string): Promise<boolean>;
}

/** What would make a ticket as it was again. */
export function reverseOf(ticket: Ticket, change: TicketChange): TicketChange {
  return {
    ...('status' in change && { status: ticket.status }),
    ...('priority' in change && { priority: ticket.priority }),
    ...('category' in change && { category: ticket.category }),
    ...('destinationId' in change && ticket.destinationId && { destinationId: ticket.destinationId }),
    ...('ownerId' in change && { ownerId: ticket.owner?.id ?? null }),
  };
}

const plural = (count: number): string => (count === 1 ? '1 ticket' : `${count} tickets`);

/** Changes many tickets at once, says how it went, and offers to take it back. */
export function useBulkChange(): BulkChange {
  const { api, helpDesk, toasts } = useServices();
  const [busy, setBusy] = useState(false);

  const undo = async (before: readonly Ticket[], change: TicketChange): Promise<void> => {
    try {
      for (const ticket of before)
        helpDesk.merge([await api.changeTicket(ticket.id, reverseOf(ticket, change))]);
      toasts.show({ text: `${plural(before.length)} put back as before.`, tone: 'success' });
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
      void helpDesk.reload();
    }
  };

  const apply: BulkChange['apply'] = async (tickets, change, done) => {
    if (busy || tickets.length === 0) return false;
    setBusy(true);
    try {
      const { items } = await api.changeTickets({ ids: tickets.map(({ id }) => id), change });
      helpDesk.merge(items);
      toasts.show({
        text: `${plural(tickets.length)} ${done}.`,
        tone: 'success',
        action: { label: 'Undo', run: () => void undo(tickets, change) },
      });
      return true;
    } catch (fault) {
      const error = toBatonError(fault);
      toasts.show({
        text: `Nothing was changed. ${error.issues[0]?.message ?? error.message}`,
        tone: 'danger',
      });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, apply };
}
