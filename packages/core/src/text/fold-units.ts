import { type FoldMode, foldCluster } from './fold-cluster.js';
import {
  classify,
  foldingTable,
  HIDDEN,
  isAstralMark,
  JAMO,
  JOINS,
  MARK,
  OTHER,
  UNKNOWN,
} from './folding-table.js';

/** A reusable buffer of folded UTF-16 code units; `foldUnits` overwrites it. */
export interface FoldBuffer {
  units: Uint16Array;
  /** How many of `units` are in use. */
  length: number;
  /** False when folded index i is original index i throughout; `starts` and `ends` are then stale. */
  moved: boolean;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Longest run folded together; Unicode's Stream-Safe Text Format (UAX #15) allows 30 marks on a letter. */
const LONGEST_CLUSTER = 32;
const SPACE = 0x20;

/** An empty buffer; it grows to the longest text it has held. */
export function createFoldBuffer(): FoldBuffer {
  const none = new Uint32Array(0);
  return { units: new Uint16Array(256), length: 0, moved: false, starts: none, ends: none };
}

/** Folds a text into the buffer. Linear in the text's length; never throws, lone surrogates included. */
export function foldUnits(buffer: FoldBuffer, original: string, mode: FoldMode): void {
  const table = foldingTable(mode);
  const size = original.length;
  if (buffer.units.length < size) buffer.units = new Uint16Array(size * 2);
  const units = buffer.units;
  let previous = 0;
  for (let index = 0; index < size; index++) {
    const unit = original.charCodeAt(index);
    const folded = table[unit]! || classify(unit, mode);
    if (folded <= OTHER || (folded === SPACE && previous === SPACE)) {
      foldRest(buffer, original, mode, index);
      return;
    }
    units[index] = previous = folded;
  }
  buffer.length = size;
  buffer.moved = false;
}

/** Goes on from the first place where folded and original indices part. */
function foldRest(buffer: FoldBuffer, original: string, mode: FoldMode, from: number): void {
  const table = foldingTable(mode);
  beginMap(buffer, original.length, from);
  let length = from;
  let previousAt = from - 1;
  let index = from;
  while (index < original.length) {
    const unit = original.charCodeAt(index);
    const folded = table[unit]! || classify(unit, mode);
    if (folded > OTHER) {
      if (folded !== SPACE || buffer.units[length - 1] !== SPACE || length === 0) {
        if (length >= buffer.units.length) grow(buffer);
        buffer.units[length] = folded;
        buffer.starts[length] = index;
        buffer.ends[length++] = index + 1;
      }
      previousAt = index++;
    } else if (folded === MARK || folded === HIDDEN) {
      index++;
      if (folded === MARK && length > 0) extend(buffer, length, index);
    } else if (folded === JAMO) {
      const alone = foldCluster(original[index]!, mode).charCodeAt(0);
      if (!completeSyllable(buffer, length, alone, index + 1)) {
        length = append(buffer, length, String.fromCharCode(alone), index, index + 1);
        previousAt = index;
      }
      index++;
    } else {
      const joins = folded === JOINS || isAstralMark(original, index);
      const at = joins && previousAt >= 0 ? previousAt : index;
      while (length > 0 && buffer.starts[length - 1]! >= at) length--;
      const { end, read } = clusterEnd(original, index, table, mode);
      length = append(buffer, length, foldCluster(original.slice(at, read), mode), at, end);
      index = end;
      previousAt = -1;
    }
  }
  buffer.length = length;
}

/** Makes the last letter the syllable that it is with this vowel or final consonant; false when they make none. */
function completeSyllable(buffer: FoldBuffer, length: number, jamo: number, end: number): boolean {
  const syllable = length > 0 ? joinHangul(buffer.units[length - 1]!, jamo) : 0;
  if (syllable === 0) return false;
  buffer.units[length - 1] = syllable;
  buffer.ends[length - 1] = end;
  return true;
}

/** The syllable of a consonant and a vowel, or of a syllable and a final consonant; 0 when they make none. */
function joinHangul(before: number, jamo: number): number {
  if (jamo < 0x11a8) {
    const isConsonant = before >= 0x1100 && before <= 0x1112;
    return isConsonant ? 0xac00 + ((before - 0x1100) * 21 + jamo - 0x1161) * 28 : 0;
  }
  const isOpen = before >= 0xac00 && before < 0xd7a4 && (before - 0xac00) % 28 === 0;
  return isOpen ? before + jamo - 0x11a7 : 0;
}

/** A letter's accents belong to its place: widens the last letter's end, and that of its other code units. */
function extend(buffer: FoldBuffer, length: number, end: number): void {
  const start = buffer.starts[length - 1]!;
  if (buffer.units[length - 1] === SPACE) return;
  for (let at = length - 1; at >= 0 && at > length - LONGEST_CLUSTER && buffer.starts[at] === start; at--) {
    buffer.ends[at] = end;
  }
}

/** Where the marks on a character end, and where those that are read do: more than anybody writes are passed over. */
function clusterEnd(original: string, index: number, table: Uint16Array, mode: FoldMode) {
  const classOf = (at: number) => {
    const unit = original.charCodeAt(at);
    return table[unit]! || classify(unit, mode);
  };
  let end = characterEnd(original, index, classOf);
  let read = end;
  for (let marks = 0; end < original.length; ) {
    const folded = classOf(end);
    const joins = folded === JOINS || (folded === OTHER && isAstralMark(original, end));
    if (!joins && (folded === UNKNOWN || folded > HIDDEN)) break;
    end += folded === OTHER ? 2 : 1;
    if (joins) marks++;
    if (marks < LONGEST_CLUSTER) read = end;
  }
  return { end, read };
}

/** Halves of a surrogate pair belong together across what vanishes between them. */
function characterEnd(original: string, index: number, classOf: (at: number) => number): number {
  if ((original.charCodeAt(index) & 0xfc00) !== 0xd800) return index + 1;
  let at = index + 1;
  for (let gone = 1; gone > 0 && at < original.length; at += gone) gone = vanishing(original, at, classOf);
  return (original.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + 1 : index + 1;
}

/** How many code units at this place fold to nothing: 2 for a variation selector of another plane. */
function vanishing(original: string, at: number, classOf: (at: number) => number): number {
  if (classOf(at) === HIDDEN || classOf(at) === MARK) return 1;
  const point = original.codePointAt(at)!;
  return point >= 0xe0100 && point <= 0xe01ef ? 2 : 0;
}

function append(buffer: FoldBuffer, length: number, folded: string, start: number, end: number): number {
  let to = length;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit === SPACE && to > 0 && buffer.units[to - 1] === SPACE) continue;
    if (to >= buffer.units.length) grow(buffer);
    buffer.units[to] = unit;
    buffer.starts[to] = start;
    buffer.ends[to++] = end;
  }
  return to;
}

function beginMap(buffer: FoldBuffer, size: number, from: number): void {
  buffer.moved = true;
  if (buffer.starts.length < Math.max(size, buffer.units.length)) {
    buffer.starts = new Uint32Array(Math.max(size, buffer.units.length));
    buffer.ends = new Uint32Array(buffer.starts.length);
  }
  for (let index = 0; index < from; index++) {
    buffer.starts[index] = index;
    buffer.ends[index] = index + 1;
  }
}

function grow(buffer: FoldBuffer): void {
  const size = buffer.units.length * 2;
  const { units, starts, ends } = buffer;
  buffer.units = new Uint16Array(size);
  buffer.units.set(units);
  buffer.starts = new Uint32Array(size);
  buffer.starts.set(starts.subarray(0, Math.min(starts.length, size)));
  buffer.ends = new Uint32Array(size);
  buffer.ends.set(ends.subarray(0, Math.min(ends.length, size)));
}
