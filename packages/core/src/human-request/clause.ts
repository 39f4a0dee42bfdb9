import { among, HORIZON } from './passage.js';
import type { Token } from './scan.js';

/** The tokens between two boundaries. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Where it starts in the passage. */
  readonly start: number;
  /** How many of its words are unknown. */
  readonly strangeness: number;
  /** Whether a token is in one of the slots. */
  has(slots: string): boolean;
}

/** Weight of the unknown tokens among these. */
export function strangenessOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + (token.slot === '' ? token.weight : 0), 0);
}

/** The clause around a span of tokens, from boundary to boundary. */
export function clauseAround(tokens: readonly Token[], first: number, last: number): Clause {
  let start = first;
  let end = last;
  while (start > 0 && first - start < HORIZON && !among(tokens[start - 1], ',.')) start--;
  while (end < tokens.length - 1 && end - last < HORIZON && !among(tokens[end + 1], ',.')) end++;
  const own = tokens.slice(start, end + 1);
  return {
    tokens: own,
    start,
    strangeness: strangenessOf(own),
    has: (slots) => own.some((token) => among(token, slots)),
  };
}
