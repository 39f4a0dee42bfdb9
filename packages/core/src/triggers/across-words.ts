/** How far around a phrase the text is parted into words: longer than any word of these scripts. */
const REACH = 12;

let segmenter: Intl.Segmenter | null | undefined;

/**
 * Whether a phrase in a script without spaces only stands at [start, end) of the text because two words meet there: one
 * ends within the phrase and another begins in it, and both go on outside (合同 in 适合同学). The words are those of the
 * dictionary that the platform carries (`Intl.Segmenter`, ECMA-402); where it has none, every place counts.
 */
export function standsAcrossWords(text: string, start: number, end: number): boolean {
  if (segmenter === undefined)
    segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  if (!segmenter) return false;
  const from = Math.max(0, start - REACH);
  const words = segmenter.segment(text.slice(from, end + REACH));
  const first = words.containing(start - from)!;
  const last = words.containing(end - 1 - from)!;
  const crossesEnd = last.index + last.segment.length > end - from;
  return first.index < start - from && crossesEnd && last.index > first.index;
}
