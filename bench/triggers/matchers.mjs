import { AhoCorasick } from '@monyone/aho-corasick/fast';

/** NFKC, case and diacritics alone: less than matching needs, and what the rivals do. */
export const normaliseLetters = (text) =>
  text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Normalising alone, all that the design asks of matching and no more: also invisible characters, runs of white space,
 * quotes and dashes. One expression for each kind, since replacing is what costs. The measure of all others.
 */
export const normalise = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/[\u2018\u2019\u201b\u02bc]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-');

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
    return (text) => pattern.exec(normaliseLetters(text));
  },
  'loop of includes': (phrases) => (text) => {
    const normal = normaliseLetters(text);
    for (const phrase of phrases) {
      const at = normal.indexOf(phrase);
      if (at >= 0 && isWord(normal, at, at + phrase.length)) return phrase;
    }
    return null;
  },
  '@monyone/aho-corasick 1.1.11': (phrases) => {
    const automaton = new AhoCorasick(phrases);
    return (text) => {
      const normal = normaliseLetters(text);
      return automaton.matchInText(normal).find(({ begin, end }) => isWord(normal, begin, end)) ?? null;
    };
  },
};
