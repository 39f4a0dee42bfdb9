import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause, Condition } from './condition.js';
import { decidingClauses, evaluateCondition } from './evaluate-condition.js';
import type { ConditionContext, TicketFacts } from './facts.js';
import { conditionSentence } from './sentences.js';

const FACTS: TicketFacts = {
  'ticket.subject': 'Where is my Café order?',
  'ticket.status': 'new',
  'ticket.priority': 'high',
  'ticket.category': null,
  'ticket.source': 'handoff',
  'ticket.owner': 'ada',
  'ticket.hasOwner': true,
  'ticket.destination': 'desk',
  'ticket.ageMinutes': 15,
  'contact.name': null,
  'contact.email': 'jo@example.com',
  'conversation.channel': 'email',
  'conversation.language': 'pt-BR',
  'conversation.page': null,
  'conversation.lastMessage': 'I want a REFUND',
  'conversation.isOpen': true,
  'conversation.answered': false,
  'handoff.reason': 'custom_trigger',
  'handoff.trigger': 'refund',
  'handoff.words': 'REFUND',
};

const context: ConditionContext = {
  facts: FACTS,
  isWithin: (hours) => hours.of === 'team',
  isSomebodyAvailable: (teamIds) => teamIds.length === 0,
};

const clause = (fact: Clause['fact'], operator: Clause['operator'], more: Partial<Clause> = {}): Clause => ({
  type: 'clause',
  fact,
  operator,
  ...more,
});

describe('evaluateCondition', () => {
  it.each([
    [clause('conversation.channel', 'is_any_of', { values: ['web', 'email'] }), true],
    [clause('conversation.channel', 'is_none_of', { values: ['web'] }), true],
    [clause('conversation.language', 'is_any_of', { values: ['pt'] }), true],
    [clause('conversation.language', 'is_any_of', { values: ['pt-PT'] }), false],
    [clause('ticket.owner', 'is_any_of', { values: ['ad'] }), false],
    [clause('ticket.subject', 'contains', { text: 'cafe' }), true],
    [clause('ticket.subject', 'starts_with', { text: 'WHERE is' }), true],
    [clause('conversation.lastMessage', 'does_not_contain', { text: 'refund' }), false],
    [clause('ticket.category', 'is_empty'), true],
    [clause('contact.email', 'is_filled'), true],
    [clause('contact.name', 'is', { text: 'Jo' }), false],
    [clause('contact.name', 'is_not', { text: 'Jo' }), true],
    [clause('ticket.ageMinutes', 'at_least', { number: 15 }), true],
    [clause('ticket.ageMinutes', 'less_than', { number: 15 }), false],
    [clause('ticket.hasOwner', 'is_true'), true],
    [clause('conversation.answered', 'is_false'), true],
    [clause('time', 'within', { hours: { of: 'team', teamId: 't' } }), true],
    [clause('time', 'outside', { hours: { of: 'workspace' } }), true],
    [clause('availability', 'somebody'), true],
    [clause('availability', 'nobody', { values: ['t'] }), true],
  ])('%j is %s', (condition, holds) => {
    expect(evaluateCondition(condition, context).holds).toBe(holds);
  });

  it('takes the type of a channel for the channel', () => {
    const facts = { ...FACTS, 'conversation.channel': 'support', 'conversation.channelType': 'email' };
    for (const value of ['support', 'email'])
      expect(
        evaluateCondition(clause('conversation.channel', 'is_any_of', { values: [value] }), {
          ...context,
          facts,
        }).holds,
      ).toBe(true);
  });

  it('says which clauses decided', () => {
    const holds = clause('ticket.hasOwner', 'is_true');
    const fails = clause('conversation.answered', 'is_true');
    const evaluation = evaluateCondition(
      { type: 'any', of: [fails, { type: 'not', of: fails }, holds] },
      context,
    );
    expect(evaluation.holds).toBe(true);
    expect(decidingClauses(evaluation).map(({ condition }) => condition)).toEqual([fails, holds]);
  });
});

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(clause('ticket.hasOwner', 'is_true'), clause('conversation.answered', 'is_true')),
  fc.record({
    type: fc.constant('clause' as const),
    fact: fc.constantFrom('ticket.priority' as const, 'conversation.channel' as const),
    operator: fc.constantFrom('is_any_of' as const, 'is_none_of' as const),
    values: fc.array(fc.constantFrom('high', 'low', 'email', 'web'), { minLength: 1, maxLength: 3 }),
  }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({
      type: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { maxLength: 4 }),
    }),
    fc.record({ type: fc.constant('not' as const), of: tie('condition') }),
  ),
}));

describe('for any condition', () => {
  it('not turns it round, and all of nots is not any', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 5 }), (of) => {
        const holds = (one: Condition) => evaluateCondition(one, context).holds;
        for (const one of of) expect(holds({ type: 'not', of: one })).toBe(!holds(one));
        expect(holds({ type: 'all', of: of.map((one) => ({ type: 'not', of: one })) })).toBe(
          !holds({ type: 'any', of }),
        );
      }),
    );
  });

  it('the deciding clauses alone decide it the same way', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const evaluation = evaluateCondition(one, context);
        for (const { condition: decider, holds } of decidingClauses(evaluation))
          expect(evaluateCondition(decider, context).holds).toBe(holds);
      }),
    );
  });

  it('has a sentence in which every group is told from its neighbours', () => {
    const names = { users: [], teams: [], destinations: [], skills: [] };
    fc.assert(
      fc.property(condition, (one) => {
        const sentence = conditionSentence(one, names);
        expect(sentence).not.toBe('');
        expect(sentence.split('(').length).toBe(sentence.split(')').length);
      }),
    );
    const a = clause('ticket.hasOwner', 'is_true');
    const b = clause('ticket.category', 'is_empty');
    const c = clause('conversation.channel', 'is_any_of', { values: ['web', 'email'] });
    expect(conditionSentence({ type: 'all', of: [c, { type: 'any', of: [a, b] }] }, names)).toBe(
      'the channel is web or email and (the ticket has an owner or the category is empty)',
    );
  });
});
