import { textToUnits } from '../text/words.js';
import type { FormTries } from './form-tries.js';
import { FIRST_RULE_CLASS, type TriggerProgram } from './trigger-program.js';
import type { WordTable } from './word-table.js';

/**
 * Which words may be a form of any of a program's words, by their first four letters: not 0 at the hash of them.
 * For ASCII only, where most of a visitor's words end here.
 */
export type WordHeads = Uint8Array;

/** What each ASCII code unit becomes: a small letter, a digit, or 0 between words. */
export const ASCII_LETTERS: Uint8Array = new Uint8Array(128).map((_, unit) => {
  const folded = String.fromCharCode(unit).toLowerCase();
  return /[a-z0-9]/.test(folded) ? folded.charCodeAt(0) : 0;
});

const HEAD = 4;
/** A shorter word is followed by what parts words, and then by anything. */
const NEXT = [0, ...textToUnits('abcdefghijklmnopqrstuvwxyz0123456789')];

/**
 * Whether a program may have words that begin with these four letters, packed in 32 bits.
 * Asked for each letter of a text, so the numbers stand in it as they are.
 */
export function hasHead(heads: WordHeads, packed: number): boolean {
  return heads[Math.imul(packed, 0x9e3779b1) >>> 16] !== 0;
}

/** The heads of a table's words with every ending, and whatever begins with a prefix. */
export function buildHeads({ classSets }: TriggerProgram, { rules }: FormTries, table: WordTable): WordHeads {
  const heads = new Uint8Array(0x10000);
  for (let record = 0; record < table.words.length; record++) {
    const start = table.starts[record]!;
    const length = table.lengths[record]!;
    const letters = table.letters.subarray(start, start + Math.min(HEAD, length));
    if (length >= HEAD) markHead(heads, letters);
    else
      for (const word of shortForms(letters, classSets[table.classSets[record]!]!, rules))
        markHead(heads, word);
  }
  const prefixes = new Set(rules.classes.flatMap((each) => each.prefixes));
  for (const prefix of prefixes) if (prefix) markAll(heads, textToUnits(prefix));
  return heads;
}

function shortForms(stem: Uint16Array, classes: readonly number[], rules: FormTries['rules']): Uint16Array[] {
  const letters = String.fromCharCode(...stem);
  const endings = new Set(['']);
  for (const id of classes) {
    for (const ending of rules.classes[id - FIRST_RULE_CLASS]?.endings ?? [])
      endings.add(ending.slice(0, HEAD - stem.length));
  }
  return [...endings].map((ending) => textToUnits(letters + ending));
}

/** Notes the word that begins with these letters; that ends with them, when they are fewer than a head's. */
function markHead(heads: WordHeads, letters: Uint16Array): void {
  markAll(heads, letters.length < HEAD ? Uint16Array.of(...letters, 0) : letters);
}

/** Notes words that begin with these letters, whatever follows. */
function markAll(heads: WordHeads, letters: Uint16Array): void {
  const mark = (packed: number, known: number): void => {
    if (known < HEAD) for (const letter of NEXT) mark((packed << 8) | letter, known + 1);
    else heads[Math.imul(packed, 0x9e3779b1) >>> 16] = 1;
  };
  let packed = 0;
  const known = Math.min(HEAD, letters.length);
  for (let at = 0; at < known; at++) {
    if (letters[at]! > 127) return;
    packed = (packed << 8) | letters[at]!;
  }
  mark(packed, known);
}
