import { among, clauseAround, type Passage, pass, REACH, reach, SHORT } from './passage.js';
import type { Token } from './scan.js';

/** What one rule found in a message. */
export interface Finding {
  readonly kind: 'request' | 'offer' | 'none';
  /** 0 to 1. */
  readonly confidence: number;
  /** Name of the rule that decided. */
  readonly rule: string;
  /** The tokens that decided, in order. */
  readonly words: readonly Token[];
}

/** A rule that makes a noun the person asked for: its name, how sure it is, and the other token that decided. */
type PersonRule = readonly [rule: string, confidence: number, other: number];

/** "I don't need a human", "insana gerek yok"; not "I can't reach a human" nor "a human, not a bot". */
function isNegated(clause: readonly Token[], order: number): boolean {
  return clause.some((token, i) => {
    if (token.slot !== 'N') return false;
    const next = clause[pass(clause, i + 1, 1, 'FR')];
    const last = clause[pass(clause, i - 1, -1, 'F', 0)];
    if (among(next, 'B') || among(last, order > 0 ? 'BK' : 'B')) return false;
    return among(next, 'WCTMLPSIED') || (order > 0 && among(last, 'WCTMLPSIE'));
  });
}

/** "my manager", "insurance agent", "4 persons", 日本人: not the people behind this chat. */
function isStranger(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]!;
  if (among(tokens[pass(tokens, at - 1, -1, 'FR')], 'X#') || among(tokens[at + 1], 'X')) return true;
  if (!noun.dense || !among(noun, 'SI')) return false;
  const unknown = (token: Token | undefined) => token?.slot === '' && token.dense;
  return unknown(tokens[at - 1]) || (noun.units < 2 && unknown(tokens[at + 1]));
}

/** Whether what follows lets the noun be what is wanted ("an agent please", not "agent console"). */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.dense) return true;
  if (next.slot !== '') return !among(next, 'X#');
  const then = tokens[at + 2];
  return next.weight < SHORT && (then === undefined || among(then, ',.FD'));
}

/** "Agent!", "a human please", "no bot, operator": a clause of its own in a message that says little else. */
function standsAlone({ tokens, strangeness, blamesBot }: Passage, at: number): boolean {
  const edge = pass(tokens, at - 1, -1, 'FRPSD', 0);
  const isArticle = tokens[edge]?.slot === '' && tokens[edge]!.weight < SHORT;
  const first = isArticle ? edge - 1 : edge;
  const last = pass(tokens, at + 1, 1, 'FRPSD', 0);
  if ((first >= 0 && !among(tokens[first], ',.')) || (tokens[last] && !among(tokens[last], ',.')))
    return false;
  const isAsked = tokens.slice(first + 1, last).some((token) => token.slot === 'F');
  return isAsked || blamesBot || strangeness < 2;
}

/** A verb of talking or transferring before or after the noun. */
function verbRule({ tokens, order }: Passage, at: number, isFirm: boolean): PersonRule | undefined {
  const slot = tokens[at]!.slot;
  const strong = slot === 'P';
  const isThere = reach(tokens, at, -1, 'E', 2) >= 0 || reach(tokens, at, 1, 'E', REACH) >= 0;
  const before = reach(tokens, at, -1, isFirm ? 'CTML' : slot === 'D' ? 'CTM' : 'CML', REACH);
  if (before >= 0 && (order < 2 || isThere || among(tokens[before], 'M')))
    return ['verb-person', strong ? 0.95 : 0.9, before];
  const isFar = order > 0 || isThere || among(tokens[at - 1], 'W');
  const kinds = order > 0 && isFirm ? 'CTML' : order > 0 || slot === 'D' ? 'CTM' : 'CM';
  const after = reach(tokens, at, 1, kinds, isFar ? REACH + 1 : 0.8);
  return after >= 0 && (isFar || at === 0) ? ['person-verb', strong ? 0.93 : 0.88, after] : undefined;
}

/** "Can a human help me", "need agent urgently": a wish or a way beside the noun, and little that is unknown. */
function isLikely({ tokens, strangeness }: Passage, at: number): boolean {
  const { clause } = clauseAround(tokens, at, at);
  return (
    strangeness < 2.1 &&
    clause.some((token) => among(token, 'WK')) &&
    !clause.some((token) => among(token, 'NYQXBH#'))
  );
}

