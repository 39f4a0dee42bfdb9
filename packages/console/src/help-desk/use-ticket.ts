import type { BatonError, Ticket, TicketChange } from '@baton/core';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';

export interface OpenTicket {
  readonly ticket: Ticket | null;
  readonly error: BatonError | null;
  retry(): void;
  /** Changes it at once on the screen and then on the server; a refusal is told and taken back. */
  change(change: TicketChange): Promise<void>;
}

/** Follows one ticket: as the list has it, as the server answers, and as it tells. */
export function useTicket(ticketId: string): OpenTicket {
  const { api, live, helpDesk, toasts } = useServices();
  const [ticket, setTicket] = useState<Ticket | null>(
    () => helpDesk.store.getState().tickets.find(({ id }) => id === ticketId) ?? null,
  );
  const [error, setError] = useState<BatonError | null>(null);

  const accept = useCallback(
    (incoming: Ticket) =>
      setTicket((known) => (known && known.updatedAt > incoming.updatedAt ? known : incoming)),
    [],
  );
  const load = useCallback(async (): Promise<void> => {
    try {
      accept(await api.ticket(ticketId));
      setError(null);
    } catch (fault) {
      const refused = toBatonError(fault);
      if (refused.code === 'not_found') setTicket(null);
      setError(refused);
    }
  }, [api, ticketId, accept]);

  useEffect(() => {
    void load();
    const offs = [
      live.on((event) => {
        if (event.type === 'ticket' && event.ticket.id === ticketId) accept(event.ticket);
        // It moved: whether this person may still see it, only the server knows.
        if (event.type === 'ticket_gone' && event.ticketId === ticketId) void load();
        if (event.type === 'access') void load();
      }),
      live.onConnected(() => void load()),
    ];
    return () => {
      for (const off of offs) off();
    };
  }, [live, ticketId, load, accept]);

  const change = async (wanted: TicketChange): Promise<void> => {
    const before = ticket;
    try {
      const changed = await api.changeTicket(ticketId, wanted);
      setTicket(changed);
      helpDesk.merge([changed]);
    } catch (fault) {
      const refused = toBatonError(fault);
      // A new object, so that fields that were changed on the screen show what is true.
      setTicket(before && { ...before });
      toasts.show({ text: refused.issues[0]?.message ?? refused.message, tone: 'danger' });
    }
  };
  return { ticket, error, retry: () => void load(), change };
}
