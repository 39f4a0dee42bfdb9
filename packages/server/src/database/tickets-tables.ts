import type {
  TicketActor,
  TicketField,
  TicketHistoryValue,
  TicketPriority,
  TicketSource,
  TicketStatus,
} from '@baton/core';
import type { Generated } from 'kysely';
import type { DefaultTimestamp, OptionalJson, OptionalTimestamp } from './columns.js';

/** Which teams work a destination; none: everybody does. */
export interface DestinationTeamsTable {
  destination_id: string;
  team_id: string;
}

/** The number that a workspace gave out last; its row is locked while a ticket is made, so that there are no gaps. */
export interface TicketCountersTable {
  workspace_id: string;
  last_number: number;
}

export interface TicketsTable {
  id: string;
  workspace_id: string;
  number: number;
  subject: string;
  status: Generated<TicketStatus>;
  priority: Generated<TicketPriority>;
  category: string | null;
  /** The conversation's assignee while its handoff is open; kept when the ticket is closed. */
  owner_id: string | null;
  destination_id: string | null;
  channel: string;
  /** At most one open ticket for each conversation. */
  conversation_id: string | null;
  visitor_id: string | null;
  source: TicketSource;
  created_at: DefaultTimestamp;
  updated_at: DefaultTimestamp;
  closed_at: OptionalTimestamp;
}

export interface TicketHistoryTable {
  id: Generated<string>;
  ticket_id: string;
  at: DefaultTimestamp;
  actor_kind: TicketActor['kind'];
  actor_id: string | null;
  actor_name: string | null;
  field: TicketField;
  from_value: OptionalJson<TicketHistoryValue>;
  to_value: OptionalJson<TicketHistoryValue>;
}

export interface NotesTable {
  id: string;
  workspace_id: string;
  conversation_id: string | null;
  ticket_id: string | null;
  author_id: string | null;
  author_name: string;
  text: string;
  /** The console's own id for it; sending it again changes nothing. */
  client_id: string | null;
  at: DefaultTimestamp;
}

export interface CannedResponsesTable {
  id: string;
  workspace_id: string;
  shortcut: string;
  title: string;
  text: string;
  language: string | null;
  updated_at: DefaultTimestamp;
}
