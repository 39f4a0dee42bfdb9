import type { BatonError, Ticket, TicketHistoryEntry } from '@baton/core';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { Button } from '../ui/button.js';
import { clockTime, fullTime } from '../ui/relative-time.js';
import { Skeleton } from '../ui/states.js';
import { actorText, changeText } from './wording.js';

/** What was changed of a ticket, by whom and when, the latest first; read when it is opened and after each change. */
export function TicketHistory({ ticket }: { ticket: Ticket }): VNode {
  const { api } = useServices();
  const [isOpen, setIsOpen] = useState(false);
  const [entries, setEntries] = useState<readonly TicketHistoryEntry[] | null>(null);
  const [error, setError] = useState<BatonError | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!isOpen) return;
    let stopped = false;
    api.ticketHistory(ticket.id).then(
      ({ items }) => {
        if (stopped) return;
        setEntries(items);
        setError(null);
      },
      (fault: unknown) => !stopped && setError(toBatonError(fault)),
    );
    return () => {
      stopped = true;
    };
  }, [api, ticket.id, ticket.updatedAt, isOpen, tries]);
  return (
    <details class="ticket-history" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>History</summary>
      {error && (
        <p class="field-error" role="alert">
          {error.message}{' '}
          <Button kind="ghost" onClick={() => setTries(tries + 1)}>
            Try again
          </Button>
        </p>
      )}
      {isOpen && !entries && !error && <Skeleton lines={3} label="Loading the history" />}
      {entries && (
        <ol class="history-list">
          {entries.map((entry) => (
            <li key={entry.id}>
              <span>
                <b>{actorText(entry.actor)}</b> {changeText(entry)}
              </span>
              <time dateTime={entry.at} title={fullTime(entry.at)}>
                {clockTime(entry.at, Date.now())}
              </time>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
