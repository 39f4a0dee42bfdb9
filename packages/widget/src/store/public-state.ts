import type { Assignee, Author, ConnectionState, ConversationStatus, Handler, Queue } from '@baton/core';
import { shownConversation } from './shown-conversation.js';
import { timeline } from './timeline.js';
import { countUnread } from './unread.js';
import type { WidgetState } from './widget-state.js';

/** A message as the page sees it. */
export interface PublicMessage {
  readonly id: string;
  /** null until the backend has stored it. */
  readonly seq: number | null;
  readonly author: Author;
  readonly text: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Of the visitor's own messages; null for the others. */
  readonly state: 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | null;
}

/** The conversation as the page sees it. */
export interface PublicConversation {
  readonly id: string;
  readonly status: ConversationStatus;
  readonly handler: Handler;
  readonly queue: Queue | null;
  readonly assignee: Assignee | null;
  readonly position: number | null;
  readonly messages: readonly PublicMessage[];
}

/** What `getState()` answers (contract, Script tag). */
export interface PublicState {
  /** The widget is on the page. */
  readonly ready: boolean;
  readonly isOpen: boolean;
  readonly unread: number;
  readonly connection: ConnectionState;
  /** null until a session is open. */
  readonly conversation: PublicConversation | null;
}

/** Everything that a page may know of the widget's state, as plain data of its own. */
export function publicState(state: WidgetState): PublicState {
  const shown = shownConversation(state);
  return {
    ready: state.ready,
    isOpen: state.isOpen,
    unread: countUnread(state),
    connection: state.connection,
    conversation: shown && {
      id: shown.id,
      status: shown.status,
      handler: shown.handler,
      queue: shown.queue,
      assignee: shown.assignee,
      position: shown.position,
      messages: timeline(state).map(({ id, seq, author, text, at, state: delivery }) => ({
        id,
        seq,
        author,
        text,
        at,
        state: delivery,
      })),
    },
  };
}
