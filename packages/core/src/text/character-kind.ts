/** Between words: white space, punctuation, symbols, emoji. */
export const GAP = 1;
/** Digits and marks of no script: they go on with whatever word they stand in. */
export const DIGIT = 2;
/** A letter of a script without spaces (Han, kana, Thai, Lao, Khmer, Burmese), or a Korean syllable: a token by itself. */
export const SINGLE = 3;
/** A vowel sign or tone mark that belongs to the `SINGLE` before it. */
export const DEPENDENT = 4;
/** From here on: letters, a number for each script; a word ends where the script changes ("refund를", "VPNы"). */
export const LETTER = 5;

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that are parted from others; all the rest counts as one. */
const SCRIPTS = [
  /[\p{L}\p{M}]/u,
  /\p{sc=Cyrillic}/u,
  /[\p{sc=Arabic}\p{sc=Hebrew}]/u,
  /\p{sc=Greek}/u,
  /[\p{N}\p{sc=Inherited}]/u,
];
const ALONE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}ー]/u;
/** Thai and Lao vowels that are written after their consonant are not marks, yet no reader parts them from it. */
const LEANING = /[\p{M}\u0e30-\u0e3a\u0e45\u0eb0-\u0ebd\uff70ーｰ々ゝゞヽヾ]/u;

let kinds: Uint8Array | undefined;

/** The kind of each UTF-16 code unit, 0 where `characterKind` must be asked; a cache (64 KB at first use). */
export function kindTable(): Uint8Array {
  kinds ??= new Uint8Array(0x10000);
  return kinds;
}

/** Which part a code unit of folded text plays in words: `GAP`, `DIGIT`, `SINGLE`, `DEPENDENT` or a script's letter. */
export function characterKind(unit: number): number {
  const table = kindTable();
  table[unit] ||= find(unit);
  return table[unit];
}

function find(unit: number): number {
  // Astral letters are rare signs of scripts without spaces, and half a pair is no letter: `words.ts` looks at pairs.
  const character = String.fromCharCode(unit);
  if (!WORD.test(character)) return GAP;
  if (ALONE.test(character)) return LEANING.test(character) ? DEPENDENT : SINGLE;
  const script = SCRIPTS.reduce((found, letters, index) => (letters.test(character) ? index : found), 0);
  return script === SCRIPTS.length - 1 ? DIGIT : LETTER + script;
}
