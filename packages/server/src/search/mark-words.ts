import type { TextRange } from '@baton/core';

/** The same as the migration of the search leaves out. */
const LEFT_OUT = /[\u0300-\u036f]|[\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]/g;
const TOKEN = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts without spaces: a word may begin anywhere. */
const SINGLE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const fold = (text: string): string => text.normalize('NFKD').replace(LEFT_OUT, '').toLowerCase();

/** A folded text, and the place in the original of each of its units. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function foldWithPlaces(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = fold(character);
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += part;
    at += character.length;
  }
  return { text: folded, starts, ends };
}

function pattern(word: string): RegExp | null {
  const tokens = fold(word).match(TOKEN);
  if (!tokens) return null;
  const [first = ''] = tokens;
  const begins = SINGLE.test(first) ? '' : '(?<![\\p{L}\\p{N}\\p{M}])';
  const ends = [...word].length === 1 && begins ? '(?![\\p{L}\\p{N}\\p{M}])' : '';
  return new RegExp(`${begins}${tokens.join('[^\\p{L}\\p{N}\\p{M}]+')}${ends}`, 'gu');
}

/** Where the words of a search stand in a text, as the database's search finds them: whole, or as a word's beginning. */
export function markWords(text: string, words: readonly string[]): TextRange[] {
  const folded = foldWithPlaces(text);
  const ranges: TextRange[] = [];
  for (const word of words) {
    const wanted = pattern(word);
    if (!wanted) continue;
    for (const match of folded.text.matchAll(wanted)) {
      const start = folded.starts[match.index];
      const end = folded.ends[match.index + match[0].length - 1];
      if (start !== undefined && end !== undefined) ranges.push({ start, end });
    }
  }
  return ranges.sort((a, b) => a.start - b.start || a.end - b.end);
}
