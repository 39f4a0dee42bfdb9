import { textToUnits } from '../text/words.js';
import { type TriggerProgram, WORD_FLAGS } from './trigger-program.js';

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
export function buildWordTable({ words, wordKinds, analyses }: TriggerProgram): WordTable {
  const pieces: string[] = [];
  const rows: number[] = [];
  let size = 0;
  const keep = (piece: string) => {
    pieces.push(piece);
    size += piece.length;
    return size - piece.length;
  };
  words.forEach((word, id) => {
    const analysis = analyses[Math.floor(wordKinds[id]! / WORD_FLAGS)]!;
    const whole = keep(word);
    for (let part = 0; part < analysis.length; part += 3) {
      const length = word.length - (analysis[part] as number);
      const added = analysis[part + 1] as string;
      const start = added ? keep(word.slice(0, length) + added) : whole;
      rows.push(start, length + added.length, id, analysis[part + 2] as number);
    }
  });
  return fillTable(rows, textToUnits(pieces.join('')));
}

function fillTable(rows: readonly number[], letters: Uint16Array): WordTable {
  const count = rows.length / 4;
  const slotShift = shiftFor(count * 2);
  const filterShift = shiftFor(count * 8);
  const table: WordTable = {
    filter: new Int32Array((2 ** (32 - filterShift)) >>> 5),
    filterShift,
    slots: new Int32Array(2 ** (32 - slotShift)),
    slotShift,
    hashes: new Int32Array(count),
    starts: new Int32Array(count),
    lengths: new Uint16Array(count),
    words: new Int32Array(count),
    classSets: new Int32Array(count),
    letters,
  };
  for (let record = 0; record < count; record++) {
    table.starts[record] = rows[record * 4]!;
    table.lengths[record] = rows[record * 4 + 1]!;
    table.words[record] = rows[record * 4 + 2]!;
    table.classSets[record] = rows[record * 4 + 3]!;
    const hash = hashUnits(letters, rows[record * 4]!, rows[record * 4]! + rows[record * 4 + 1]!);
    table.hashes[record] = hash;
    const bit = place(hash, filterShift);
    table.filter[bit >>> 5]! |= 1 << (bit & 31);
    let slot = place(hash, slotShift);
    while (table.slots[slot] !== 0) slot = (slot + 1) & (table.slots.length - 1);
    table.slots[slot] = record + 1;
  }
  return table;
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
