import type { BacktestExcerpt, Evidence } from '@baton/core';
import { cutAround } from '../conversations/cut-text.js';

const BEFORE = 60;

/**
 * The part of a message around the words that count, short enough for a list. An evidence that does not fit the text
 * (an older record, a message that was edited) shows no words.
 */
export function excerptOf(text: string, evidence: Evidence | null): BacktestExcerpt {
  const fits = evidence && text.slice(evidence.start, evidence.end) === evidence.text;
  const { text: excerpt, shift } = cutAround(text, fits ? evidence : { start: 0, end: 0 }, BEFORE);
  return {
    text: excerpt,
    start: fits ? evidence.start + shift : 0,
    end: fits ? evidence.end + shift : 0,
  };
}
