import { describe, expect, it } from 'vitest';
import { type CustomTrigger, checkTriggers } from './index.js';

const trigger = (id: string, phrase: string, more: Partial<CustomTrigger> = {}): CustomTrigger => ({
  id,
  phrase,
  match: 'forms',
  enabled: true,
  ...more,
});
const check = (...list: CustomTrigger[]) =>
  checkTriggers(list, { locale: 'en' }).map(({ triggerId, path, code, severity, otherId }) =>
    [triggerId, path, code, severity, otherId].filter(Boolean).join(' '),
  );

describe('checkTriggers', () => {
  it('finds nothing in a good list', () => {
    expect(
      check(trigger('a', 'refund'), trigger('b', 'cancellation', { except: ['cancellation policy'] })),
    ).toEqual([]);
  });
  it.each([
    ['an empty phrase', [trigger('a', '  ')], ['a 0.phrase empty error']],
    ['a phrase without letters', [trigger('a', '?!')], ['a 0.phrase empty error']],
    ['a phrase that is too long', [trigger('a', 'x'.repeat(201))], ['a 0.phrase too_long error']],
    ['a word that stands everywhere', [trigger('a', 'The')], ['a 0.phrase too_broad warning']],
    ['two such words', [trigger('a', 'is it')], ['a 0.phrase too_broad warning']],
    [
      'the same phrase twice',
      [trigger('a', 'refund'), trigger('b', ' REFUND ')],
      ['b 1.phrase duplicate warning a'],
    ],
    ['the same id twice', [trigger('a', 'refund'), trigger('a', 'invoice')], ['a 1.id duplicate_id error']],
    [
      'a phrase that another covers',
      [trigger('a', 'refund policy'), trigger('b', 'refund')],
      ['a 0.phrase covered warning b'],
    ],
    [
      'a form that another covers',
      [trigger('a', 'refund'), trigger('b', 'refunds')],
      ['b 1.phrase covered warning a'],
    ],
    ['a blank exception', [trigger('a', 'refund', { except: [' '] })], ['a 0.except.0 blank_except error']],
    [
      'an exception without the phrase',
      [trigger('a', 'refund', { except: ['my order'] })],
      ['a 0.except.0 idle_except warning'],
    ],
    [
      'an exception that is the phrase',
      [trigger('a', 'refund', { except: ['refund'] })],
      ['a 0.except never_matches warning'],
    ],
  ])('reports %s', (_, list, expected) => {
    expect(check(...list)).toEqual(expected);
  });
  it('does not call a phrase covered where the other is narrower, excepted, off or of another language', () => {
    expect(check(trigger('a', 'refund policy'), trigger('b', 'refund', { match: 'exact' }))).toEqual([]);
    expect(
      check(trigger('a', 'refund policy'), trigger('b', 'refund', { except: ['refund policy'] })),
    ).toEqual([]);
    expect(check(trigger('a', 'refund policy'), trigger('b', 'refund', { enabled: false }))).toEqual([]);
    expect(check(trigger('a', 'refund policy'), trigger('b', 'refund', { locale: 'nl' }))).toEqual([]);
  });
  it('reports a list that is too long, once', () => {
    const list = Array.from({ length: 10_001 }, (_, index) => trigger(`t${index}`, `word${index}`));
    expect(check(...list)).toEqual(['too_many error']);
  });
});
