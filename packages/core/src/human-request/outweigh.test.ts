import { describe, expect, it } from 'vitest';
import * as languages from './languages/index.js';
import { outweigh } from './outweigh.js';
import { createReader, featuresOfRead } from './read-message.js';
import { SHAPE_SHARE, type Weights } from './weigh.js';

const read = createReader(Object.values(languages));

/** Weights under which every message of `features` shapes has the same log-odds. */
function sureOf(text: string, odds: number): Weights {
  const { size } = shapes(text);
  return { words: 'h', shape: 'i', wordStep: 1, shapeStep: odds / (size * SHAPE_SHARE) };
}
const shapes = (text: string) => featuresOfRead(read(text))[0]!.shape;
const kindUnder = (text: string, odds: number) => outweigh(read(text), sureOf(text, odds))[0]?.finding.kind;

describe('outweigh', () => {
  it('adds a request that no rule knows, with the words that speak for it', () => {
    const text = 'the parcel of my colleague';
    const [first] = outweigh(read(text), sureOf(text, 3));
    expect(first?.finding).toMatchObject({ kind: 'request', rule: 'weighed' });
    expect(first?.finding.confidence).toBeCloseTo(0.948, 2);
    for (const { text: word, start, end } of first?.finding.words ?? [])
      expect(text.slice(start, end)).toBe(word);
  });
  it('takes away a request that a rule is wrong about, and leaves one that is merely doubtful', () => {
    expect(kindUnder('let me talk to a person', -3)).not.toBe('request');
    expect(kindUnder('let me talk to a person', -0.2)).toBe('request');
  });
  it.each([
    ['a person whom one talks with', 'your chat window hides a lawyer', -0.8, -1.2],
    ['one that visitors are handed to', 'the parcel of my colleague', 0.3, -0.1],
    ['somebody, or the way to them', 'where is the lawyer of mine', 1.1, 0.7],
    ['nobody', 'where is the blue parcel', 3, 2.6],
  ])('asks for the more, the more ordinary it is to name %s', (_, text, enough, tooLittle) => {
    expect(kindUnder(text, tooLittle)).not.toBe('request');
    expect(kindUnder(text, enough)).toBe('request');
  });
  it('hears no request where no word says anything', () => {
    expect(kindUnder('urgent, please!', 9)).toBeUndefined();
    expect(kindUnder('urgent parcel, please!', 9)).toBe('request');
  });
  it('hears one in a language that no rule knows', () => {
    expect(read('qqx vvorp').readings).toEqual([]);
    expect(kindUnder('qqx vvorp', 2.6)).toBeUndefined();
    expect(kindUnder('qqx vvorp', 3)).toBe('request');
  });
  it('leaves an offer where the weights are not sure', () => {
    expect(kindUnder('call me back', 1)).toBe('offer');
    expect(kindUnder('call me back', 4)).toBe('request');
  });
});
