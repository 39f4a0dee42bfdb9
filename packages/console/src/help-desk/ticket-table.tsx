import type { Ticket } from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { useChannelName } from '../channels/channel-name.js';
import { contactName } from '../inbox/contact-name.js';
import { FoundText } from '../inbox/found-text.js';
import { lastSaid } from '../inbox/preview-text.js';
import { useMe } from '../session/use-me.js';
import { Avatar } from '../ui/avatar.js';
import { fullTime, shortAgo } from '../ui/relative-time.js';
import { PriorityChip, StatusChip } from './chips.js';
import type { Selection } from './use-selection.js';

export interface TicketTableProps {
  readonly tickets: readonly Ticket[];
  /** null for who may only read. */
  readonly selection: Selection | null;
  readonly hrefOf: (ticket: Ticket) => string;
  /** The one that the keyboard is at. */
  readonly currentId: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

function Owner({ ticket }: { ticket: Ticket }): VNode {
  if (!ticket.owner) return <span class="muted">Nobody</span>;
  return (
    <span class="owner-cell">
      <Avatar name={ticket.owner.name} url={ticket.owner.avatarUrl} size={22} />
      <span>{ticket.owner.name}</span>
    </span>
  );
}

function TicketRow(props: Omit<TicketTableProps, 'tickets'> & { ticket: Ticket }): VNode {
  const { ticket, selection, hrefOf, currentId, now } = props;
  const { destinations } = useServices();
  const channelName = useChannelName();
  const myId = useMe().person.id;
  const desk = useItems(destinations).find(({ id }) => id === ticket.destinationId);
  const isChosen = selection?.ids.has(ticket.id) ?? false;
  return (
    <tr
      class={`ticket-row ${ticket.unread > 0 ? 'is-unread' : ''}`}
      data-ticket={ticket.number}
      data-chosen={isChosen ? '' : undefined}
      data-current={ticket.id === currentId ? '' : undefined}
    >
      {selection && (
        <td class="check-cell">
          <input
            type="checkbox"
            aria-label={`Choose ticket #${ticket.number}`}
            checked={isChosen}
            onChange={() => selection.toggle(ticket.id)}
          />
        </td>
      )}
      <td class="number">#{ticket.number}</td>
      <td class="subject-cell">
        <span class="subject-line">
          <a href={hrefOf(ticket)} title={ticket.subject}>
            {ticket.subject}
          </a>
          {ticket.unread > 0 && (
            <span class="unread-badge">
              {ticket.unread > 99 ? '99+' : ticket.unread}
              <span class="visually-hidden"> unread</span>
            </span>
          )}
        </span>
        <span class="subject-detail">
          {ticket.contact ? contactName(ticket.contact) : 'No contact'}
          {(ticket.found ?? ticket.lastMessage) && ' · '}
          {ticket.found && <FoundText hit={ticket.found} myId={myId} />}
          {!ticket.found && ticket.lastMessage && lastSaid(ticket.lastMessage, myId)}
        </span>
      </td>
      <td>
        <StatusChip status={ticket.status} />
      </td>
      <td>
        <PriorityChip priority={ticket.priority} always />
      </td>
      <td>
        <Owner ticket={ticket} />
      </td>
      <td class="wide-only">{desk?.name ?? ''}</td>
      <td class="wide-only">{channelName(ticket.channel)}</td>
      <td class="time-cell">
        <time dateTime={ticket.updatedAt} title={fullTime(ticket.updatedAt)}>
          {shortAgo(ticket.updatedAt, now)}
        </time>
      </td>
    </tr>
  );
}

/** The tickets of a view, one a row, with a box to choose several. */
export function TicketTable(props: TicketTableProps): VNode {
  const { tickets, selection } = props;
  const allChosen = selection !== null && tickets.every(({ id }) => selection.ids.has(id));
  return (
    <table class="table ticket-table">
      <thead>
        <tr>
          {selection && (
            <th scope="col" class="check-cell">
              <input
                type="checkbox"
                aria-label="Choose all that are shown"
                checked={allChosen}
                ref={(box) => {
                  if (box) box.indeterminate = selection.ids.size > 0 && !allChosen;
                }}
                onChange={() => selection.set(allChosen ? [] : tickets.map(({ id }) => id))}
              />
            </th>
          )}
          <th scope="col">Number</th>
          <th scope="col">Subject</th>
          <th scope="col">Status</th>
          <th scope="col">Priority</th>
          <th scope="col">Owner</th>
          <th scope="col" class="wide-only">
            Help desk
          </th>
          <th scope="col" class="wide-only">
            Channel
          </th>
          <th scope="col">Changed</th>
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => (
          <TicketRow key={ticket.id} {...props} ticket={ticket} />
        ))}
      </tbody>
    </table>
  );
}
