import type { Position } from '../backend/backend.js';
import type { Message } from '../conversation/message.js';
import type { ConversationSummary, CustomerAgentState, Person } from './rest.js';
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
    }
  /** Who has the conversation open in a console. */
  | {
      readonly type: 'viewers';
      readonly conversationId: string;
      readonly viewers: readonly { readonly id: string; readonly name: string }[];
    }
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
  typing: (about: { conversationId: string; active: boolean }) => void;
  read: (about: { conversationId: string; seq: number }) => void;
}

/** Server to console. */
export interface ConsoleEvents {
  event: (event: ConsoleEvent) => void;
}
