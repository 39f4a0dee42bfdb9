import type { Ticket } from '@baton/core';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { contactName } from '../inbox/contact-name.js';
import { FoundText } from '../inbox/found-text.js';
import { useMe } from '../session/use-me.js';
import { Avatar } from '../ui/avatar.js';
import { fullTime, shortAgo } from '../ui/relative-time.js';
import { PriorityChip, StatusChip } from './chips.js';
import type { Selection } from './use-selection.js';

export interface TicketCardsProps {
  readonly tickets: readonly Ticket[];
  readonly hrefOf: (ticket: Ticket) => string;
  readonly currentId: string | undefined;
  /** null: none can be chosen here. */
  readonly selection: Selection | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

function TicketCard({
  ticket,
  href,
  current,
  now,
}: {
  ticket: Ticket;
  href: string;
  current: boolean;
  now: number;
}) {
  const myId = useMe().person.id;
  const name = ticket.contact ? contactName(ticket.contact) : 'No contact';
  return (
    <a
      class={`conversation-item ${ticket.unread > 0 ? 'is-unread' : ''}`}
      href={href}
      aria-current={current ? 'true' : undefined}
      data-ticket={ticket.number}
    >
      <span class="conversation-item-main">
        <span class="conversation-item-top">
          <span class="conversation-item-name">{ticket.subject}</span>
          <time class="conversation-item-time" dateTime={ticket.updatedAt} title={fullTime(ticket.updatedAt)}>
            {shortAgo(ticket.updatedAt, now)}
          </time>
        </span>
        <span class="conversation-item-middle">
          <span class={`conversation-item-preview ${ticket.found ? 'is-found' : ''}`}>
            #{ticket.number}, {name}
            {ticket.found && (
              <>
                {' · '}
                <FoundText hit={ticket.found} myId={myId} />
              </>
            )}
          </span>
          {ticket.unread > 0 && (
            <span class="unread-badge">
              {ticket.unread > 99 ? '99+' : ticket.unread}
              <span class="visually-hidden"> unread</span>
            </span>
          )}
        </span>
        <span class="conversation-item-chips">
          <StatusChip status={ticket.status} />
          <PriorityChip priority={ticket.priority} />
          {ticket.owner && (
            <span class="chip chip-quiet">
              <Avatar name={ticket.owner.name} url={ticket.owner.avatarUrl} size={14} />
              {ticket.owner.name.split(' ')[0]}
            </span>
          )}
        </span>
      </span>
    </a>
  );
}

/** The tickets of a view on a phone, with a box to choose several, or beside the one that is open. */
export function TicketCards({ tickets, hrefOf, currentId, selection, now }: TicketCardsProps): VNode {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  return (
    <ul class="conversation-list" ref={list}>
      {tickets.map((ticket) => (
        <li
          key={ticket.id}
          class={selection ? 'ticket-card' : undefined}
          data-chosen={selection?.ids.has(ticket.id) ? '' : undefined}
        >
          {selection && (
            <label class="card-check">
              <input
                type="checkbox"
                aria-label={`Choose ticket #${ticket.number}`}
                checked={selection.ids.has(ticket.id)}
                onChange={() => selection.toggle(ticket.id)}
              />
            </label>
          )}
          <TicketCard ticket={ticket} href={hrefOf(ticket)} current={ticket.id === currentId} now={now} />
        </li>
      ))}
    </ul>
  );
}
