import { type Clause, clauseAround } from './clause.js';
import { among, FILLERS, HORIZON, type Passage, pass } from './passage.js';
import { PEOPLE, type Person } from './person.js';
import type { Token } from './scan.js';

/** What a negation may forbid: people and what is done with them. */
const NEGATED = 'WCGTMLPSVIE';

/** "You don't understand I want a human": after the negated words a wish of its own begins. */
function isFollowedByWish(own: readonly Token[], not: number, next: Token | undefined): boolean {
  const wish = own.findIndex((later, at) => at > not + 1 && later.slot === 'W');
  return wish > 0 && !among(next, 'WMCTL') && own.slice(wish).some((later) => among(later, PEOPLE));
}

/** "There is no way to talk to a human", "is there really nobody I can talk to": complained of, not forbidden. */
function isMissed(own: readonly Token[], not: number, last: Token | undefined, next: Token | undefined) {
  const rest = own.slice(not);
  if (among(next, 'E') && rest.some((later, at) => later.slot === 'K' && among(rest[at + 1], 'FC')))
    return true;
  return among(last, 'E') && rest.some((later) => among(later, 'CG'));
}

/** "I don't need a human", "insana gerek yok"; not "I can't reach a human" nor "a human, not a bot". */
function isNegated({ tokens: own }: Clause, order: number): boolean {
  return own.some((token, not) => {
    if (token.slot !== 'N') return false;
    const next = own[pass(own, not + 1, 1, `${FILLERS}R`)];
    const last = own[pass(own, not - 1, -1, FILLERS, 0)];
    if ((order < 2 && isFollowedByWish(own, not, next)) || isMissed(own, not, last, next)) return false;
    if (among(next, 'B') || among(last, order > 0 ? 'BK' : 'B')) return false;
    return ((order < 2 || !last) && among(next, `${NEGATED}D`)) || (order > 0 && among(last, NEGATED));
  });
}

/** "I spoke to an agent yesterday"; not "can I speak to somebody about yesterday", "I want to" nor "when will one answer". */
function isTold(
  { tokens: own, start, has }: Clause,
  { order, first, last }: { order: number; first: number; last: number },
): boolean {
  const isWhen = (at: number) => has('G') && (at === 0 || (order > 1 && own[at + 1]?.slot === 'G'));
  const told = own.findIndex((token, at) => token.slot === 'Y' && !isWhen(at));
  if (told < 0 || has('W')) return false;
  return start + told < last || !own.slice(0, first - start).some((token) => token.slot === 'K');
}

/** "Am I talking to a human", "are you a bot, or a person?": the sentence asks about the bot. */
function isBotAsked({ tokens, mentions }: Passage, { first }: Person, isAlone: boolean): boolean {
  const before = tokens[pass(tokens, first - 1, -1, `${FILLERS}R`)];
  if (among(before, 'Q') || (among(before, 'B') && mentions('Q'))) return true;
  for (let at = first; isAlone && first - at < HORIZON && at >= 0 && tokens[at]!.slot !== '.'; at--)
    if (tokens[at]!.slot === 'Q' && !among(tokens[at - 1], 'N')) return true;
  return false;
}

/** Why a person who seems to be asked for is not, with the tokens `first` to `last` that asked; undefined when so. */
export function refusal(
  passage: Passage,
  person: Person,
  { rule, first, last }: { rule: string; first: number; last: number },
): string | undefined {
  const { tokens, order } = passage;
  const clause = clauseAround(tokens, first, last);
  const isCondition = clause.has('U');
  if (!isCondition && isNegated(clause, order)) return 'negated';
  const isTransfer = among(tokens[first], 'M') || among(tokens[last], 'M');
  if (!isTransfer && isBotAsked(passage, person, rule === 'person-alone')) return 'bot-question';
  if (clause.has('A')) return 'other-matter';
  return !isCondition && isTold(clause, { order, first, last }) ? 'told' : undefined;
}
