import type { WordInText } from './probe-stems.js';
import { ASCII_LETTERS, hasHead, type WordHeads } from './word-heads.js';
import { HASH_BASE } from './word-table.js';

/** Takes a word of the text, folded and hashed; answers whether the word after it must be met as well. */
export type MeetWord = (start: number, end: number) => boolean;

/**
 * Reads a text of ASCII characters and meets the words that may be forms of the program's. Its letters are looked at
 * once; only words whose first letters are those of the program's are folded, hashed and met, and the words after
 * them as long as `meet` asks for it. Answers false when the text holds other characters.
 */
export function scanAscii(text: string, heads: WordHeads, word: WordInText, meet: MeetWord): boolean {
  const { length } = text;
  const letters = ASCII_LETTERS;
  let recent = 0;
  /** Where the words that were met end. */
  let met = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return false;
    recent = (recent << 8) | letters[unit]!;
    // Asked at every letter, in the middle of words too: where words begin is a branch that processors guess wrong.
    if (hasHead(heads, recent) && at - 3 >= met && begins(text, at - 3)) {
      met = meetWords(text, at - 3, word, meet);
      if (met < 0) return false;
      if (met > at) {
        at = met;
        recent = 0;
      }
    }
  }
  // A text may end within the first letters of a word.
  for (let start = length - 3; start < length; start++) {
    recent <<= 8;
    if (!hasHead(heads, recent) || start < met || !begins(text, start)) continue;
    met = meetWords(text, start, word, meet);
  }
  return true;
}

/** Whether a word begins here: a letter after what parts words. */
function begins(text: string, at: number): boolean {
  const isLetter = (unit: number) => ASCII_LETTERS[unit & 127] !== 0;
  return isLetter(text.charCodeAt(at)) && (at === 0 || !isLetter(text.charCodeAt(at - 1)));
}

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
