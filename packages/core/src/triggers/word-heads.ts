import { textToUnits } from '../text/words.js';
import type { FormTries } from './form-tries.js';
import { remember } from './remember.js';
import { COMPOUNDS, FIRST_RULE_CLASS, type TriggerProgram } from './trigger-program.js';
import { classSetOf, partsOf, stemOf, type WordTable } from './word-table.js';

/**
 * Which words may be forms of a program's words, by four letters packed in 32 bits (`packUnit`): at the hash of them
 * `BEGINS` when such a word may begin with them, `LATER_PART` when the later part of a closed compound may.
 */
export type WordHeads = Uint8Array;

export const BEGINS = 1;
export const LATER_PART = 2;

/** What each ASCII code unit becomes: a small letter, a digit, or 0 between words. */
export const ASCII_LETTERS: Uint8Array = new Uint8Array(128).map((_, unit) => {
  const folded = String.fromCharCode(unit).toLowerCase();
  return /[a-z0-9]/.test(folded) ? folded.charCodeAt(0) : 0;
});

/** How many letters are looked at. */
export const HEAD = 4;
/** A shorter word is followed by what parts words, and then by anything. */
const NEXT = [0, ...textToUnits('abcdefghijklmnopqrstuvwxyz0123456789')];

/** Letters that came before, with one more after them. */
export const packUnit = (packed: number, unit: number): number =>
  (packed << 8) | ((unit ^ (unit >>> 8)) & 0xff);

/**
 * What is known of four packed letters. Asked for each letter of a text, so the numbers stand in it as they are.
 */
export function headAt(heads: WordHeads, packed: number): number {
  return heads[Math.imul(packed, 0x9e3779b1) >>> 16]!;
}

/** The heads of a table's words with every ending and every prefix. */
export function buildHeads(program: TriggerProgram, { rules }: FormTries, table: WordTable): WordHeads {
  const heads = new Uint8Array(0x10000);
  const begun = new Set<number>();
  const endings = new Map<number, ReadonlySet<string>>();
  /** The word whose own first letters were noted last. */
  let noted = -1;
  for (let record = 0; record < table.words.length; record++) {
    const word = table.words[record]!;
    const asWord = beginsAsWord(table, record);
    if (asWord && noted === word) continue;
    const kind = program.wordKinds[word]! & COMPOUNDS ? BEGINS | LATER_PART : BEGINS;
    const stem = asWord ? table.texts[word]! : stemOf(table, record);
    const length = Math.min(HEAD, stem.length);
    let packed = 0;
    for (let at = 0; at < length; at++) packed = packUnit(packed, stem.charCodeAt(at));
    if (length === HEAD) {
      if (asWord) noted = word;
      begun.add(packed);
      note(heads, packed, kind);
      continue;
    }
    const set = classSetOf(table, record);
    const own = remember(endings, set * HEAD + length, () =>
      shortEndings(program.classSets[set]!, HEAD - length, rules),
    );
    for (const ending of own) begun.add(markWord(heads, packed, length, ending, kind));
  }
  markPrefixed(heads, begun, new Set(rules.classes.flatMap((each) => each.prefixes)));
  return heads;
}

/** True for a stem that begins with as many letters of its word as are looked at, as most do. */
function beginsAsWord(table: WordTable, record: number): boolean {
  const { skip, before, end } = partsOf(table, record);
  return skip === 0 && before === '' && end >= HEAD;
}

/** The first letters of the endings that these classes put on a stem, none included. */
function shortEndings(
  classes: readonly number[],
  letters: number,
  rules: FormTries['rules'],
): ReadonlySet<string> {
  const endings = new Set(['']);
  for (const id of classes) {
    for (const ending of rules.classes[id - FIRST_RULE_CLASS]?.endings ?? [])
      endings.add(ending.slice(0, letters));
  }
  return endings;
}

function note(heads: WordHeads, packed: number, kind: number): void {
  heads[Math.imul(packed, 0x9e3779b1) >>> 16]! |= kind;
}

/** Notes a stem with an ending, together no more than a head; answers it packed. */
function markWord(heads: WordHeads, stem: number, stemLength: number, ending: string, kind: number): number {
  let packed = stem;
  for (let at = 0; at < ending.length; at++) packed = packUnit(packed, ending.charCodeAt(at));
  const length = stemLength + ending.length;
  packed <<= 8 * (HEAD - length);
  note(heads, packed, kind);
  // In a text of ASCII a short word is followed by a gap and then by anything.
  if (length === 2) for (const next of NEXT) note(heads, packed | next, kind);
  if (length === 1)
    for (const next of NEXT) for (const last of NEXT) note(heads, packed | (next << 8) | last, kind);
  return packed;
}

/** Notes the beginnings of words after each prefix. */
function markPrefixed(heads: WordHeads, begun: ReadonlySet<number>, prefixes: ReadonlySet<string>): void {
  const after = [0, 1, 2, 3].map((cut) => new Set([...begun].map((packed) => packed >>> (8 * cut))));
  for (const prefix of prefixes) {
    if (!prefix) continue;
    let packed = 0;
    const length = Math.min(HEAD, prefix.length);
    for (let at = 0; at < length; at++) packed = packUnit(packed, prefix.charCodeAt(at));
    if (length === HEAD) note(heads, packed, BEGINS);
    else for (const word of after[length]!) note(heads, (packed << (8 * (HEAD - length))) | word, BEGINS);
  }
}
