/** What the folding keeps or treats by the rules of a language. */
export interface FoldOptions {
  /** BCP 47 tag; decides Turkish and Azerbaijani dotted i, German ß transliterations and the like. */
  readonly locale?: string;
  /** True keeps accents and other diacritics (`exact` triggers); default false removes them. */
  readonly keepDiacritics?: boolean;
}

/** Text folded for comparison (NFKC, full case folding, invisible characters removed), with the way back. */
export interface FoldedText {
  readonly text: string;
  /**
   * `starts[i]` is the UTF-16 index in the original where the character behind folded index `i` begins and
   * `ends[i]` where it ends. `null` when the folding moved nothing (plain ASCII): index i is index i.
   */
  readonly starts: Uint32Array | null;
  readonly ends: Uint32Array | null;
}

/** Removes marks that only decorate a Latin, Greek, Cyrillic, Hebrew or Arabic letter. */
const DIACRITIC = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu;
const INVISIBLE = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe00-\ufe0f]/gu;
const PLAIN = /^[ -~]*$/;

function foldCluster(cluster: string, options: FoldOptions): string {
  const turkic = /^(tr|az)\b/i.test(options.locale ?? '');
  let folded = cluster.replace(INVISIBLE, '').normalize('NFKC');
  folded = turkic ? folded.toLocaleLowerCase('tr') : folded.toLowerCase();
  folded = folded.replaceAll('ß', 'ss').replaceAll('ς', 'σ').replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"');
  if (!options.keepDiacritics) folded = folded.normalize('NFD').replace(DIACRITIC, '').normalize('NFC');
  if (!turkic) folded = folded.replaceAll('ı', 'i').replaceAll('i̇', 'i');
  return folded.replace(/\s+/g, ' ');
}

/**
 * Folds text so that two spellings a reader takes for the same compare equal (design, Triggers).
 * Linear in the length of the text; never throws, lone surrogates included.
 */
export function foldText(original: string, options: FoldOptions = {}): FoldedText {
  if (PLAIN.test(original) && !/ {2}/.test(original) && !/^(tr|az)\b/i.test(options.locale ?? '')) {
    return { text: original.toLowerCase(), starts: null, ends: null };
  }
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(/[\s\S][\p{M}\u200d]*/gu)) {
    const folded = foldCluster(match[0], options);
    if (folded === ' ' && text.endsWith(' ')) continue;
    text += folded;
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The span of the original text behind a span of the folded text; `end` is exclusive in both. */
export function originalSpan(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  if (!folded.starts || !folded.ends) return { start, end };
  return { start: folded.starts[start] ?? 0, end: end > start ? (folded.ends[end - 1] ?? 0) : (folded.starts[start] ?? 0) };
}
