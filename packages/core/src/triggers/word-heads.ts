import { textToUnits } from '../text/words.js';
import type { FormTries } from './form-tries.js';
import { COMPOUNDS, FIRST_RULE_CLASS, type TriggerProgram } from './trigger-program.js';
import type { WordTable } from './word-table.js';

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
  const begun = new Set<string>();
  for (let record = 0; record < table.words.length; record++) {
    const start = table.starts[record]!;
    const length = Math.min(HEAD, table.lengths[record]!);
    const letters = String.fromCharCode(...table.letters.subarray(start, start + length));
    const later = program.wordKinds[table.words[record]!]! & COMPOUNDS ? LATER_PART : 0;
    const classes = program.classSets[table.classSets[record]!]!;
    if (length === HEAD && begun.has(letters) && !later) continue;
    for (const word of length < HEAD ? shortForms(letters, classes, rules) : [letters]) {
      begun.add(word);
      mark(heads, word, BEGINS | later);
    }
  }
  const prefixes = new Set(rules.classes.flatMap((each) => each.prefixes));
  for (const prefix of prefixes) {
    if (!prefix) continue;
    const after = Math.max(0, HEAD - prefix.length);
    for (const word of new Set([...begun].map((each) => prefix.slice(0, HEAD) + each.slice(0, after))))
      mark(heads, word, BEGINS);
  }
  return heads;
}

function shortForms(stem: string, classes: readonly number[], rules: FormTries['rules']): Set<string> {
  const words = new Set([stem]);
  for (const id of classes) {
    for (const ending of rules.classes[id - FIRST_RULE_CLASS]?.endings ?? [])
      words.add(stem + ending.slice(0, HEAD - stem.length));
  }
  return words;
}

/** Notes words that begin with these letters; the word itself, when they are fewer than a head's. */
function mark(heads: WordHeads, letters: string, kind: number): void {
  let packed = 0;
  for (let at = 0; at < HEAD; at++)
    packed = packUnit(packed, at < letters.length ? letters.charCodeAt(at) : 0);
  const note = (each: number) => {
    heads[Math.imul(each, 0x9e3779b1) >>> 16]! |= kind;
  };
  note(packed);
  // In a text of ASCII a short word is followed by a gap and then by anything.
  if (letters.length === 3) return;
  if (letters.length === 2) for (const next of NEXT) note(packed | next);
  if (letters.length === 1)
    for (const next of NEXT) for (const last of NEXT) note(packed | (next << 8) | last);
}
