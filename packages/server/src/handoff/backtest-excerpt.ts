import type { BacktestExcerpt, Evidence } from '@baton/core';
import { cutAt } from '../conversations/cut-text.js';

const BEFORE = 60;
const LENGTH = 220;

/**
 * The part of a message around the words that count, short enough for a list. An evidence that does not fit the text
 * (an older record, a message that was edited) shows no words.
 */
export function excerptOf(text: string, evidence: Evidence | null): BacktestExcerpt {
  const fits = evidence && text.slice(evidence.start, evidence.end) === evidence.text;
  const [start, end] = fits ? [evidence.start, evidence.end] : [0, 0];
  const from = cutAt(text, Math.max(0, start - BEFORE));
  const to = cutAt(text, Math.min(text.length, Math.max(from + LENGTH, end)));
  const [head, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const shift = head.length - from;
  return {
    text: `${head}${text.slice(from, to)}${tail}`,
    start: fits ? start + shift : 0,
    end: fits ? end + shift : 0,
  };
}
