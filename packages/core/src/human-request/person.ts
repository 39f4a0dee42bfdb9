import { among, FILLERS, type Passage, pass, reach, SHORT } from './passage.js';
import type { Token } from './scan.js';

/**
 * How surely a named person is one behind the chat: `strong` "an agent", "a real person", "someone from support" ·
 * `role` "the manager", "a person" · `trade` "a nurse" · `somebody` · `department`.
 */
export type Strength = 'strong' | 'role' | 'trade' | 'somebody' | 'department';

/** A stretch of tokens that names one person: "one of your colleagues", "a real person". */
export interface Person {
  readonly first: number;
  readonly last: number;
  readonly strength: Strength;
}

/** Slots that name people. */
export const PEOPLE = 'PSVID';
/** A name of a person has at most this many tokens, so that a list of people is not read again and again. */
const LONGEST = 8;

function strengthOf({ tokens }: Passage, first: number, last: number): Strength {
  const name = tokens.slice(first, last + 1);
  const has = (slots: string) => name.some((token) => among(token, slots));
  if (has('P') || (has('I') && has('SVD')) || (has('SV') && has('D'))) return 'strong';
  if (has('R') && has('D') && !has('SVI') && tokens[first]!.slot === 'R') return 'strong';
  const isReal = has('R') || among(tokens[pass(tokens, last + 1, 1, 'F')], 'R');
  if (isReal && has('SVI')) return 'strong';
  if (has('S')) return 'role';
  if (has('V')) return 'trade';
  return has('I') ? 'somebody' : 'department';
}

/** The person named at a token of the slots in `PEOPLE`, with what belongs to the name on both sides. */
export function personAt(passage: Passage, at: number): Person {
  const { tokens } = passage;
  let first = at;
  while (among(tokens[first - 1], 'R') && at - first < LONGEST) first--;
  let last = at;
  for (let next = at; next - at < LONGEST; next++) {
    const token = tokens[next];
    if (among(token, PEOPLE)) last = next;
    else if (!among(token, `${FILLERS}R`) && !(token?.slot === '' && token.weight <= SHORT)) break;
  }
  const real = pass(tokens, last + 1, 1, 'F');
  const strength = strengthOf(passage, first, last);
  return { first, last: among(tokens[real], 'R') && among(tokens[last], 'SVI') ? real : last, strength };
}

/** What a Japanese or Korean clause ends in: no part of the word that follows. */
const PARTICLE = /[かがでてとにはもらを네요면고서다데]/;

/** "Which employee can help me": a stranger's word before, but we are asked for one. */
function isWhichOne(tokens: readonly Token[], { first, last }: Person): boolean {
  return (
    among(tokens[first - 1], 'X') &&
    among(tokens[last], 'P') &&
    among(tokens[last + 1], 'K') &&
    tokens.slice(last, last + LONGEST).some((token) => among(token, 'JG'))
  );
}

/** "my manager", "insurance agent", "4 persons", 日本人: not the people behind this chat. */
export function isStranger({ tokens, order }: Passage, person: Person): boolean {
  const { first, last } = person;
  if (isWhichOne(tokens, person)) return false;
  if (among(tokens[pass(tokens, first - 1, -1, 'FR')], 'X#')) return true;
  if (order === 0 && among(tokens[last + 1], 'X')) return true;
  const noun = tokens[last]!;
  if (!noun.dense || !among(noun, 'SI')) return false;
  const unknown = (token: Token | undefined) => token?.slot === '' && token.dense;
  return (
    (unknown(tokens[first - 1]) && !PARTICLE.test(tokens[first - 1]!.text)) ||
    (noun.units < 2 && unknown(tokens[last + 1]))
  );
}

/** Whether what follows lets the noun be what is wanted ("an agent please", not "agent console"). */
export function endsThere({ tokens }: Passage, { last }: Person): boolean {
  const next = tokens[last + 1];
  if (next === undefined || next.dense) return true;
  if (next.slot !== '') return !among(next, 'X#');
  const then = tokens[pass(tokens, last + 2, 1, '')];
  return next.weight < SHORT && (then === undefined || among(then, `,.${FILLERS}DRKCGH`));
}

/** Whether no more is said of the person: "is there a manager here", not "are there people with the same problem". */
export function isEndOfClause({ tokens }: Passage, { last }: Person): boolean {
  const then = tokens[pass(tokens, last + 1, 1, FILLERS)];
  return then === undefined || among(then, ',.DRKCGEW');
}

/** Nearest token of the slots before the person, within `limit` unknown words; -1 when none. */
export function before({ tokens }: Passage, { first }: Person, slots: string, limit: number): number {
  return reach(tokens, first, -1, slots, limit);
}

/** Nearest token of the slots after the person, within `limit` unknown words; -1 when none. */
export function after({ tokens }: Passage, { last }: Person, slots: string, limit: number): number {
  return reach(tokens, last, 1, slots, limit);
}
