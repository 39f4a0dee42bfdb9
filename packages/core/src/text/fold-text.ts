import type { FoldMode } from './fold-cluster.js';
import { createFoldBuffer, foldUnits } from './fold-units.js';

/** What the folding keeps or treats by the rules of a language. */
export interface FoldOptions {
  /** BCP 47 tag. Decides, with `keepDiacritics`, how Turkish and Azerbaijani dotted and dotless i are paired. */
  readonly locale?: string;
  /** True keeps accents and other diacritics (`exact` triggers); default false removes them. */
  readonly keepDiacritics?: boolean;
}

/** Text folded for comparison (NFKC, full case folding, invisible characters removed), with the way back. */
export interface FoldedText {
  readonly text: string;
  /**
   * `starts[i]` is the UTF-16 index in the original where the character behind folded index `i` begins and
   * `ends[i]` where it ends. `null` when the folding moved nothing: index i is index i.
   */
  readonly starts: Uint32Array | null;
  readonly ends: Uint32Array | null;
}

/** ASCII without control characters and without two spaces in a row. */
const PLAIN = /^(?: ?[!-~])* ?$/;

/** The folding's mode for these options. */
export function foldMode(options: FoldOptions): FoldMode {
  if (!options.keepDiacritics) return 'plain';
  return /^(tr|az)\b/i.test(options.locale ?? '') ? 'turkic' : 'accents';
}

/**
 * Folds text so that two spellings a reader takes for the same compare equal (design, Triggers): case, width,
 * ligatures, ß and final sigma, curly quotes and long dashes, soft hyphens and zero-width characters, tatweel and
 * alef forms, runs of white space, and unless kept, diacritics (also ł ø đ, Hebrew final letters, ة and ه).
 * Without diacritics i, ı, I and İ are one letter in every language, as people type them.
 * Linear in the length of the text; never throws, lone surrogates included.
 *
 * @example foldText('STRAẞE Ré\u00adfund').text // 'strasse refund'
 */
export function foldText(original: string, options: FoldOptions = {}): FoldedText {
  const mode = foldMode(options);
  if (mode !== 'turkic' && PLAIN.test(original)) {
    return { text: original.toLowerCase(), starts: null, ends: null };
  }
  const buffer = createFoldBuffer();
  foldUnits(buffer, original, mode);
  const { length, moved, starts, ends } = buffer;
  const text = unitsToText(buffer.units, 0, length);
  return moved
    ? { text, starts: starts.slice(0, length), ends: ends.slice(0, length) }
    : { text, starts: null, ends: null };
}

/** The string of some code units. */
export function unitsToText(units: Uint16Array, start: number, end: number): string {
  let text = '';
  // In portions: a call takes only so many arguments.
  for (let at = start; at < end; at += 4096) {
    text += String.fromCharCode(...units.subarray(at, Math.min(end, at + 4096)));
  }
  return text;
}

/** The span of the original text behind a span of the folded text; `end` is exclusive in both. */
export function originalSpan(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  const { starts, ends } = folded;
  if (!starts || !ends) return { start, end };
  const from = starts[start] ?? ends[ends.length - 1] ?? 0;
  return { start: from, end: end > start ? (ends[end - 1] ?? from) : from };
}
