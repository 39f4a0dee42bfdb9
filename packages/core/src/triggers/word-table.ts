import { CUT_SIZE, type TriggerProgram, WORD_FLAGS } from './trigger-program.js';

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
  readonly cuts: Int32Array;
  /** What `words` and `cuts` point to: the words, and the program's analyses one behind the other. */
  readonly texts: readonly string[];
  readonly analyses: readonly (number | string)[];
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
export function buildWordTable({ words: texts, wordKinds, analyses }: TriggerProgram): WordTable {
  const begins: number[] = [];
  const flat: (number | string)[] = [];
  for (const analysis of analyses) {
    begins.push(flat.length);
    for (const entry of analysis) flat.push(entry);
  }
  const own = wordKinds.map((kind) => Math.floor(kind / WORD_FLAGS));
  const table = createTable(
    own.reduce((count, id) => count + analyses[id]!.length / CUT_SIZE, 0),
    texts,
    flat,
  );
  const hashes = [0];
  let record = 0;
  texts.forEach((text, word) => {
    for (let at = 0; at < text.length; at++) hashes[at + 1] = hashOn(hashes[at]!, text, at, at + 1);
    const begin = begins[own[word]!]!;
    const end = begin + analyses[own[word]!]!.length;
    for (let cut = begin; cut < end; cut += CUT_SIZE) {
      table.words[record] = word;
      table.cuts[record] = cut;
      addRecord(table, record, hashStem(table, record++, hashes));
    }
  });
  return table;
}

/** The hash of a record's stem; `hashes` are those of its word's first letters. */
function hashStem(table: WordTable, record: number, hashes: readonly number[]): number {
  const { word, skip, before, end, after } = partsOf(table, record);
  // Most stems begin as their word does.
  const hash = skip === 0 && before === '' ? hashes[end]! : hashOn(hashOn(0, before), word, skip, end);
  return hashOn(hash, after);
}

function createTable(
  count: number,
  texts: readonly string[],
  analyses: readonly (number | string)[],
): WordTable {
  const slotShift = shiftFor(count * 2);
  const filterShift = shiftFor(count * 8);
  return {
    filter: new Int32Array((2 ** (32 - filterShift)) >>> 5),
    filterShift,
    slots: new Int32Array(2 ** (32 - slotShift)),
    slotShift,
    hashes: new Int32Array(count),
    words: new Int32Array(count),
    cuts: new Int32Array(count),
    texts,
    analyses,
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
export const classSetOf = ({ analyses, cuts }: WordTable, record: number) =>
  analyses[cuts[record]! + 4] as number;

/** A record's stem: `before`, its word's letters from `skip` to `end`, `after`. */
export function partsOf({ analyses, cuts, words, texts }: WordTable, record: number) {
  const at = cuts[record]!;
  const word = texts[words[record]!]!;
  const skip = analyses[at] as number;
  const before = analyses[at + 1] as string;
  const end = word.length - (analyses[at + 2] as number);
  const after = analyses[at + 3] as string;
  return { word, skip, before, end, after };
}

/** The letters of a record's stem. */
export function stemOf(table: WordTable, record: number): string {
  const { word, skip, before, end, after } = partsOf(table, record);
  return before + word.slice(skip, end) + after;
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
