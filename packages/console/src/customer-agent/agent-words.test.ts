import type { AgentBudget } from '@baton/core';
import { expect, it } from 'vitest';
import { budgetShare, budgetText, parseBudget, pauseText } from './agent-words.js';

const budget: AgentBudget = {
  answers: 1_000,
  tokens: null,
  month: '2026-11',
  answersUsed: 800,
  tokensUsed: 0,
  state: 'warning',
  renewsAt: '2026-12-01T00:00:00.000Z',
};

it('says why it does not answer, and how much of its budget is used', () => {
  expect(pauseText({ notAnswering: [] })).toBe('');
  expect(pauseText({ notAnswering: ['hours', 'budget'] })).toBe(
    'It is outside its hours. The month’s budget is spent.',
  );
  expect(budgetText(budget)).toBe('800 of 1,000 answers this month');
  expect(budgetText({ ...budget, answers: null, tokens: 5_000, tokensUsed: 10 })).toBe(
    '800 answers and 10 of 5,000 tokens this month',
  );
  expect(budgetShare(budget)).toBe(0.8);
  expect(budgetShare({ ...budget, answers: null })).toBe(0);
});

it('reads a budget as people type it', () => {
  expect([
    parseBudget(''),
    parseBudget(' 10,000 '),
    parseBudget('0'),
    parseBudget('many'),
    parseBudget('-5'),
  ]).toEqual([null, 10_000, undefined, undefined, undefined]);
});
