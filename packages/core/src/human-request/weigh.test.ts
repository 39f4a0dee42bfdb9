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
