import { AhoCorasick } from '@monyone/aho-corasick/fast';

/** Normalising alone, as the design asks: NFKC, case, diacritics. The measure of all others. */
export const normalise = (text) =>
  text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const LETTER = /[\p{L}\p{N}]/u;
const isWord = (text, start, end) => !(LETTER.test(text[start - 1] ?? '') || LETTER.test(text[end] ?? ''));
const escaped = (phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The rivals: each normalises, then looks for whole words as they are written. None of them knows inflected forms or
 * leads back to places in the original, so each does less than Baton.
 */
export const RIVALS = {
  'RegExp alternation': (phrases) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${phrases.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
      'u',
    );
    return (text) => pattern.exec(normalise(text));
  },
  'loop of includes': (phrases) => (text) => {
    const normal = normalise(text);
    for (const phrase of phrases) {
      const at = normal.indexOf(phrase);
      if (at >= 0 && isWord(normal, at, at + phrase.length)) return phrase;
    }
    return null;
  },
  '@monyone/aho-corasick 1.1.11': (phrases) => {
    const automaton = new AhoCorasick(phrases);
    return (text) => {
      const normal = normalise(text);
      return automaton.matchInText(normal).find(({ begin, end }) => isWord(normal, begin, end)) ?? null;
    };
  },
};
