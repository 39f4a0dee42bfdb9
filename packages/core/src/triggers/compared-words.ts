import { foldMode, foldText } from '../text/fold-text.js';
import { splitWords } from '../text/words.js';

/**
 * A text's words with their diacritics, as `exact` triggers compare them: case, width, punctuation and the spaces
 * between words do not count.
 */
export function exactWords(text: string, turkic: boolean): string {
  const folded = foldText(text, { keepDiacritics: true, ...(turkic && { locale: 'tr' }) }).text;
  return splitWords(folded)
    .map(({ start, end }) => folded.slice(start, end))
    .join(' ');
}

/** True for a locale whose dotted and dotless i are two letters. */
export const isTurkic = (locale: string | undefined) =>
  foldMode({ keepDiacritics: true, ...(locale && { locale }) }) === 'turkic';

const marksInOrder = (word: string) => {
  const letters = word.normalize('NFD');
  return letters.replace(/\p{M}/gu, '') + [...letters.matchAll(/\p{M}/gu)].map(String).sort().join('');
};

/**
 * True when every word that the visitor wrote with diacritics has those of the phrase: "huy" and "hủy" may be the
 * phrase "hủy", "hụy" may not. The place of a tone in its word does not count (hủy, huỷ).
 */
export function sameTones(written: string, phrase: string): boolean {
  const own = phrase.split(' ');
  return exactWords(written, false)
    .split(' ')
    .every((word, index) => {
      const plain = foldText(word).text === word;
      return plain || marksInOrder(word) === marksInOrder(own[index] ?? '');
    });
}
