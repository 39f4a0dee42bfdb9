import type { AnswerManner, Conversation } from '@baton/core';

/** A conversation as the database has it: the state machine's state, and what stands beside it. */
export interface StoredConversation {
  readonly id: string;
  readonly workspaceId: string;
  readonly visitorId: string;
  readonly channel: string;
  readonly locale: string | null;
  readonly destinationId: string | null;
  /** ISO 8601 UTC; set while it waits for a person. */
  readonly waitingSince: string | null;
  /** The answer that the customer agent owes; null when none. */
  readonly answerDue: AnswerDue | null;
  readonly state: Conversation;
}

/** A debt of the customer agent. */
export interface AnswerDue {
  /** The conversation's revision that made it: tells one debt from another, so that only its own answer settles it. */
  readonly revision: number;
  /** ISO 8601 UTC, to the millisecond. */
  readonly at: string;
  readonly manner: AnswerManner;
}
