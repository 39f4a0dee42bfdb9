import { type ClassBits, classBits } from './class-bits.js';
import { SHORTEST_COMPOUND_PART } from './compound-limits.js';
import type { FormClass, ParsedRules } from './parse-rules.js';
import { type Probe, probeEndings, probeStem } from './probe-stems.js';
import { FIRST_RULE_CLASS } from './trigger-program.js';

/** The other part of a compound has at least this many letters (product choice, as are the lists below). */
const SHORTEST_OTHER_PART = 4;

/** What follows is an ending that makes another word (kostenlos, lieferbar), not a part. */
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
export function findCompounds(probe: Probe, { heads, tails }: CompoundClasses): void {
  const { word } = probe;
  const { length, start, units } = word;
  if (length < SHORTEST_COMPOUND_PART + SHORTEST_OTHER_PART) return;
  const letters = String.fromCharCode(...units.subarray(start, start + length));
  for (let to = SHORTEST_COMPOUND_PART; to <= length - SHORTEST_OTHER_PART; to++) {
    const rest = letters.slice(to);
    if (!MAKES_ANOTHER_WORD.test(rest) && !NO_BEGINNING.test(rest))
      probeStem(probe, 0, to, heads, heads, true);
  }
  for (let from = SHORTEST_OTHER_PART; from <= length - SHORTEST_COMPOUND_PART; from++) {
    if (CHANGES_THE_WORD.test(letters.slice(0, from))) continue;
    probeEndings(probe, from, tails, true);
  }
}
