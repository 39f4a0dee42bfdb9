import { CUT_SIZE, type TriggerProgram, WORD_FLAGS } from './trigger-program.js';

/** Base of the rolling hash: odd, so that it loses nothing modulo 2³². */
export const HASH_BASE = 0x01000193;

/**
 * Every stem of every word in one open-addressed table. A record is a stem: its hash, its letters (a piece of
 * `letters`), its word and the classes that may inflect it.
 */
export interface WordTable {
  /** One bit for each hash, eight times as many bits as records: most of a visitor's words end here. */
  readonly filter: Int32Array;
  readonly filterShift: number;
  /** Record + 1, or 0. */
  readonly slots: Int32Array;
  readonly slotShift: number;
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly lengths: Uint16Array;
  readonly words: Int32Array;
  readonly classSets: Int32Array;
  readonly letters: Uint16Array;
}

/** The hash of some code units. */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, HASH_BASE) + units[at]! + 1) | 0;
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
  const { words, wordKinds, analyses } = program;
  const analysisOf = (id: number) => analyses[Math.floor(wordKinds[id]! / WORD_FLAGS)]!;
  const table = createTable(...sizesOf(program, analysisOf));
  let record = 0;
  let used = 0;
  const write = (text: string, from: number, to: number) => {
    for (let at = from; at < to; at++) table.letters[used++] = text.charCodeAt(at);
  };
  for (let id = 0; id < words.length; id++) {
    const word = words[id]!;
    const whole = used;
    write(word, 0, word.length);
    const analysis = analysisOf(id);
    for (let part = 0; part < analysis.length; part += CUT_SIZE) {
      const skip = analysis[part] as number;
      const before = analysis[part + 1] as string;
      const end = word.length - (analysis[part + 2] as number);
      const after = analysis[part + 3] as string;
      let start = whole + skip;
      if (before !== '' || after !== '') {
        start = used;
        write(before, 0, before.length);
        write(word, skip, end);
        write(after, 0, after.length);
      }
      table.words[record] = id;
      table.classSets[record] = analysis[part + 4] as number;
      addRecord(table, record++, start, before.length + end - skip + after.length);
    }
  }
  return table;
}

/** How many records and letters a program's words make, at most. */
function sizesOf(
  { words }: TriggerProgram,
  analysisOf: (id: number) => readonly (number | string)[],
): [records: number, letters: number] {
  let records = 0;
  let letters = 0;
  for (let id = 0; id < words.length; id++) {
    const { length } = words[id]!;
    const analysis = analysisOf(id);
    records += analysis.length / CUT_SIZE;
    letters += length;
    for (let part = 0; part < analysis.length; part += CUT_SIZE) {
      const added = (analysis[part + 1] as string).length + (analysis[part + 3] as string).length;
      if (added > 0) letters += added + length - (analysis[part] as number) - (analysis[part + 2] as number);
    }
  }
  return [records, letters];
}

function createTable(count: number, letters: number): WordTable {
  const slotShift = shiftFor(count * 2);
  const filterShift = shiftFor(count * 8);
  return {
    filter: new Int32Array((2 ** (32 - filterShift)) >>> 5),
    filterShift,
    slots: new Int32Array(2 ** (32 - slotShift)),
    slotShift,
    hashes: new Int32Array(count),
    starts: new Int32Array(count),
    lengths: new Uint16Array(count),
    words: new Int32Array(count),
    classSets: new Int32Array(count),
    letters: new Uint16Array(letters),
  };
}

function addRecord(table: WordTable, record: number, start: number, length: number): void {
  const { filter, slots } = table;
  table.starts[record] = start;
  table.lengths[record] = length;
  const hash = hashUnits(table.letters, start, start + length);
  table.hashes[record] = hash;
  const bit = place(hash, table.filterShift);
  filter[bit >>> 5]! |= 1 << (bit & 31);
  let slot = place(hash, table.slotShift);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = record + 1;
}

/** True when the table's record spells these code units. */
export function spells(
  table: WordTable,
  record: number,
  units: Uint16Array,
  start: number,
  length: number,
): boolean {
  if (table.lengths[record] !== length) return false;
  const from = table.starts[record]!;
  for (let at = 0; at < length; at++) if (table.letters[from + at] !== units[start + at]) return false;
  return true;
}
