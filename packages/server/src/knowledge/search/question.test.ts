import { describe, expect, it } from 'vitest';
import { isOneSlip, nearestWord } from './nearest-word.js';
import { kindAgreement, questionKind } from './question-kind.js';
import { questionWords } from './question-words.js';

const words = (text: string) => questionWords(text).map((word) => word.text);

describe('questionWords', () => {
  it('leaves out politeness and question words in five languages', () => {
    expect(words('Hello! Could you please tell me how I pause it?')).toEqual(['you', 'pause']);
    expect(words('Kunt u mij vertellen hoe ik moet betalen?')).toContain('betalen');
    expect(words('Wie kann ich bitte bezahlen?')).toEqual(['bezahlen']);
    expect(words('Comment puis-je payer ?')).toEqual(['payer']);
    expect(words('¿Cómo puedo pagar?')).toEqual(['pagar']);
  });

  it('reads verbs of two words as one', () => {
    expect(words('how do I log in')).toEqual(['login']);
    expect(words('switch it off')).toEqual(['disable']);
  });

  it('gives everyday words little weight', () => {
    const weights = Object.fromEntries(
      questionWords('make a refund work').map(({ text, weight }) => [text, weight]),
    );
    expect(weights.refund).toBe(1);
    expect(weights.make).toBeLessThan(0.5);
  });
});

describe('isOneSlip', () => {
  it.each([
    ['postage', 'postge', true],
    ['postage', 'posttage', true],
    ['postage', 'postaxe', true],
    ['postage', 'psotage', true],
    ['postage', 'postage', true],
    ['postage', 'psotgae', false],
    ['postage', 'post', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
    expect(isOneSlip(b, a)).toBe(expected);
  });
});

describe('nearestWord', () => {
  const known = new Map([
    ['postage', 1],
    ['postale', 3],
    ['label', 5],
  ]);

  it('prefers the word that occurs most', () => expect(nearestWord('postase', known)).toBe('postale'));
  it('leaves short words and numbers alone', () => {
    expect(nearestWord('labe', known)).toBeUndefined();
    expect(nearestWord('label4', known)).toBeUndefined();
  });
});

describe('questionKind', () => {
  it.each([
    ['Who paused it?', 'who'],
    ['And how do I pause it?', 'how'],
    ['How many are there?', 'how_much'],
    ['Wie betaalt er?', 'who'],
    ['Wie geht das?', 'how'],
    ['Où est-ce ?', 'where'],
    ['wie heeft het gedaan', 'who'],
    ['Wo finde ich das?', 'where'],
    ['Pourquoi ?', 'why'],
    ['¿Qué es?', 'what'],
    ['Is it free?', 'yes_no'],
    ['refund', undefined],
  ])('%s → %s', (question, kind) => {
    expect(questionKind(question)).toBe(kind);
  });

  it('treats "can I" and "how do I" as near, "who" and "how" as far', () => {
    expect(kindAgreement('yes_no', 'how')).toBe(0);
    expect(kindAgreement('who', 'how')).toBe(-1);
    expect(kindAgreement(undefined, 'how')).toBe(0);
  });
});
