/** How far around a phrase the text is parted into words: longer than any word of these scripts. */
const REACH = 12;

let segmenter: Intl.Segmenter | null | undefined;

/** Thai, Lao, Burmese and Khmer. */
const INDIC = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/** One letter with its marks, which is no word in those scripts. */
const LETTER = /^\p{Lo}\p{M}*$/u;
/** They are written like parts of many words. */
const TWO_KATAKANA = /^[ァ-ヶ][ァ-ヶー]$/;

/**
 * Whether a phrase in a script without spaces only stands at [start, end) of the text by chance: because two words meet
 * there, so that one ends within the phrase and another begins in it, and both go on outside (合同 in 适合同学); because
 * it is in a longer word of which a single letter is left, in Thai and its neighbours (ยา in ยาว); or because it is two
 * katakana of a longer word (パス in パスワード). The words are those of the dictionary that the platform carries
 * (`Intl.Segmenter`, ECMA-402); where it has none, every place counts.
 */
export function standsAcrossWords(text: string, start: number, end: number): boolean {
  if (segmenter === undefined)
    segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  if (!segmenter) return false;
  const from = Math.max(0, start - REACH);
  const around = text.slice(from, end + REACH);
  const words = segmenter.segment(around);
  const first = words.containing(start - from)!;
  const last = words.containing(end - 1 - from)!;
  const before = around.slice(first.index, start - from);
  const after = around.slice(end - from, last.index + last.segment.length);
  const phrase = text.slice(start, end);
  if (INDIC.test(phrase) && (LETTER.test(before) || LETTER.test(after))) return true;
  if (TWO_KATAKANA.test(phrase)) return before + after !== '';
  return before !== '' && after !== '' && last.index > first.index;
}
