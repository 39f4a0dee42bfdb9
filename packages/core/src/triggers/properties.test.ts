import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CustomTrigger,
  compileTriggers,
  type MatchMode,
  restoreTriggers,
  serialiseTriggers,
} from './index.js';

const WORDS =
  'the och это refund refunds apply apple gebe zurück zurückgeben vertragskündigung cancel cancelled late fee café naïve straße kündigung gekündigt zwrotu возврата ακύρωσης iptali الإلغاء 退款 返金 취소를 हिंदी 👋🏽 - l’ ， \u00ad'.split(
    ' ',
  );
const phrases = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const triggers: fc.Arbitrary<CustomTrigger[]> = fc
  .array(
    fc.record({
      phrase: phrases,
      match: fc.constantFrom<MatchMode>('forms', 'exact', 'typos'),
      except: fc.option(fc.array(phrases, { maxLength: 2 }), { nil: undefined }),
      locale: fc.option(fc.constantFrom('en', 'de', 'tr', 'pl', 'ru'), { nil: undefined }),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((each, index) => ({ ...each, id: `t${index}`, enabled: true })));
const texts = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 12,
  })
  .map((words) => words.join(' '));
const options = fc.record({ locale: fc.option(fc.constantFrom('en', 'de', 'fi'), { nil: undefined }) });

// A busy machine takes its time over so many cases.
describe('matching, whatever the triggers and the text', { timeout: 60_000 }, () => {
  it('finds places whose text is the original there, in order', () => {
    fc.assert(
      fc.property(triggers, texts, options, (list, text, chosen) => {
        const all = compileTriggers(list, chosen).matchAll(text);
        for (const [index, { start, end, text: piece }] of all.entries()) {
          expect(text.slice(start, end)).toBe(piece);
          expect(end).toBeGreaterThan(start);
          if (index > 0) expect(all[index - 1]!.start).toBeLessThanOrEqual(start);
        }
        expect(compileTriggers(list, chosen).match(text)).toEqual(all[0] ?? null);
      }),
    );
  });
  it('does not depend on case or normal form', () => {
    fc.assert(
      fc.property(triggers, fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }), (list, words) => {
        // Capitals of "exact" Turkish are made by Turkish rules, which toUpperCase does not follow.
        const compiled = compileTriggers(
          list.filter(({ match, locale }) => match !== 'exact' || locale !== 'tr'),
        );
        const ids = (text: string) => compiled.matchAll(text).map(({ triggerId }) => triggerId);
        const text = words.join(' ');
        expect(ids(text.toUpperCase())).toEqual(ids(text));
        expect(ids(text.normalize('NFD'))).toEqual(ids(text));
      }),
    );
  });
  it('loses no match by another trigger', () => {
    fc.assert(
      fc.property(triggers, triggers, texts, options, (list, more, text, chosen) => {
        const renamed = more.map((each) => ({ ...each, id: `more ${each.id}` }));
        const alone = compileTriggers(list, chosen).matchAll(text);
        const together = compileTriggers([...renamed, ...list], chosen).matchAll(text);
        expect(together).toEqual(expect.arrayContaining(alone));
      }),
    );
  });
  it('finds in ASCII what it finds when any other character stands at the end', () => {
    const ascii =
      'a i tv AI pay paid refund refunds, cancel. late fee lates x-y 24 o e-mail ship prefund'.split(' ');
    const words = fc.constantFrom(...ascii);
    const list = fc.array(
      fc.record({
        phrase: fc.array(words, { minLength: 1, maxLength: 2 }).map((own) => own.join(' ')),
        match: fc.constantFrom<MatchMode>('forms', 'exact', 'typos'),
        locale: fc.constantFrom(undefined, 'en', 'de', 'id'),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        list,
        fc.array(words, { maxLength: 10 }),
        fc.constantFrom(' ', '', '. '),
        (own, text, gap) => {
          const compiled = compileTriggers(own.map((each, at) => ({ ...each, id: `t${at}`, enabled: true })));
          const message = text.join(gap);
          expect(compiled.matchAll(message)).toEqual(compiled.matchAll(`${message} …`));
        },
      ),
      { numRuns: 200 },
    );
  });
  it('is the same when serialised', () => {
    fc.assert(
      fc.property(triggers, texts, options, (list, text, chosen) => {
        const compiled = compileTriggers(list, chosen);
        const restored = restoreTriggers(JSON.parse(JSON.stringify(serialiseTriggers(compiled))));
        expect(restored.matchAll(text)).toEqual(compiled.matchAll(text));
      }),
    );
  });
  it('finds every phrase in itself', () => {
    fc.assert(
      fc.property(triggers, options, (list, chosen) => {
        for (const each of list) {
          const { except: _, ...bare } = each;
          if (/[\p{L}\p{N}]/u.test(each.phrase))
            expect(compileTriggers([bare], chosen).match(each.phrase)).not.toBeNull();
        }
      }),
    );
  });
});

describe('hostile messages', () => {
  const list = ['refund', 'late fee', '退款', 'aaaa', '가가', 'a a', 'zurückgeben', 'apply'].map(
    (phrase, index) => ({
      id: `t${index}`,
      phrase,
      match: 'typos' as const,
      enabled: true,
    }),
  );
  const hostile = [
    `e${'\u0301'.repeat(10_000)}`,
    'x'.repeat(10_000),
    'a'.repeat(10_000),
    '\ud800'.repeat(10_000),
    '가'.repeat(10_000),
    '退'.repeat(10_000),
    'a '.repeat(5000),
    'refund '.repeat(1400),
    'gebe '.repeat(2000),
    'apples '.repeat(1400),
    'xaaaa'.repeat(2000),
  ];
  it.each([undefined, 'de', 'tr', 'fi'])('are read to the end (%s)', (locale) => {
    const compiled = compileTriggers(list, { locale });
    for (const text of hostile) expect(Array.isArray(compiled.matchAll(text))).toBe(true);
  });
});
