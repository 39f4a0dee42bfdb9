import type { HandoffOutcome } from './conversation.js';

/** Who said it: the visitor, the customer agent (AI), a person in the console, or Baton itself. */
export type Author = 'visitor' | 'agent' | 'human' | 'system';

/** Where an answer was found. */
export interface Citation {
  readonly title: string;
  /** Absent when the source has no public address. */
  readonly url?: string;
}

/** What a system message announces; each kind has its own words per interface language. */
export type NoticeKind =
  | 'assigned'
  | 'joined'
  | 'waiting'
  | 'scheduled'
  | 'unassigned'
  | 'cancelled'
  | 'failed'
  | 'expired'
  | 'returned'
  | 'paused'
  | 'closed'
  | 'reopened';

/** What a system message is about, so that an interface can word, style and translate it. */
export interface Notice {
  readonly kind: NoticeKind;
  /** True when a manager wrote the text; false when it is Baton's own and may be translated. */
  readonly custom: boolean;
  readonly handoffId?: string;
  /** The outcome that this message tells the visitor of (invariant 4). */
  readonly outcome?: HandoffOutcome;
  /** The person it names. */
  readonly name?: string;
}

/** One message of a conversation, as stored and delivered. */
export interface Message {
  readonly id: string;
  /** 1, 2, 3 … within the conversation, without gaps (invariant 5). */
  readonly seq: number;
  readonly author: Author;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The sender's own id for it; sending it again changes nothing. */
  readonly clientId?: string;
  /** The person's id and name, for `human`. */
  readonly authorId?: string;
  readonly authorName?: string;
  readonly citations?: readonly Citation[];
  readonly notice?: Notice;
}

/** A message before the conversation has given it its place. */
export type MessageDraft = Pick<Message, 'id' | 'text'> &
  Partial<Pick<Message, 'clientId' | 'authorId' | 'authorName' | 'citations'>>;

/** Longest message that a visitor or a person may send, in UTF-16 units (design, Triggers: limits). */
export const MAX_MESSAGE_LENGTH = 10_000;
