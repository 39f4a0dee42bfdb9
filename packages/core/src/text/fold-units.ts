import { type FoldMode, foldCluster } from './fold-cluster.js';
import { classify, foldingTable, HIDDEN, JOINS, MARK, OTHER, UNKNOWN } from './folding-table.js';

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
    } else {
      const at = folded === JOINS && previousAt >= 0 && previousAt === index - 1 ? previousAt : index;
      while (length > 0 && buffer.starts[length - 1]! >= at) length--;
      const end = clusterEnd(original, index, table, mode);
      length = append(buffer, length, foldCluster(original.slice(at, end), mode), at, end);
      index = end;
      previousAt = -1;
    }
  }
  buffer.length = length;
}

/** A letter's accents belong to its place: widens the last letter's end, and that of its other code units. */
function extend(buffer: FoldBuffer, length: number, end: number): void {
  const start = buffer.starts[length - 1]!;
  if (buffer.units[length - 1] === SPACE) return;
  for (let at = length - 1; at >= 0 && at > length - LONGEST_CLUSTER && buffer.starts[at] === start; at--) {
    buffer.ends[at] = end;
  }
}

function clusterEnd(original: string, index: number, table: Uint16Array, mode: FoldMode): number {
  let end = index + (original.codePointAt(index)! > 0xffff ? 2 : 1);
  while (end < original.length && end - index < LONGEST_CLUSTER) {
    const unit = original.charCodeAt(end);
    const folded = table[unit]! || classify(unit, mode);
    if (folded !== JOINS && (folded === UNKNOWN || folded > HIDDEN)) break;
    end++;
  }
  return end;
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
