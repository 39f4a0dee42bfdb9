import { describe, expect, test } from 'vitest';
import { defaultHandoffSettings } from '../settings/default-settings.js';
import { createMessageEvaluator } from './create-message-evaluator.js';

const { defaultTriggers, process } = defaultHandoffSettings('inbox');
const customTriggers = [
  { id: 't1', phrase: 'refund', match: 'exact', enabled: true },
  { id: 't2', phrase: 'warranty', match: 'exact', enabled: false },
] as const;
const settings = { defaultTriggers, process, customTriggers: [...customTriggers] };
const evaluate = createMessageEvaluator(settings);

const REQUEST = 'I want to talk to a human';
const OFFER = 'support?';

describe('of several triggers', () => {
  test('the pause comes first', () => {
    expect(evaluate(`${REQUEST} about a refund`, { agentPaused: true })).toEqual({
      kind: 'hand_off',
      reason: 'agent_paused',
    });
  });

  test('a plain request comes before a custom trigger, with its words', () => {
    const signal = evaluate(`Refund! ${REQUEST}`);
    expect(signal).toMatchObject({ kind: 'hand_off', reason: 'human_requested' });
    expect(signal?.trigger?.evidence?.text).toContain('human');
  });

  test('a custom trigger comes before a vague request', () => {
    expect(evaluate('refund? support?')).toEqual({
      kind: 'hand_off',
      reason: 'custom_trigger',
      trigger: { triggerId: 't1', phrase: 'refund', evidence: { start: 0, end: 6, text: 'refund' } },
    });
  });

  test('a vague request alone is an offer', () => {
    expect(evaluate(OFFER)).toMatchObject({ kind: 'offer', reason: 'human_requested' });
  });

  test('none is none', () => {
    expect(evaluate('What are your opening hours?')).toBeNull();
    expect(evaluate('How long is the warranty?')).toBeNull();
  });
});

describe('a default trigger that is switched off', () => {
  test('lets the next one count', () => {
    const off = { cannotAnswer: true, humanRequested: false, agentPaused: false };
    const quiet = createMessageEvaluator({ ...settings, defaultTriggers: off });
    expect(quiet(REQUEST, { agentPaused: true })).toBeNull();
    expect(quiet(OFFER)).toBeNull();
    expect(quiet(`${REQUEST} about a refund`, { agentPaused: true })?.reason).toBe('custom_trigger');
  });
});
