import type { AgentBudget, AgentEngine, AgentPauseReason, CustomerAgentState } from '@baton/core';

/** What each engine is called. */
export const ENGINE_NAMES: Readonly<Record<AgentEngine, string>> = {
  auto: 'Automatic',
  knowledge: 'Search in your articles',
  model: 'Language model',
  webhook: 'Your own bot',
};

const REASONS: Readonly<Record<AgentPauseReason, string>> = {
  paused: 'It is paused for everything.',
  channel: 'It is paused on the website.',
  hours: 'It is outside its hours.',
  budget: 'The month’s budget is spent.',
};

/** Why nobody is answered on the website now; empty while somebody is. */
export function pauseText({ notAnswering }: Pick<CustomerAgentState, 'notAnswering'>): string {
  return notAnswering.map((reason) => REASONS[reason]).join(' ');
}

/** How much of the month’s budgets is used, 0 to 1 and more; 0 without a budget. */
export function budgetShare({ answers, answersUsed, tokens, tokensUsed }: AgentBudget): number {
  return Math.max(answers ? answersUsed / answers : 0, tokens ? tokensUsed / tokens : 0);
}

const count = new Intl.NumberFormat('en');

/** What was used this month, and of how much. */
export function budgetText({ answers, answersUsed, tokens, tokensUsed }: AgentBudget): string {
  const used = `${count.format(answersUsed)}${answers ? ` of ${count.format(answers)}` : ''} answers`;
  if (!tokens && tokensUsed === 0) return `${used} this month`;
  return `${used} and ${count.format(tokensUsed)}${tokens ? ` of ${count.format(tokens)}` : ''} tokens this month`;
}

/** A budget as it was typed: a whole number, null for none, undefined when it is neither. */
export function parseBudget(text: string): number | null | undefined {
  const plain = text.replace(/[\s.,]/g, '');
  if (plain === '') return null;
  return /^\d{1,12}$/.test(plain) && Number(plain) > 0 ? Number(plain) : undefined;
}
