import { readCuts, type StemCuts } from './stem-cuts.js';
import { type TriggerProgram, WORD_FLAGS } from './trigger-program.js';

/** Base of the rolling hash: odd, so that it loses nothing modulo 2³². */
export const HASH_BASE = 0x01000193;

/** Every stem of every word in one open-addressed table. A record is a stem: its hash, its word and how that is cut. */
export interface WordTable {
  /** One bit for each hash, eight times as many bits as records: most of a visitor's words end here. */
  readonly filter: Int32Array;
  readonly filterShift: number;
  /** Record + 1, or 0. */
  readonly slots: Int32Array;
  readonly slotShift: number;
  readonly hashes: Int32Array;
  readonly words: Int32Array;
  readonly rows: Int32Array;
  /** What `rows` and `words` point to. */
  readonly cuts: StemCuts;
  readonly texts: readonly string[];
}

/** The hash of some code units. */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, HASH_BASE) + units[at]! + 1) | 0;
  return hash;
}

/** The hash of what was hashed before and the letters [from, to) after it. */
function hashOn(before: number, letters: string, from = 0, to = letters.length): number {
  let hash = before;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, HASH_BASE) + letters.charCodeAt(at) + 1) | 0;
  return hash;
}

/** Spreads a hash over the table's 2^(32 − shift) places. */
export const place = (hash: number, shift: number) => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift;

/** False when no record has this hash. */
export function mayHold({ filter, filterShift }: WordTable, hash: number): boolean {
  const bit = place(hash, filterShift);
  return (filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** The shift for a table with room for `count` entries. */
export const shiftFor = (count: number) => Math.clz32(Math.max(count, 16));

/** Builds the table of a program's words. */
export function buildWordTable(program: TriggerProgram): WordTable {
  const { words: texts, wordKinds } = program;
  const cuts = readCuts(program);
  const { begins } = cuts;
  const analyses = wordKinds.map((kind) => Math.floor(kind / WORD_FLAGS));
  const table = createTable(
    analyses.reduce((count, id) => count + begins[id + 1]! - begins[id]!, 0),
    cuts,
    texts,
  );
  const hashes: number[] = [0];
  let record = 0;
  texts.forEach((text, word) => {
    for (let at = 0; at < text.length; at++) hashes[at + 1] = hashOn(hashes[at]!, text, at, at + 1);
    const end = begins[analyses[word]! + 1]!;
    for (let row = begins[analyses[word]!]!; row < end; row++) {
      table.words[record] = word;
      table.rows[record] = row;
      addRecord(table, record++, hashStem(cuts, row, text, hashes));
    }
  });
  return table;
}

/** The hash of a word's stem; `hashes` are those of the word's first letters. */
function hashStem(
  { skips, befores, cuts, afters }: StemCuts,
  row: number,
  word: string,
  hashes: readonly number[],
) {
  const end = word.length - cuts[row]!;
  const skip = skips[row]!;
  const before = befores[row]!;
  // Most stems begin as their word does.
  const hash = skip === 0 && before === '' ? hashes[end]! : hashOn(hashOn(0, before), word, skip, end);
  return hashOn(hash, afters[row]!);
}

function createTable(count: number, cuts: StemCuts, texts: readonly string[]): WordTable {
  const slotShift = shiftFor(count * 2);
  const filterShift = shiftFor(count * 8);
  return {
    filter: new Int32Array((2 ** (32 - filterShift)) >>> 5),
    filterShift,
    slots: new Int32Array(2 ** (32 - slotShift)),
    slotShift,
    hashes: new Int32Array(count),
    words: new Int32Array(count),
    rows: new Int32Array(count),
    cuts,
    texts,
  };
}

function addRecord(table: WordTable, record: number, hash: number): void {
  const { filter, slots } = table;
  table.hashes[record] = hash;
  const bit = place(hash, table.filterShift);
  filter[bit >>> 5]! |= 1 << (bit & 31);
  let slot = place(hash, table.slotShift);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = record + 1;
}

/** The set of classes that may inflect a record's stem. */
export const classSetOf = ({ cuts, rows }: WordTable, record: number) => cuts.classSets[rows[record]!]!;

/** A record's stem. */
export function stemOf({ cuts, rows, words, texts }: WordTable, record: number): string {
  const row = rows[record]!;
  const word = texts[words[record]!]!;
  return cuts.befores[row] + word.slice(cuts.skips[row], word.length - cuts.cuts[row]!) + cuts.afters[row];
}

/** True when the table's record spells these code units. */
export function spells(
  table: WordTable,
  record: number,
  units: Uint16Array,
  start: number,
  length: number,
): boolean {
  const stem = stemOf(table, record);
  if (stem.length !== length) return false;
  for (let at = 0; at < length; at++) if (stem.charCodeAt(at) !== units[start + at]) return false;
  return true;
}
