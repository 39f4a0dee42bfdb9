import { type FoldMode, foldCluster } from './fold-cluster.js';

/** Table entries that are not a folded code unit. */
export const UNKNOWN = 0;
/** Vanishes; belongs to the letter before it (an accent in `plain` mode). */
export const MARK = 1;
/** Vanishes (soft hyphen, zero-width characters). */
export const HIDDEN = 2;
/** Must be folded together with the character before it. */
export const JOINS = 3;
/** A Korean vowel or final consonant by itself, which makes a syllable with what stands before it. */
export const JAMO = 4;
/** Becomes more than one code unit, or is half of a surrogate pair: fold it by `foldCluster`. */
export const OTHER = 5;

/** Marks of every plane, in Unicode's sense; kana voice marks that are letters to Unicode fold to marks. */
const LEADS_WITH_MARK = /^\p{M}/u;

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
  if (folded === '') return LEADS_WITH_MARK.test(character) ? MARK : HIDDEN;
  if (LEADS_WITH_MARK.test(character) || LEADS_WITH_MARK.test(folded)) return JOINS;
  if (folded.length > 1) return OTHER;
  return /[\u1161-\u1175\u11a8-\u11c2]/.test(folded) ? JAMO : folded.charCodeAt(0);
}

/** The one letter (Kirat Rai, Unicode 16) that is no mark and yet composes with the letter before it. */
const KIRAT_RAI_E = 0x16d67;

/** True for a character outside the first plane that joins the one before it, as marks do. */
export function isAstralMark(text: string, at: number): boolean {
  const point = text.codePointAt(at)!;
  return point > 0xffff && (point === KIRAT_RAI_E || LEADS_WITH_MARK.test(String.fromCodePoint(point)));
}
