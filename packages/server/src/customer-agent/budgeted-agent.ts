import type { Platform } from '../platform.js';
import { type BudgetNews, markSpent, reserveAnswer, settleAnswer } from './agent-budget.js';
import { agentPhrases } from './agent-phrases.js';
import type { AgentQuestion, AgentReply, CustomerAgent } from './agent-question.js';

/** What a budget is kept around. */
export interface BudgetedParts {
  readonly platform: Pick<Platform, 'db' | 'now'>;
  readonly agent: CustomerAgent;
  /** An upper estimate of the model tokens that a question costs; 0 without a model. */
  readonly estimate: (question: AgentQuestion) => number;
  /** The budget ran low or out because of this answer. */
  readonly onNews: (workspaceId: string, news: Exclude<BudgetNews, null>) => void;
}

/**
 * Answers only while the month's budget lasts: an answer is set aside before it is asked for and given back when
 * there was none. When it is spent the agent is paused, and the question goes to a person.
 */
export function createBudgetedAgent({ platform, agent, estimate, onNews }: BudgetedParts): CustomerAgent {
  async function refuse(question: AgentQuestion): Promise<AgentReply> {
    const { workspaceId, locale } = question;
    if (await markSpent(platform, workspaceId)) onNews(workspaceId, 'spent');
    const { admit } = agentPhrases(locale);
    return { known: false, text: admit, citations: [], confidence: 0, reason: 'agent_paused' };
  }

  return {
    async answer(question, signal) {
      const { workspaceId, conversation } = question;
      const wanted = { workspaceId, answers: conversation ? 1 : 0, tokens: estimate(question) };
      const reservation = await reserveAnswer(platform, wanted);
      if (!reservation) return refuse(question);
      // What failed on the way may have cost all that was set aside: the model's tokens are not given back.
      let used = { answers: 0, tokens: reservation.tokens };
      try {
        const reply = await agent.answer(question, signal);
        used = { answers: reply.known ? reservation.answers : 0, tokens: reply.tokens ?? 0 };
        return reply;
      } finally {
        const news = await settleAnswer(platform, reservation, used);
        if (news) onNews(workspaceId, news);
      }
    },
  };
}