/** The noun itself is wanted, said to be there, or all that is said. */
function nounRule(passage: Passage, at: number, isFirm: boolean): PersonRule | undefined {
  const { tokens, order } = passage;
  const strong = tokens[at]!.slot === 'P';
  if (!isFirm && among(tokens[at], 'DI')) return undefined;
  const before = pass(tokens, at - 1, -1, 'FRPDO');
  if (order < 2 && among(tokens[before], 'W') && endsThere(tokens, at))
    return ['want-person', strong ? 0.92 : 0.86, before];
  const after = pass(tokens, at + 1, 1, 'FRP', order > 0 ? 0.4 : 0);
  if (order > 0 && among(tokens[after], 'W')) return ['person-wanted', strong ? 0.9 : 0.84, after];
  if (isFirm) {
    const earlier = reach(tokens, at, -1, 'E', 2);
    if (earlier >= 0 && endsThere(tokens, at)) return ['there-is-person', 0.86, earlier];
    if (among(tokens[after], 'E')) return ['there-is-person', 0.86, after];
  }
  if (strong && isLikely(passage, at)) return ['person-likely', 0.7, at];
  const isSaid = isFirm || among(tokens[at + 1], 'F');
  return isSaid && standsAlone(passage, at) ? ['person-alone', 0.82, at] : undefined;
}

function personFinding(passage: Passage, at: number): Finding | undefined {
  const { tokens, order } = passage;
  if (isStranger(tokens, at)) return undefined;
  const isReal = among(tokens[at - 1], 'R') || among(tokens[at + 1], 'R');
  const isFirm = tokens[at]!.slot === 'P' || (isReal && tokens[at]!.slot !== 'D');
  const found = verbRule(passage, at, isFirm) ?? nounRule(passage, at, isFirm);
  if (!found) return undefined;
  const [rule, sure, other] = found;
  const [first, last] = at < other ? [at, other] : [other, at];
  const words = first === last ? [tokens[at]!] : [tokens[first]!, tokens[last]!];
  const { clause } = clauseAround(tokens, first, last);
  const has = (slots: string) => clause.some((token) => among(token, slots));
  const refuse = (why: string): Finding => ({ kind: 'none', confidence: 0.9, rule: why, words });
  if (isNegated(clause, order)) return refuse('negated');
  if (has('Y') && !has('W')) return refuse('told');
  return { kind: 'request', confidence: sure + (has('WR') ? 0.04 : 0), rule, words };
}

/** "not a bot", "I don't want to talk to a robot", "stop bot"; not "you are not a bot". */
function botFinding({ tokens, order }: Passage, at: number): Finding | undefined {
  const { clause, start } = clauseAround(tokens, at, at);
  if (clause.some((token) => token.slot === 'Q')) return undefined;
  const not = clause.findIndex((token, i) => among(token, 'NH') && (order > 1 || start + i < at));
  if (not < 0) return undefined;
  const words = [tokens[Math.min(at, start + not)]!, tokens[Math.max(at, start + not)]!];
  if (clause.some((token) => among(token, 'CM')))
    return { kind: 'request', confidence: 0.9, rule: 'no-bot-talk', words };
  if (clause.some((token) => token.slot === '' && token.weight > SHORT)) return undefined;
  if (clause[0]!.slot === '' && start !== at) return undefined;
  return { kind: 'request', confidence: 0.82, rule: 'no-bot', words };
}

function offerFinding({ tokens, strangeness }: Passage, at: number): Finding | undefined {
  const slot = tokens[at]!.slot;
  const offer = (rule: string, confidence: number): Finding => ({
    kind: 'offer',
    confidence,
    rule,
    words: [tokens[at]!],
  });
  if (slot === 'D' && reach(tokens, at, -1, 'LW', REACH) >= 0) return offer('contact-department', 0.7);
  if (slot === 'I' && among(tokens[pass(tokens, at - 1, -1, 'FR')], 'W')) return offer('want-somebody', 0.6);
  return strangeness > (slot === 'I' ? 1.3 : 2) ? undefined : offer('vague', 0.6);
}

/** More than anybody needs; keeps a message made of nothing but key words cheap. */
const MOST_FINDINGS = 64;

/** Everything the rules find in a message as one language reads it. */
export function judge(passage: Passage): Finding[] {
  const findings: Finding[] = [];
  const add = (finding: Finding | undefined) => finding && findings.push(finding);
  for (let at = 0; at < passage.tokens.length && findings.length < MOST_FINDINGS; at++) {
    const token = passage.tokens[at];
    if (among(token, 'PSID')) add(personFinding(passage, at));
    if (among(token, 'B')) add(botFinding(passage, at));
    if (among(token, 'OID')) add(offerFinding(passage, at));
  }
  return findings;
}
