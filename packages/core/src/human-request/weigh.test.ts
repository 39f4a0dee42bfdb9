import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as languages from './languages/index.js';
import { createFeatureReader } from './read-message.js';
import { type Weights, weigh } from './weigh.js';
import { weights } from './weights.js';

const read = createFeatureReader(Object.values(languages));
const oddsOf = (text: string, learned = weights) => read(text).map((stretch) => weigh(stretch, learned).odds);

describe('weigh', { timeout: 60_000 }, () => {
  it('finds nothing for or against where nothing was learned', () => {
    const blank: Weights = { words: 'hhhh', shape: 'hh', wordStep: 1, shapeStep: 1 };
    expect(oddsOf('let me talk to a person', blank)).toEqual([0]);
  });
  it('adds up what the features say', () => {
    const sure: Weights = { words: 'h', shape: 'o', wordStep: 1, shapeStep: 1 };
    const [features] = read('agent');
    expect(weigh(features!, sure).odds).toBeCloseTo(7 * 0.15 * features!.shape.size);
  });
  it('says which units speak for a request', () => {
    const { units } = weigh(read('yesterday human')[0]!, weights);
    expect(units.get(1)).toBeGreaterThan(units.get(0) ?? 0);
  });
  it('weighs each sentence by itself, whatever story is told before it', () => {
    const story = ['The blue parcel came on Monday.', 'It was wet and open.', 'I sent it back.'];
    const [asks] = oddsOf('Let me talk to a person.');
    const odds = oddsOf([...story, 'Let me talk to a person.'].join(' '));
    expect(odds.map((each) => each > 0)).toEqual([false, false, false, true]);
    expect(odds[3]).toBeGreaterThan(asks! / 2);
  });
  it('stays finite, whatever the message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(oddsOf(text).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the weights', () => {
  it('fill tables whose places are found by a mask', () => {
    for (const { length } of [weights.words, weights.shape]) expect(Math.log2(length) % 1).toBe(0);
    expect(`${weights.words}${weights.shape}`).toMatch(/^[a-o]+$/);
  });
});

describe('features', () => {
  it('are the same in every normal form', () => {
    const text = 'Je voudrais parler à un conseiller très énervé';
    expect(read(text.normalize('NFD'))).toEqual(read(text.normalize('NFC')));
  });
  it('know a word near another that does something, whatever a few words between them are', () => {
    const wordsOf = (text: string) => new Set(read(text)[0]!.words.keys());
    const alone = new Set([...wordsOf('frobnak'), ...wordsOf('person')]);
    const shared = (one: string, other: string) => {
      const others = wordsOf(other);
      return [...wordsOf(one)].filter((hash) => others.has(hash) && !alone.has(hash)).length;
    };
    expect(shared('frobnak kluth person', 'frobnak vompy person')).toBe(1);
    expect(shared('person kluth frobnak', 'person vompy frobnak')).toBe(1);
    expect(shared('frobnak kluth person', 'person vompy frobnak')).toBe(0);
    expect(shared('frobnak ku ke ka ko person', 'frobnak vy vu vo va person')).toBe(0);
  });
  it('know a Korean word as a whole, and where it begins and ends', () => {
    const shared = (one: string, other: string) => {
      const others = new Set(read(other)[0]!.words.keys());
      return [...read(one)[0]!.words.keys()].filter((hash) => others.has(hash)).length;
    };
    expect(shared('바꿔 주세요', '주세요 바꿔')).toBeGreaterThan(shared('바꿔 주세요', '주세 요바꿔'));
  });
  it('leave out what the rules found where they are not asked', () => {
    const text = 'let me talk to a person';
    const [[all], [bare]] = [read(text), read(text, { withRules: false })];
    expect(bare!.shape.size).toBeLessThan(all!.shape.size);
    for (const hash of bare!.shape) expect(all!.shape).toContain(hash);
  });
});
