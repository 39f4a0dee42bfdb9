import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCases } from './cases/index.js';
import { detectHumanRequest, explainHumanRequest } from './detect-human-request.js';

const sentences = Object.values(languageCases).flatMap((table) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.slice(2)),
);
const words = sentences.flatMap((sentence) => sentence.split(' '));
const message = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((list) => list.join(' ')),
  fc
    .tuple(fc.constantFrom(...sentences), fc.string({ unit: 'grapheme', maxLength: 20 }))
    .map((list) => list.join(' ')),
);

// A busy machine takes its time over so many cases.
describe('detectHumanRequest, whatever the message', { timeout: 60_000 }, () => {
  it('never throws, and points into the message', () => {
    fc.assert(
      fc.property(
        message,
        fc.option(fc.constantFrom('en', 'tr', 'zh-Hant', '-', 'x'.repeat(99))),
        (text, locale) => {
          const found = detectHumanRequest(text, locale === null ? {} : { locale });
          expect(found.confidence).toBeGreaterThanOrEqual(0);
          expect(found.confidence).toBeLessThanOrEqual(1);
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeLessThanOrEqual(text.length);
          if (found.kind === 'none') expect([found.start, found.end]).toEqual([0, 0]);
          else expect(found.start).toBeLessThan(found.end);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('explains each answer with words of the message', () => {
    fc.assert(
      fc.property(message, (text) => {
        const { kind, start, end, findings } = explainHumanRequest(text);
        if (kind === 'none') return;
        expect(findings[0]!.kind).toBe(kind);
        expect(findings[0]!.words[0]!.start).toBe(start);
        expect(findings[0]!.words.at(-1)!.end).toBe(end);
        for (const word of findings[0]!.words) expect(word.text).toBe(text.slice(word.start, word.end));
      }),
      { numRuns: 500 },
    );
  });
  it('does not depend on normal form, nor on case where case is only a style', () => {
    for (const text of sentences) {
      const { kind } = detectHumanRequest(text);
      expect(detectHumanRequest(text.normalize('NFD')).kind, text).toBe(kind);
      expect(detectHumanRequest(text.toLowerCase()).kind, text).toBe(kind);
      expect(detectHumanRequest(text.toUpperCase()).kind, text).toBe(kind);
    }
  });
  it.each([
    ['combining marks', `a${'\u0301'.repeat(9999)}`],
    ['one long word', 'a'.repeat(10_000)],
    ['lone surrogates', '\ud83d'.repeat(10_000)],
    ['negations and people', 'not agent '.repeat(1000)],
    ['people only', 'human '.repeat(1600)],
    ['bots only', 'no bot '.repeat(1400)],
    ['Chinese people', '人'.repeat(10_000)],
    ['Thai', 'คุย'.repeat(3300)],
    ['prefixes', 'representati '.repeat(800)],
    ['somebody, somebody', 'somebody, '.repeat(1000)],
    ['talk and transfer', 'i want to talk. connect me. '.repeat(360)],
    ['compounds', 'donaudampfschifffahrt '.repeat(450)],
    ['clitics', 'ووو '.repeat(2500)],
  ])('reads %s to the end well within the time of a test', (_, text) => {
    expect(() => explainHumanRequest(text)).not.toThrow();
  });
});
