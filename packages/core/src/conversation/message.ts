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
  /** The visitor is asked for an address, so that a follow-up can be promised. */
  | 'email_wanted'
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

/** A file that came with a message. Its content is fetched apart, by whoever may see the conversation. */
export interface Attachment {
  readonly id: string;
  /** The file's name, without a path. */
  readonly name: string;
  /** Media type, as the content shows it and not as the sender says: one of {@link ATTACHMENT_TYPES}. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** Images, PDF and text: what can be looked at without running anything (product choice). */
export const ATTACHMENT_TYPES = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'application/pdf',
  'text/plain',
] as const;

/** Largest file, in bytes: 10 MiB (product choice). */
export const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** Most files in one message (product choice). */
export const MAX_ATTACHMENTS = 5;

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
  /** Absent when there are none; a message with some may have an empty text. */
  readonly attachments?: readonly Attachment[];
  /** What the visitor thinks of an answer, when they said so. */
  readonly helpful?: boolean;
  readonly notice?: Notice;
}

/** A message before the conversation has given it its place. */
export type MessageDraft = Pick<Message, 'id' | 'text'> &
  Partial<Pick<Message, 'clientId' | 'authorId' | 'authorName' | 'citations' | 'attachments'>>;

/** Longest message that a visitor or a person may send, in UTF-16 units (design, Triggers: limits). */
export const MAX_MESSAGE_LENGTH = 10_000;
