import type { WordOrder } from './language.js';
import type { Token } from './scan.js';

/** A message as one language reads it, with what the rules ask again and again. */
export interface Passage {
  readonly tokens: readonly Token[];
  readonly order: WordOrder;
  /** How many of its words are unknown. */
  readonly strangeness: number;
  /** It names a bot and does not ask what the visitor is talking to. */
  readonly blamesBot: boolean;
}

/** Unknown words that may stand between a verb and its person. */
export const REACH = 2.6;
/** No rule looks further than this many tokens, so that the work grows with the message alone. */
const HORIZON = 24;
/** Weight of an unknown word of up to three letters: an article or a preposition more often than not. */
export const SHORT = 0.3;

/** Builds the passage of a language's tokens. */
export function createPassage(tokens: readonly Token[], order: WordOrder): Passage {
  let strangeness = 0;
  let bot = false;
  let question = false;
  for (const token of tokens) {
    if (token.slot === '') strangeness += token.weight;
    bot ||= token.slot === 'B';
    question ||= token.slot === 'Q';
  }
  return { tokens, order, strangeness, blamesBot: bot && !question };
}

/** Whether the token is in one of the slots. */
export function among(token: Token | undefined, slots: string): boolean {
  return token !== undefined && token.slot !== '' && slots.includes(token.slot);
}

/** First place from `from` whose token is none of the slots and no unknown word up to the weight `short`. */
export function pass(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  slots: string,
  short = SHORT,
): number {
  const stop = from + step * HORIZON;
  let i = from;
  while (
    i !== stop &&
    tokens[i] &&
    (among(tokens[i], slots) || (tokens[i]!.slot === '' && tokens[i]!.weight <= short))
  ) {
    i += step;
  }
  return i;
}

/**
 * Nearest token of the slots, not across a boundary nor more than `limit` unknown words; -1 when none.
 * Forwards a comma right after the start is no boundary: "somebody, with whom I can talk".
 */
export function reach(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  slots: string,
  limit: number,
): number {
  let spent = 0;
  for (let i = from + step; tokens[i] && Math.abs(i - from) < HORIZON; i += step) {
    const token = tokens[i]!;
    if (among(token, slots)) return i;
    if (among(token, '.,') && !(token.slot === ',' && i === from + 1)) return -1;
    if (among(token, '#X') || token.slot === '') spent += token.weight;
    if (spent > limit) return -1;
  }
  return -1;
}

/** The clause around a span of tokens, from boundary to boundary, and where it starts. */
export function clauseAround(
  tokens: readonly Token[],
  first: number,
  last: number,
): { clause: readonly Token[]; start: number } {
  let start = first;
  let end = last;
  while (start > 0 && first - start < HORIZON && !among(tokens[start - 1], ',.')) start--;
  while (end < tokens.length - 1 && end - last < HORIZON && !among(tokens[end + 1], ',.')) end++;
  return { clause: tokens.slice(start, end + 1), start };
}
