import { isOneSlip, type Lexicon, slipsOf } from './lexicon.js';
import type { Unit } from './unit.js';

/** Shorter words are no compounds; their last part has at most so many letters, an ending among them. */
const SHORTEST_COMPOUND = 7;
const LONGEST_TAIL = 18;
const LONGEST_ENDING = 5;

function isKnownIn(language: number, { hits }: Unit): boolean {
  return hits.some((hit) => hit.language === language);
}

/** Adds what the word may be with one slip of the pen, for languages that do not know it as it stands. */
function forgive(unit: Unit, lexicon: Lexicon) {
  const word = unit.text;
  for (const { key, entries } of slipsOf(word, lexicon)) {
    if (key.length > word.length + 1 || (key[0] !== word[0] && key[0] !== word[1])) continue;
    for (const entry of entries) {
      if (!isOneSlip(word, key, entry.open) || isKnownIn(entry.language, unit)) continue;
      unit.hits.push({ language: entry.language, slot: entry.slot, units: 1, length: 0 });
    }
  }
}

/** Adds what a compound word ends in ("Bankberater"), for languages that do not know it otherwise. */
function lookUpTail(unit: Unit, lexicon: Lexicon) {
  const { text } = unit;
  for (let at = Math.max(3, text.length - LONGEST_TAIL); at < text.length - 3; at++) {
    for (let end = text.length; end > text.length - LONGEST_ENDING && end > at + 3; end--) {
      for (const { language, slot, open } of lexicon.tails.get(text.slice(at, end)) ?? []) {
        if ((end === text.length || open) && !isKnownIn(language, unit))
          unit.hits.push({ language, slot, units: 1, length: end - at });
      }
    }
  }
}

/** Adds what a word may be that no language knows as it stands. */
export function guess(unit: Unit, lexicon: Lexicon) {
  if (unit.hits.some(({ length }) => length >= unit.text.length)) return;
  if (unit.text.length > 4) forgive(unit, lexicon);
  const isKnown = unit.hits.some(({ length }) => length > SHORTEST_COMPOUND);
  if (unit.text.length > SHORTEST_COMPOUND && !isKnown) lookUpTail(unit, lexicon);
}
