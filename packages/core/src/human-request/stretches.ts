import type { Finding } from './finding.js';
import type { Reading } from './reading.js';
import { type Scan, SENTENCE, type Token } from './scan.js';
import type { Unit } from './unit.js';

/** Words that a stretch has at most: longer sentences are read through a window that slides by less than its length. */
const LONGEST = 14;
/** A character of a script without spaces is about as much of a word. */
const DENSE_SHARE = 0.4;
/** How much more than side by side the windows of a long sentence lie: a request on the edge of one is inside another. */
const OVERLAP = 1.5;
const SAYS_SOMETHING = /[\p{L}\p{Nd}]/u;

/** A part of a message that may ask for a person by itself, and how each language reads it. */
export interface Stretch {
  /** Index of its first unit in the message. */
  readonly first: number;
  readonly units: readonly Unit[];
  readonly readings: readonly Reading[];
}

/** `[from, to)` of windows over the units of a sentence. */
function windowsOver(units: readonly Unit[], from: number, to: number): [number, number][] {
  const count = to - from;
  const dense = units.slice(from, to).filter(({ text }) => text.length === 1).length;
  const length = dense > count / 2 ? Math.round(LONGEST / DENSE_SHARE) : LONGEST;
  if (count <= length) return [[from, to]];
  const windows = Math.ceil((count / length) * OVERLAP);
  return Array.from({ length: windows }, (_, index) => {
    const start = Math.round(from + (index * (count - length)) / (windows - 1));
    return [start, start + length];
  });
}

function sentencesOf(units: readonly Unit[]): [number, number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  units.forEach(({ text }, index) => {
    const isLast = index === units.length - 1;
    if (!isLast && !SENTENCE.test(text)) return;
    if (units.slice(from, index + 1).some((unit) => SAYS_SOMETHING.test(unit.text)))
      sentences.push([from, index + 1]);
    from = index + 1;
  });
  return sentences;
}

/** Index of the first token that begins at a unit or after it. */
function firstFrom(tokens: readonly Token[], unit: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.at < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives what a reading says about a part of the text, in the time that the part takes. */
function divide({ tokens, order, findings }: Reading): (from: number, to: number) => Reading {
  const spokenAt = new Map<number, Finding[]>();
  for (const finding of findings) {
    for (const { at } of finding.words) spokenAt.set(at, [...(spokenAt.get(at) ?? []), finding]);
  }
  return (from, to) => {
    const within = tokens.slice(firstFrom(tokens, from), firstFrom(tokens, to));
    const spoken = new Set(within.flatMap((token) => spokenAt.get(token.at) ?? []));
    return { order, tokens: within, findings: [...spoken] };
  };
}

/**
 * The sentences of a message, long ones in overlapping windows: a visitor who tells a story first asks in one of them,
 * and what the others tell speaks neither for nor against. A message without a word is one empty stretch.
 */
export function stretchesOf({ units }: Scan, readings: readonly Reading[]): Stretch[] {
  const parts = sentencesOf(units).flatMap(([from, to]) => windowsOver(units, from, to));
  if (parts.length <= 1) return [{ first: 0, units, readings }];
  const divided = readings.map(divide);
  return parts.map(([from, to]) => ({
    first: from,
    units: units.slice(from, to),
    readings: divided.map((part) => part(from, to)),
  }));
}
