import type { AgentAnswer, AnswerManner, Message } from '@baton/core';

/** What the customer agent is asked, and what it may know about it. */
export interface AgentQuestion {
  readonly workspaceId: string;
  readonly question: string;
  /** `answer` the question, `admit` that there is none, or `decline` to bring in a person. */
  readonly manner?: AnswerManner;
  /** BCP 47 tag of the visitor's interface; null or absent when not known. */
  readonly locale?: string | null;
  /** What was said before the question, oldest first; of this conversation only. */
  readonly history?: readonly Pick<Message, 'author' | 'text'>[];
  /** Where it is asked; absent when somebody tries the agent out, which counts as no answer. */
  readonly conversation?: { readonly id: string; readonly channel: string };
  /** Is told each piece of the answer as it comes; an engine that does not stream never calls it. */
  readonly onText?: (piece: string) => void;
}

/** What the customer agent says, and whether it calls for a person. */
export interface AgentReply extends AgentAnswer {
  /** Why a person is called for when it does not know; *cannot answer* when absent. */
  readonly reason?: 'cannot_answer' | 'human_requested' | 'agent_paused';
  /** What a model used for it; absent when there was none. */
  readonly tokens?: number;
}

/**
 * Whatever answers visitors (design, The customer agent). `known` false is *cannot answer*; a rejection counts as the
 * same. `signal` aborts when nobody waits for the answer any more.
 */
export interface CustomerAgent {
  answer(question: AgentQuestion, signal?: AbortSignal): Promise<AgentReply>;
}
