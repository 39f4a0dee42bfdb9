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
  /** Whether any token is in one of the slots. */
  mentions(slots: string): boolean;
  /** Where people are named who are nobody else's, the first and the last; -1 when none. */
  readonly firstNamed: number;
  readonly lastNamed: number;
}

/** Tokens that a rule looks past: they say nothing of who is meant. */
export const FILLERS = 'FJ';
/** Unknown words that may stand between a verb and its person. */
export const REACH = 2.6;
/** No rule looks further than this many tokens, so that the work grows with the message alone. */
export const HORIZON = 24;
/** Weight of an unknown word of up to three letters: an article or a preposition more often than not. */
export const SHORT = 0.3;

/** Polite words in a row that may stand between two commas. */
const LONGEST_ASIDE = 4;

/** Without the commas of a polite word put in between: "connect me, please, to accounting". */
function withoutAsides(tokens: readonly Token[]): Token[] {
  const isComma = (at: number) => tokens[at]?.slot === ',';
  const isAside = (at: number) => isComma(at) && tokens[at + 1]?.slot === 'F';
  return tokens.filter((_, at) => {
    if (!isComma(at)) return true;
    let after = at + 1;
    while (tokens[after]?.slot === 'F' && after - at < LONGEST_ASIDE) after++;
    let before = at - 1;
    while (tokens[before]?.slot === 'F' && at - before < LONGEST_ASIDE) before--;
    return !(
      (isAside(at) && isComma(after) && after < tokens.length - 1 && at > 0) ||
      (isComma(before) && isAside(before) && before > 0 && at < tokens.length - 1)
    );
  });
}

/** Builds the passage of a language's tokens. */
export function createPassage(read: readonly Token[], order: WordOrder): Passage {
  const tokens = withoutAsides(read);
  const slots = new Set(tokens.map(({ slot }) => slot));
  const named = tokens.flatMap((token, at) =>
    among(token, 'PSVI') && !among(tokens[at - 1], 'X') ? [at] : [],
  );
  return {
    tokens,
    order,
    strangeness: tokens.reduce((sum, { slot, weight }) => (slot === '' ? sum + weight : sum), 0),
    blamesBot: slots.has('B') && !slots.has('Q'),
    mentions: (wanted) => [...wanted].some((slot) => slots.has(slot as Token['slot'])),
    firstNamed: named[0] ?? -1,
    lastNamed: named[named.length - 1] ?? -1,
  };
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
