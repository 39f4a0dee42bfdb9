import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as languages from './languages/index.js';
import { createReader } from './read-message.js';
import { stretchesOf } from './stretches.js';

const read = createReader(Object.values(languages));

function stretches(text: string) {
  const { scan, readings } = read(text);
  return stretchesOf(scan, readings);
}
const textsOf = (text: string) =>
  stretches(text).map(({ units }) => units.map((unit) => unit.text).join(' '));

describe('stretchesOf', () => {
  it('are the sentences of a message', () => {
    expect(textsOf('The parcel is late. Get me a person!')).toEqual([
      'the parcel is late .',
      'get me a person !',
    ]);
  });
  it('leave out what has no word', () => {
    expect(textsOf('Late again!!! ... A person.')).toEqual(['late again !', 'a person .']);
  });
  it('are one for a message without a word', () => {
    expect(stretches('')).toHaveLength(1);
    expect(stretches('?!')).toHaveLength(1);
  });
  it('slide over a sentence that is long, each word inside one of them', () => {
    const words = Array.from(
      { length: 40 },
      (_, index) => `w${'abcdefghij'[index % 10]}${'xyzq'[index % 4]}`,
    );
    const parts = textsOf(words.join(' '));
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part.split(' ').length).toBeLessThanOrEqual(14);
    for (let at = 1; at < words.length; at++)
      expect(parts.some((part) => part.includes(`${words[at - 1]} ${words[at]}`))).toBe(true);
  });
  it('hold what each reading and its rules say about them, and nothing of the others', () => {
    const [story, asks] = stretches('My neighbour was kind. Let me talk to a person.');
    expect(story!.readings[0]!.findings).toEqual([]);
    expect(asks!.readings[0]!.findings.some(({ kind }) => kind === 'request')).toBe(true);
    expect(asks!.readings[0]!.tokens[0]!.at).toBe(asks!.first);
  });
  it('cover every word of any message, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('agent', 'no', '.', '!', '人', '話', 'ok,', 'vier')), (parts) => {
        const text = parts.join(' ');
        const covered = new Set(
          stretches(text).flatMap(({ first, units }) => units.map((_, index) => first + index)),
        );
        read(text).scan.units.forEach((unit, index) => {
          if (/\p{L}/u.test(unit.text)) expect(covered).toContain(index);
        });
      }),
    );
  });
});
