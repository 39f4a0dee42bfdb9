import type { AgentAnswer, AnswerManner, Message } from '@baton/core';

/** What the customer agent is asked, and what it may know about it. */
export interface AgentQuestion {
  readonly workspaceId: string;
  readonly question: string;
  /** `answer` the question, `admit` that there is none, or `decline` to bring in a person. */
  readonly manner?: AnswerManner;
  /** BCP 47 tag of the visitor's interface; null or absent when not known. */
  readonly locale?: string | null;
  /** What was said before the question, oldest first. */
  readonly history?: readonly Pick<Message, 'author' | 'text'>[];
}

/**
 * Whatever answers visitors (design, The customer agent). `known` false is *cannot answer*; a rejection counts as the
 * same. `signal` aborts when nobody waits for the answer any more.
 */
export interface CustomerAgent {
  answer(question: AgentQuestion, signal?: AbortSignal): Promise<AgentAnswer>;
}
