import { describe, expect, it } from 'vitest';
import * as languages from './languages/index.js';
import { createFeatureReader } from './read-message.js';

const read = createFeatureReader(Object.values(languages));
const wordsOf = (text: string) => new Set(read(text)[0]!.words.keys());

describe('features', () => {
  it('are the same in every normal form', () => {
    const text = 'Je voudrais parler à un conseiller très énervé';
    expect(read(text.normalize('NFD'))).toEqual(read(text.normalize('NFC')));
  });
  it('know a word near another that does something, whatever a few words between them are', () => {
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
      const others = wordsOf(other);
      return [...wordsOf(one)].filter((hash) => others.has(hash)).length;
    };
    expect(shared('바꿔 주세요', '주세요 바꿔')).toBeGreaterThan(shared('바꿔 주세요', '주세 요바꿔'));
  });
  it('leave out what the rules found where they are not asked', () => {
    const text = 'let me talk to a person';
    const [[all], [bare]] = [read(text), read(text, { withRules: false })];
    expect(bare!.shape.size).toBeLessThan(all!.shape.size);
    for (const hash of bare!.shape) expect(all!.shape).toContain(hash);
  });
  it('say of each stretch what its words do', () => {
    const [story, asks] = read('The parcel came. Let me talk to a lawyer.');
    expect(['C', 'V'].map((slot) => story!.slots.has(slot as 'C'))).toEqual([false, false]);
    expect(['C', 'V'].map((slot) => asks!.slots.has(slot as 'C'))).toEqual([true, true]);
  });
});
