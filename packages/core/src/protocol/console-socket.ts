import type { Position } from '../backend/backend.js';
import type { Message } from '../conversation/message.js';
import type { ConversationSummary, CustomerAgentState, Person } from './rest.js';
import type { Note, Ticket } from './tickets.js';
import type { Ack, LogPage } from './visitor-socket.js';

/** The namespace of signed-in people; the session cookie authenticates it. */
export const CONSOLE_NAMESPACE = '/console';

/** Everything that the server tells a console without being asked. */
export type ConsoleEvent =
  /** A conversation of the workspace is new or has changed; sent to everybody. */
  | { readonly type: 'conversation'; readonly summary: ConversationSummary }
  /** A message of a conversation that this console watches. */
  | { readonly type: 'message'; readonly conversationId: string; readonly message: Message }
  | {
      readonly type: 'typing';
      readonly conversationId: string;
      readonly author: 'visitor' | 'human';
      readonly name?: string;
      readonly active: boolean;
      /** They write a private note; the visitor is not told. */
      readonly note?: boolean;
    }
  /** Who has the conversation open in a console. */
  | {
      readonly type: 'viewers';
      readonly conversationId: string;
      readonly viewers: readonly { readonly id: string; readonly name: string }[];
    }
  /** A contact was erased, and this conversation with them. */
  | { readonly type: 'conversation_erased'; readonly conversationId: string }
  /** A ticket is new or has changed; sent to everybody who may see it. */
  | { readonly type: 'ticket'; readonly ticket: Ticket }
  /** A ticket is gone (erased), or this console's person may no longer see it. */
  | { readonly type: 'ticket_gone'; readonly ticketId: string }
  /** Who has a ticket without a conversation open; one with a conversation counts as the conversation. */
  | {
      readonly type: 'ticket_viewers';
      readonly ticketId: string;
      readonly viewers: readonly { readonly id: string; readonly name: string }[];
    }
  /** A private note was added to what this console watches. */
  | { readonly type: 'note'; readonly note: Note }
  /** This console's person may no longer see the conversation; nothing more of it is sent. */
  | { readonly type: 'conversation_hidden'; readonly conversationId: string }
  /** Other destinations than before may be open to this console's person: lists are to be read again. */
  | { readonly type: 'access' }
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'settings'; readonly version: number }
  | { readonly type: 'customer_agent'; readonly state: CustomerAgentState }
  /** The sign-in has ended. */
  | { readonly type: 'signed_out' };

/** Console to server. */
export interface ConsoleRequests {
  /** Joins a conversation's live messages and answers what came after the position. */
  watch: (position: Position, reply: (ack: Ack<LogPage>) => void) => void;
  unwatch: (about: { conversationId: string }) => void;
  typing: (about: { conversationId: string; active: boolean; note?: boolean }) => void;
  /** Shows others that this console has a ticket open, and hears who else has. */
  watch_ticket: (about: { ticketId: string }, reply: (ack: Ack<null>) => void) => void;
  unwatch_ticket: (about: { ticketId: string }) => void;
  read: (about: { conversationId: string; seq: number }) => void;
}

/** Server to console. */
export interface ConsoleEvents {
  event: (event: ConsoleEvent) => void;
}
