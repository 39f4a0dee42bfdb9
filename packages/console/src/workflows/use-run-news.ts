import { useEffect } from 'preact/hooks';
import { useServices } from '../api/services.js';

/** A run changes its ticket with each step: several in a row are looked at once. */
const RELOAD_AFTER_MS = 500;

/**
 * Loads runs again when what they work on has changed, whoever changed it.
 * @param ticketId Only this ticket's changes count; absent: every ticket's.
 */
export function useRunNews(reload: () => void, ticketId?: string): void {
  const { live } = useServices();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        reload();
      }, RELOAD_AFTER_MS);
    };
    const offs = [
      live.on((event) => {
        if (event.type === 'ticket' && (ticketId === undefined || event.ticket.id === ticketId)) soon();
      }),
      live.onConnected(soon),
    ];
    return () => {
      for (const off of offs) off();
      clearTimeout(timer);
    };
  }, [live, reload, ticketId]);
}
