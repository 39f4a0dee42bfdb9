import type { Assignee } from '../conversation/conversation.js';
import type { TicketPriority } from './priority.js';
import type { Contact, LastMessage } from './rest.js';
import type { SearchHit } from './search.js';

/** Where a ticket stands (design, Destinations). `new`: no person has replied yet. */
export const TICKET_STATUSES = ['new', 'waiting_on_us', 'waiting_on_contact', 'closed'] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** What made the ticket. */
export const TICKET_SOURCES = ['handoff', 'manual', 'workflow', 'email'] as const;
export type TicketSource = (typeof TICKET_SOURCES)[number];

export const TICKET_VIEWS = ['unassigned', 'mine', 'team', 'open', 'closed', 'all'] as const;
export type TicketView = (typeof TICKET_VIEWS)[number];

/** Limits in UTF-16 units (product choices). */
export const MAX_SUBJECT_LENGTH = 200;
export const MAX_CATEGORY_LENGTH = 100;
/** Most tickets that one bulk change takes. */
export const MAX_BULK_TICKETS = 100;

/** A ticket as lists and events show it. */
export interface Ticket {
  readonly id: string;
  /** 1, 2, 3 … within the workspace, without gaps; what people call it by. */
  readonly number: number;
  readonly subject: string;
  readonly status: TicketStatus;
  readonly priority: TicketPriority;
  readonly category: string | null;
  readonly owner: Assignee | null;
  /** The help desk that it lies in; null when that was removed. */
  readonly destinationId: string | null;
  /** Where it came from: the conversation's channel, or what who made it by hand said. */
  readonly channel: string;
  readonly conversationId: string | null;
  readonly contact: Contact | null;
  readonly source: TicketSource;
  readonly lastMessage: LastMessage | null;
  /** Messages of the visitor that no person has read. */
  readonly unread: number;
  /** ISO 8601 UTC, like the two below. */
  readonly createdAt: string;
  /** Of the last change or message. */
  readonly updatedAt: string;
  readonly closedAt: string | null;
  /** Where a search found its words, null: in its subject or number; only in answers to one. */
  readonly found?: SearchHit | null;
}

/** What may be changed of a ticket; what is absent stays. */
export interface TicketChange {
  readonly subject?: string;
  readonly status?: TicketStatus;
  readonly priority?: TicketPriority;
  readonly category?: string | null;
  /** null gives the ticket back: nobody owns it. */
  readonly ownerId?: string | null;
  readonly destinationId?: string;
}

/** Who changed a ticket. `routing`: the waiting line; `system`: a rule of Baton, such as closing with the conversation. */
export interface TicketActor {
  readonly kind: 'person' | 'visitor' | 'workflow' | 'routing' | 'system';
  readonly id: string | null;
  readonly name: string | null;
}

export type TicketField =
  | 'created'
  | 'subject'
  | 'status'
  | 'priority'
  | 'category'
  | 'owner'
  | 'destination';

/** A value in a ticket's history, with the name that it had then where it is an id. */
export interface TicketHistoryValue {
  readonly value: string;
  readonly label?: string;
}

/** One change of one field of a ticket. */
export interface TicketHistoryEntry {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly actor: TicketActor;
  readonly field: TicketField;
  /** null: there was nothing. */
  readonly from: TicketHistoryValue | null;
  readonly to: TicketHistoryValue | null;
}

/** `POST /tickets`: a ticket made by hand. */
export interface NewTicketRequest {
  readonly subject: string;
  /** A help desk; the only one there is when absent. */
  readonly destinationId?: string;
  readonly conversationId?: string;
  readonly contactId?: string;
  readonly priority?: TicketPriority;
  readonly category?: string | null;
  readonly ownerId?: string;
  readonly channel?: string;
}

/** `PATCH /tickets`: one change of many tickets, all or nothing. */
export interface BulkTicketRequest {
  readonly ids: readonly string[];
  readonly change: TicketChange;
}

/** A private note of the people's side; visitors never see it, and it has no place in the message log. */
export interface Note {
  readonly id: string;
  readonly conversationId: string | null;
  readonly ticketId: string | null;
  readonly author: { readonly id: string | null; readonly name: string };
  readonly text: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** A text that people send often. `text` may hold the placeholders of {@link CANNED_PLACEHOLDERS}. */
export interface CannedResponse {
  readonly id: string;
  /** Typed after `/` in the composer; unique within the workspace and language. */
  readonly shortcut: string;
  readonly title: string;
  readonly text: string;
  /** Language tag; null serves every language. */
  readonly language: string | null;
  readonly updatedAt: string;
}

/** What a canned response may hold in braces. */
export const CANNED_PLACEHOLDERS = ['contact.name', 'contact.email', 'agent.name', 'ticket.number'] as const;
export type CannedPlaceholder = (typeof CANNED_PLACEHOLDERS)[number];
