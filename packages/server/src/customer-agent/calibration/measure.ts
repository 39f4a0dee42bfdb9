import type { AgentAnswer } from '@baton/core';
import type { CustomerAgent } from '../agent-question.js';

/** How an agent did on questions that its articles answer, and on others. */
export interface Measured {
  /** Of the questions in scope: how many it answered, and how many with a passage that answers them. */
  readonly inScope: number;
  readonly answered: number;
  readonly right: number;
  /** Of the questions off topic: how many it answered all the same. */
  readonly offTopic: number;
  readonly answeredOffTopic: number;
  /** Of all answers, the share that were to questions in scope. */
  readonly precision: number;
  /** Of the questions in scope, the share that was answered. */
  readonly recall: number;
}

/** Asks an agent everything. `isRight` judges an answer to a question in scope. */
export async function measureAgent(
  agent: CustomerAgent,
  workspaceId: string,
  set: {
    inScope: readonly string[];
    offTopic: readonly string[];
    isRight: (question: string, answer: AgentAnswer) => boolean;
  },
): Promise<Measured> {
  const ask = (question: string) => agent.answer({ workspaceId, question });
  const inScope = await Promise.all(set.inScope.map(ask));
  const offTopic = await Promise.all(set.offTopic.map(ask));
  const answered = inScope.filter(({ known }) => known).length;
  const answeredOffTopic = offTopic.filter(({ known }) => known).length;
  return {
    inScope: inScope.length,
    answered,
    right: inScope.filter((answer, index) => answer.known && set.isRight(set.inScope[index] ?? '', answer))
      .length,
    offTopic: offTopic.length,
    answeredOffTopic,
    precision: answered / Math.max(1, answered + answeredOffTopic),
    recall: answered / inScope.length,
  };
}
