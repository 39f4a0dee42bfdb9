import { SHORTEST_OTHER_PART } from './compound-limits.js';
import type { WordInText } from './probe-stems.js';
import { ASCII_LETTERS, BEGINS, HEAD, headAt, LATER_PART, type WordHeads } from './word-heads.js';
import { HASH_BASE } from './word-table.js';

/** Takes a word of the text, folded and hashed; answers whether the word after it must be met as well. */
export type MeetWord = (start: number, end: number) => boolean;

/** The words to meet. */
export interface Sought {
  readonly heads: WordHeads;
  /** Whether they may be later parts of compounds. */
  readonly inParts: boolean;
}

/**
 * Reads a text of ASCII characters and meets the words that may be forms of the program's. Its letters are looked at
 * once; only words that begin as the program's do, or hold such letters where another part of a compound may begin,
 * are folded, hashed and met, and the words after them as long as `meet` asks for it. Answers false when the text
 * holds other characters.
 */
export function scanAscii(text: string, sought: Sought, word: WordInText, meet: MeetWord): boolean {
  const { length } = text;
  /** Where the words that were met end. */
  let met = 0;
  for (let at = nextHead(text, 0, sought); at < length; at = nextHead(text, at + 1, sought)) {
    if (at < 0) return false;
    const start = wordStart(text, at - 3, sought);
    if (start < met) continue;
    met = meetWords(text, start, word, meet);
    if (met < 0) return false;
    at = Math.max(at, met);
  }
  // A text may end within the first letters of a word.
  for (let start = Math.max(met, length - 3); start < length; start++) {
    if (wordStart(text, start, sought) === start) met = meetWords(text, start, word, meet);
    start = Math.max(start, met - 1);
  }
  return true;
}

/**
 * The next place where the last of four letters stands that are a head; the text's length when there is none, -1 when
 * another character than ASCII comes first. Asked at every letter, in the middle of words too: where words begin is a
 * branch that processors guess wrong.
 */
function nextHead(text: string, from: number, { heads, inParts }: Sought): number {
  const letters = ASCII_LETTERS;
  const { length } = text;
  let recent = packLetters(text, from - 3, from);
  for (let at = from; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return -1;
    recent = (recent << 8) | letters[unit]!;
    if (headAt(heads, recent) !== 0 && (inParts || !isLetter(text, at - HEAD))) return at;
  }
  return length;
}

/** The letters at [from, to) packed, 0 for those that the text has not. */
function packLetters(text: string, from: number, to: number): number {
  let packed = 0;
  for (let index = from; index < to; index++)
    packed = (packed << 8) | (index < 0 || index >= text.length ? 0 : ASCII_LETTERS[text.charCodeAt(index)]!);
  return packed;
}

/** Where the word begins that may have a head at `at`; -1 when none has. */
function wordStart(text: string, at: number, { heads, inParts }: Sought): number {
  if (at < 0 || !isLetter(text, at)) return -1;
  const first = !isLetter(text, at - 1);
  if (!first && (!inParts || !isLetter(text, at + HEAD))) return -1;
  const head = headAt(heads, packLetters(text, at, at + HEAD));
  if (first) return head & BEGINS ? at : -1;
  if (!(head & LATER_PART)) return -1;
  let start = at - 1;
  while (start > 0 && isLetter(text, start - 1)) start--;
  return at - start >= SHORTEST_OTHER_PART ? start : -1;
}

/** Whether an ASCII letter or digit stands there. */
const isLetter = (text: string, at: number) =>
  at >= 0 && at < text.length && ASCII_LETTERS[text.charCodeAt(at) & 127] !== 0;

/** Meets the word at `start` and those after it that are asked for; answers where the last ends, -1 if not ASCII. */
function meetWords(text: string, start: number, { units, hashes }: WordInText, meet: MeetWord): number {
  const { length } = text;
  let begin = start;
  let hash = 0;
  for (let at = start; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return -1;
    const letter = ASCII_LETTERS[unit]!;
    if (letter !== 0) {
      units[at] = letter;
      hashes[at] = hash = (Math.imul(hash, HASH_BASE) + letter + 1) | 0;
    } else {
      if (at > begin && !meet(begin, at)) return at;
      begin = at + 1;
      hash = 0;
    }
  }
  if (length > begin) meet(begin, length);
  return length;
}
