import { type FoldMode, foldCluster } from './fold-cluster.js';

/** Table entries that are not a folded code unit. */
export const UNKNOWN = 0;
/** Vanishes; belongs to the letter before it (an accent in `plain` mode). */
export const MARK = 1;
/** Vanishes (soft hyphen, zero-width characters). */
export const HIDDEN = 2;
/** Must be folded together with the character before it. */
export const JOINS = 3;
/** Becomes more than one code unit, or is half of a surrogate pair: fold it by `foldCluster`. */
export const OTHER = 4;

const tables: Partial<Record<FoldMode, Uint16Array>> = {};

/**
 * What each UTF-16 code unit becomes, filled in as characters are met (128 KB a mode, allocated at first use);
 * `UNKNOWN` entries are asked of `classify`. A cache only: the same text always folds the same way.
 */
export function foldingTable(mode: FoldMode): Uint16Array {
  tables[mode] ??= new Uint16Array(0x10000);
  return tables[mode];
}

/** Finds what a code unit becomes and notes it in the table. */
export function classify(unit: number, mode: FoldMode): number {
  const table = foldingTable(mode);
  table[unit] = find(unit, mode);
  return table[unit];
}

function find(unit: number, mode: FoldMode): number {
  if (unit >= 0xd800 && unit < 0xe000) return OTHER;
  const character = String.fromCharCode(unit);
  const folded = foldCluster(character, mode);
  if (folded === '') return /\p{M}/u.test(character) ? MARK : HIDDEN;
  // Kana voice marks (also half-width) and conjoining Korean letters compose in every mode, like other marks.
  if (/[\p{M}\u1161-\u11ff\uff9e\uff9f]/u.test(character)) return JOINS;
  return folded.length === 1 ? folded.charCodeAt(0) : OTHER;
}
