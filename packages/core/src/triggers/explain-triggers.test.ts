import { describe, expect, it } from 'vitest';
import { type CustomTrigger, compileTriggers } from './index.js';

const trigger = (phrase: string, more: Partial<CustomTrigger> = {}): CustomTrigger => ({
  id: phrase,
  phrase,
  match: 'forms',
  enabled: true,
  ...more,
});
const explain = (list: CustomTrigger[], text: string) =>
  compileTriggers(list, { locale: 'en' }).explain(text);

describe('explain', () => {
  it('shows the text as it was compared, its words and the matches', () => {
    const explanation = explain([trigger('refund')], 'Ré\u00adfunds, NOW');
    expect(explanation.normalised).toBe('refunds, now');
    expect(explanation.words).toEqual(['refunds', 'now']);
    expect(explanation.matches.map(({ text }) => text)).toEqual(['Ré\u00adfunds']);
    expect(explanation.near).toEqual([]);
  });
  it.each([
    [trigger('refund', { enabled: false }), 'a refund', 'switched_off', 'refund'],
    [trigger('refund', { except: ['refund policy'] }), 'your refund policy', 'excepted', 'refund'],
    [trigger('refund', { match: 'exact' }), 'two refunds', 'other_form', 'refunds'],
    [trigger('refund'), 'a refudn', 'one_slip', 'refudn'],
    [trigger('late fee'), 'a fee for being late', 'words_apart', 'fee'],
  ])('says why %o came close', (each, text, reason, piece) => {
    expect(explain([each], text).near).toEqual([
      {
        triggerId: each.id,
        phrase: each.phrase,
        reason,
        text: piece,
        start: text.indexOf(piece),
        end: text.indexOf(piece) + piece.length,
      },
    ]);
  });
  it('leaves out triggers that are far off', () => {
    expect(explain([trigger('late fee'), trigger('invoice')], 'I am late').near).toEqual([]);
  });
});
