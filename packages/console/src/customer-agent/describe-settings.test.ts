import { defaultHandoffSettings, type HandoffSettings } from '@baton/core';
import { describe, expect, it } from 'vitest';
import { changeInWords, changesInWords, compareSettings } from './describe-settings.js';

const base = defaultHandoffSettings('inbox');
const names: Readonly<Record<string, string>> = { inbox: 'Inbox', u1: 'Ada', t1: 'Billing', email: 'Email' };
const nameOf = (id: string): string => names[id] ?? 'removed';
const words = (to: Partial<HandoffSettings>, from: HandoffSettings = base): string[] =>
  compareSettings(from, { ...base, ...to }, nameOf).map(changeInWords);
const refund = { id: 'r', phrase: 'refund', match: 'forms', enabled: true } as const;

describe('what changed, in words', () => {
  it('is nothing for the same settings', () => {
    expect(words({})).toEqual([]);
  });

  it('names triggers that came, went and changed', () => {
    expect(words({ customTriggers: [refund] })).toEqual(['Trigger “refund” added']);
    const from = { ...base, customTriggers: [refund] };
    expect(words({}, from)).toEqual(['Trigger “refund” deleted']);
    expect(
      words({ customTriggers: [{ ...refund, match: 'exact', except: ['refund policy'] }] }, from),
    ).toEqual(['Trigger “refund”: any form → exactly so · except “refund policy”']);
    expect(words({ customTriggers: [{ ...refund, phrase: 'refunds' }] }, from)).toEqual([
      'Trigger “refund” is now “refunds”',
    ]);
  });

  it('gives people, teams and destinations their names', () => {
    if (base.assignment.type !== 'direct') throw new Error('unexpected');
    expect(words({ assignment: { ...base.assignment, userIds: ['u1', 'gone'], teamIds: ['t1'] } })).toEqual([
      'Assigned to: everybody → Billing, Ada, removed',
    ]);
  });

  it('tells the languages of a message apart', () => {
    const available = { ...base.messages.available, nl: 'Je praat met {agent.name}.' };
    expect(words({ messages: { ...base.messages, available } })).toEqual([
      'Message when available, Dutch: Je praat met {agent.name}.',
    ]);
  });

  it('puts a channel’s differences under the channel', () => {
    expect(words({ channels: { email: { process: 'async' } } })).toEqual([
      'Email: handoff process: Async handoff',
    ]);
  });

  it('has words for a setting that is newer than this page', () => {
    const fallbacks = { ...base.fallbacks, whenAssigneeLeaves: 'requeue' } as HandoffSettings['fallbacks'];
    expect(words({ fallbacks })).toEqual(['When assignee leaves: requeue']);
  });

  it('counts what it leaves out', () => {
    const many = Array.from({ length: 5 }, (_, index) => ({
      ...refund,
      id: `${index}`,
      phrase: `word${index}`,
    }));
    const changes = compareSettings(base, { ...base, customTriggers: many }, nameOf);
    expect(changesInWords(changes, 2)).toEqual([
      'Trigger “word0” added',
      'Trigger “word1” added',
      'and 3 more',
    ]);
  });
});
