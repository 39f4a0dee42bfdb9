import { expect, it } from 'vitest';
import { countKnown } from './known.js';
import type { Unit } from './unit.js';

const [SHARED, ENGLISH, DUTCH] = [0, 1, 2];
const hit = (language: number, units: number) => ({ language, units, length: units });
const message = (...hits: ReturnType<typeof hit>[][]) =>
  hits.map((some) => ({ hits: some }) as unknown as Unit);

it('counts a word that all languages share once for each that knows another', () => {
  const words = message([hit(ENGLISH, 1)], [hit(SHARED, 1)], [], [hit(SHARED, 1)]);
  expect([...countKnown(words, 3)]).toEqual([2, 3, 0]);
});

it('counts each word of a phrase once, whether or not a shared word stands in it', () => {
  const begins = message([hit(SHARED, 1), hit(ENGLISH, 2)], [], [hit(DUTCH, 1)]);
  expect([...countKnown(begins, 3)]).toEqual([1, 2, 2]);
  const within = message([hit(ENGLISH, 2)], [hit(SHARED, 1)], [hit(ENGLISH, 1)]);
  expect([...countKnown(within, 3)]).toEqual([1, 3, 0]);
  const overlapping = message([hit(ENGLISH, 2)], [hit(ENGLISH, 2)], []);
  expect([...countKnown(overlapping, 3)]).toEqual([0, 3, 0]);
});
