import { type ClassBits, classBits } from './class-bits.js';
import { SHORTEST_COMPOUND_PART, SHORTEST_OTHER_PART } from './compound-limits.js';
import type { FormClass, ParsedRules } from './parse-rules.js';
import { hashOf, type Probe, probeEndings, probeStem } from './probe-stems.js';
import { FIRST_RULE_CLASS } from './trigger-program.js';
import { HEAD, headAt, LATER_PART, packUnit, type WordHeads } from './word-heads.js';
import { mayHold } from './word-table.js';

/** What follows is an ending that makes another word (kostenlos, lieferbar), not a part (product choice, as is the rest). */
const MAKES_ANOTHER_WORD =
  /^(los|frei|lich|bar|haft|heit|keit|schaft|isch|ling|wurdig|loos|loze|vrij|baar|heid|lijk|schap|lig|fri|aktig|skap|else|vapaa|toma|maton|llis|llin)/;
/** Letters that begin no word of these languages. */
const NO_BEGINNING = /^([lmnrw][bcdfgkpqrstvxz]|([bdfgklmnprst])\2)/;
/** What comes before changes the word's meaning (Nachfrage, mislevering) rather than telling its kind. */
const CHANGES_THE_WORD =
  /^(nach|unter|uber|wider|durch|miss|hinter|gegen|bericht|onder|over|door|tegen|under|efter|etter|fore|mellan|mellom|gegen|igen|anti|inter|super|hyper)$/;

/** The classes of words as parts of closed compounds. */
export interface CompoundClasses {
  /** Of the first part, with the letters that link it. */
  readonly heads: ClassBits;
  /** Of the last part: those, and the endings of their languages. */
  readonly tails: ClassBits;
}

/** The classes of the languages that write closed compounds. */
export function compoundClasses({ classes }: ParsedRules): CompoundClasses {
  const linking = classes.filter(({ links }) => links.length > 0);
  const languages = new Set(linking.map(({ language }) => language));
  const bits = (chosen: readonly FormClass[]) =>
    classBits(
      chosen.map(({ id }) => id),
      classes.length + FIRST_RULE_CLASS,
    );
  return { heads: bits(linking), tails: bits(classes.filter(({ language }) => languages.has(language))) };
}

/** Looks for the program's words as the first or the last part of a closed compound. */
export function findCompounds(probe: Probe, { heads, tails }: CompoundClasses, known: WordHeads): void {
  const { length, start, units } = probe.word;
  if (length < SHORTEST_COMPOUND_PART + SHORTEST_OTHER_PART) return;
  const letters = (from: number, to: number) =>
    String.fromCharCode(...units.subarray(start + from, start + to));
  for (let to = SHORTEST_COMPOUND_PART; to <= length - SHORTEST_OTHER_PART; to++) {
    if (!mayHold(probe.table, hashOf(probe.word, 0, to))) continue;
    const rest = letters(to, length);
    if (!MAKES_ANOTHER_WORD.test(rest) && !NO_BEGINNING.test(rest))
      probeStem(probe, 0, to, heads, heads, true);
  }
  let packed = 0;
  for (let at = SHORTEST_OTHER_PART; at < length; at++) {
    packed = packUnit(packed, units[start + at]!);
    const from = at + 1 - HEAD;
    if (from < SHORTEST_OTHER_PART || !(headAt(known, packed) & LATER_PART)) continue;
    if (!CHANGES_THE_WORD.test(letters(0, from))) probeEndings(probe, from, tails, true);
  }
}
