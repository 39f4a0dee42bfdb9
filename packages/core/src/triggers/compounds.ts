import { type ClassBits, classBits } from './class-bits.js';
import { SHORTEST_COMPOUND_PART, SHORTEST_OTHER_PART } from './compound-limits.js';
import type { FormClass, ParsedRules } from './parse-rules.js';
import { hashOf, type Probe, probeEndings, probeStem } from './probe-stems.js';
import { FIRST_RULE_CLASS } from './trigger-program.js';
import { HEAD, headAt, LATER_PART, packUnit, type WordHeads } from './word-heads.js';
import { mayHold } from './word-table.js';

/** What follows is an ending that makes another word (kostenlos, lieferbar, panaszkodik), not a part (product choice, as is the rest). */
const MAKES_ANOTHER_WORD =
  /^(los|frei|lich|bar|haft|heit|keit|schaft|isch|ling|wurdig|loos|loze|vrij|baar|heid|lijk|schap|lig|fri|aktig|skap|else|vapaa|toma|maton|llis|llin|k[oe][dz](ik|ni|t[aeiu]|v[ae])|k[oe]zo|t[ae]l[ae]n|s[ae]g([oe][tkmn]|[bgnrt][aeou]|unk|uk))/;
/** Letters that begin no word of these languages. */
const NO_BEGINNING = /^([lmnrw][bcdfgkpqrstvxz]|([bdfgklmnprst])\2)/;
/** What comes before changes the word's meaning (Nachfrage, mislevering) rather than telling its kind. */
const CHANGES_THE_WORD =
  /^(nach|unter|uber|wider|durch|miss|hinter|gegen|bericht|onder|over|door|tegen|under|efter|etter|fore|mellan|mellom|gegen|igen|anti|inter|super|hyper)$/;

/** The classes of words as parts of closed compounds. */
export interface CompoundClasses {
  /** Letters that link the first part to the next, and the classes of first parts in the languages that do so. */
  readonly links: readonly (readonly [string, ClassBits])[];
  /** Of the last part: those classes, and the endings of their languages. */
  readonly tails: ClassBits;
}

const known = new WeakMap<ParsedRules, CompoundClasses>();

/** The classes of the languages that write closed compounds. */
export function compoundClasses(rules: ParsedRules): CompoundClasses {
  let classes = known.get(rules);
  if (!classes) {
    classes = findClasses(rules);
    known.set(rules, classes);
  }
  return classes;
}

function findClasses({ classes }: ParsedRules): CompoundClasses {
  const linking = classes.filter(({ links }) => links.length > 0);
  const languages = new Set(linking.map(({ language }) => language));
  const bits = (chosen: readonly FormClass[]) =>
    classBits(
      chosen.map(({ id }) => id),
      classes.length + FIRST_RULE_CLASS,
    );
  const letters = [...new Set(linking.flatMap(({ links }) => links))];
  return {
    links: letters.map((link) => [link, bits(linking.filter(({ links }) => links.includes(link)))]),
    tails: bits(classes.filter(({ language }) => languages.has(language))),
  };
}

/** Looks for the program's words as the first or the last part of a closed compound. */
export function findCompounds(probe: Probe, { links, tails }: CompoundClasses, heads: WordHeads): void {
  const { length, start, units } = probe.word;
  if (length < SHORTEST_COMPOUND_PART + SHORTEST_OTHER_PART) return;
  const letters = (from: number, to: number) =>
    String.fromCharCode(...units.subarray(start + from, start + to));
  for (let to = SHORTEST_COMPOUND_PART; to <= length - SHORTEST_OTHER_PART; to++) {
    if (!mayHold(probe.table, hashOf(probe.word, 0, to))) continue;
    const rest = letters(to, length);
    for (const [link, classes] of links)
      if (rest.startsWith(link) && isPart(rest.slice(link.length)))
        probeStem(probe, 0, to, classes, classes, true);
  }
  let packed = 0;
  for (let at = SHORTEST_OTHER_PART; at < length; at++) {
    packed = packUnit(packed, units[start + at]!);
    const from = at + 1 - HEAD;
    if (from < SHORTEST_OTHER_PART || !(headAt(heads, packed) & LATER_PART)) continue;
    if (!CHANGES_THE_WORD.test(letters(0, from))) probeEndings(probe, from, tails, true);
  }
}

/** Whether these letters may be the other part of a compound. */
const isPart = (letters: string) =>
  letters.length >= SHORTEST_OTHER_PART && !MAKES_ANOTHER_WORD.test(letters) && !NO_BEGINNING.test(letters);
