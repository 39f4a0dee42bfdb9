import { characterKind, DEPENDENT, DIGIT, GAP, kindTable, LETTER, SINGLE } from './character-kind.js';

/** A word's place in folded text; `end` is exclusive. `single` is true for a sign of a script without spaces. */
export interface Word {
  start: number;
  end: number;
  single: boolean;
}

/** Folded text as UTF-16 code units. */
type Units = Uint16Array;

const isHigh = (unit: number | undefined) => unit !== undefined && (unit & 0xfc00) === 0xd800;
const isLow = (unit: number | undefined) => unit !== undefined && (unit & 0xfc00) === 0xdc00;
/** Thai and Lao vowels that are written before the consonant they belong to. */
const leads = (unit: number) => (unit & 0xff78) === 0x0e40 && (unit & 7) < 5;

function kindAt(units: Units, at: number): number {
  const unit = units[at]!;
  const kind = kindTable()[unit] || characterKind(unit);
  if (kind !== GAP || !isHigh(unit) || !isLow(units[at + 1])) return kind;
  const character = String.fromCharCode(unit, units[at + 1]!);
  if (/\p{M}/u.test(character)) return DEPENDENT;
  return /[\p{L}\p{N}]/u.test(character) ? SINGLE : GAP;
}

/**
 * Finds the first word that begins at or after `from` and before `length`, and writes it to `word`; false when there
 * is none. A word is a run of letters, marks and digits of one script; Korean syllables and the signs of scripts
 * without spaces (Han, kana, Thai, Lao, Khmer, Burmese) are each a word, with the vowel signs and tone marks on them.
 *
 * Follows UAX #29 but for what comparing words asks for: apostrophes, full stops, colons and underscores part words
 * (so that "l'annulation" holds "annulation"), a change of script parts them ("refund를"), and kana are single.
 */
export function nextWord(units: Units, length: number, from: number, word: Word): boolean {
  const kinds = kindTable();
  let at = from;
  let kind = 0;
  while (at < length) {
    kind = kinds[units[at]!] || characterKind(units[at]!);
    if (kind === GAP) kind = kindAt(units, at);
    if (kind !== GAP) break;
    at++;
  }
  if (at >= length) return false;
  word.start = at;
  word.single = kind === SINGLE || kind === DEPENDENT;
  word.end = word.single ? singleEnd(units, length, at) : lettersEnd(units, length, at);
  return true;
}

function lettersEnd(units: Units, length: number, start: number): number {
  const kinds = kindTable();
  let script = 0;
  let at = start;
  for (; at < length; at++) {
    const kind = kinds[units[at]!] || characterKind(units[at]!);
    if (kind === DIGIT) continue;
    if (kind < LETTER) {
      // A combining mark of another plane stays with its letter.
      if (kind !== GAP || kindAt(units, at) !== DEPENDENT) break;
      at++;
    } else if (script === 0) script = kind;
    else if (kind !== script) break;
  }
  return at;
}

function singleEnd(units: Units, length: number, start: number): number {
  const step = (at: number) => (isHigh(units[at]) && isLow(units[at + 1]) ? 2 : 1);
  let at = start + step(start);
  if (leads(units[start]!) && at < length && kindAt(units, at) === SINGLE) at += step(at);
  while (at < length && kindAt(units, at) === DEPENDENT) at += step(at);
  return at;
}

/** The words of a folded text in order, as `nextWord` finds them. */
export function splitWords(folded: string): Word[] {
  const units = textToUnits(folded);
  const words: Word[] = [];
  let word: Word = { start: 0, end: 0, single: false };
  for (let from = 0; nextWord(units, units.length, from, word); from = words.at(-1)!.end) {
    words.push(word);
    word = { start: 0, end: 0, single: false };
  }
  return words;
}

/** The code units of a string. */
export function textToUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
  return units;
}
