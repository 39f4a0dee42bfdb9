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

/** Unknown characters between a person and the wish after it weigh at most this: 상담원으로 바꿔, not 상담사로 일하고 싶어. */
const WISH = 1;

/** A rule that makes a noun the person asked for: its name, how sure it is, and the other token that decided. */
type PersonRule = readonly [rule: string, confidence: number, other: number];

/** "I don't need a human", "insana gerek yok"; not "I can't reach a human" nor "a human, not a bot". */
function isNegated(clause: readonly Token[], order: number): boolean {
  return clause.some((token, i) => {
    if (token.slot !== 'N') return false;
    const next = clause[pass(clause, i + 1, 1, 'FR')];
    const last = clause[pass(clause, i - 1, -1, 'F', 0)];
    if (among(next, 'B') || among(last, order > 0 ? 'BK' : 'B')) return false;
    return ((order < 2 || !last) && among(next, 'WCTMLPSIED')) || (order > 0 && among(last, 'WCTMLPSIE'));
  });
}

/** Unknown words in a message that wants somebody rather than a bot. */
const MOST_BESIDE_BOT = 1.6;

/** What a Japanese or Korean clause ends in: no part of the word that follows. */
const PARTICLE = /[かがでてとにはもらを네요면고서다데]/;

/** "my manager", "insurance agent", "4 persons", 日本人: not the people behind this chat. */
function isStranger(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]!;
  if (among(tokens[pass(tokens, at - 1, -1, 'FR')], 'X#') || among(tokens[at + 1], 'X')) return true;
  if (!noun.dense || !among(noun, 'SI')) return false;
  const unknown = (token: Token | undefined) => token?.slot === '' && token.dense;
  return (
    (unknown(tokens[at - 1]) && !PARTICLE.test(tokens[at - 1]!.text)) ||
    (noun.units < 2 && unknown(tokens[at + 1]))
  );
}

/** Whether what follows lets the noun be what is wanted ("an agent please", not "agent console"). */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.dense) return true;
  if (next.slot !== '') return !among(next, 'X#');
  const then = tokens[pass(tokens, at + 2, 1, '')];
  return next.weight < SHORT && (then === undefined || among(then, ',.FDRK'));
}

/** "Agent!", "a human please", "no bot, operator": a clause of its own in a message that says little else. */
function standsAlone({ tokens, strangeness, blamesBot }: Passage, at: number): boolean {
  const edge = pass(tokens, at - 1, -1, 'FRPSDO', 0);
  const isArticle = tokens[edge]?.slot === '' && tokens[edge]!.weight < SHORT;
  const first = isArticle ? pass(tokens, edge - 1, -1, 'F', 0) : edge;
  const last = pass(tokens, at + 1, 1, 'FRPSDO', 0);
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
  const isNear = !tokens[at]!.dense && before >= 0 && reach(tokens, at, -1, 'CTM', 1.1) === before;
  if (before >= 0 && (order < 2 || isThere || isNear || among(tokens[before], 'M')))
    return ['verb-person', strong ? 0.95 : 0.9, before];
  const isFar = order > 0 || isThere || among(tokens[pass(tokens, at - 1, -1, 'F')], 'W');
  const kinds = order > 0 && isFirm ? 'CTML' : order > 0 || slot === 'D' ? 'CTM' : 'CM';
  const after = reach(tokens, at, 1, kinds, isFar ? REACH + 1 : 0.8);
  const start = pass(tokens, at - 1, -1, 'KF', 0);
  const opens = start < 0 || among(tokens[start], ',.');
  return after >= 0 && (isFar || opens) ? ['person-verb', strong ? 0.93 : 0.88, after] : undefined;
}

/** "Can a human help me", "need agent urgently": a wish or a way beside the noun, and little that is unknown. */
function isLikely({ tokens, order, strangeness }: Passage, at: number): boolean {
  const { clause, start } = clauseAround(tokens, at, at);
  const next = tokens[at + 1];
  return (
    strangeness < 2.1 &&
    !(tokens[at]!.dense && next?.slot === '' && next.dense) &&
    clause.some(
      (token, i) =>
        among(token, 'WK') &&
        ((start + i < at && reach(tokens, at, -1, 'WK', 0.9) >= 0) ||
          (start + i > at && token.slot === 'K') ||
          (order < 2 && endsThere(tokens, at))),
    ) &&
    !clause.some((token) => among(token, 'NYQXBH#'))
  );
}

/** "May a live agent write back", "que me escriba un asesor humano": nobody says so of others. */
function isHumanAgent({ tokens, strangeness }: Passage, at: number): boolean {
  const { clause } = clauseAround(tokens, at, at);
  return (
    strangeness < 2.1 &&
    (among(tokens[at - 1], 'PR') || among(tokens[at + 1], 'PR')) &&
    !clause.some((token) => among(token, 'NYQXBHA#'))
  );
}

/** The noun itself is wanted, said to be there, or all that is said. */
function nounRule(passage: Passage, at: number, isFirm: boolean): PersonRule | undefined {
  const { tokens, order } = passage;
  const strong = tokens[at]!.slot === 'P';
  if (!isFirm && among(tokens[at], 'DI')) return undefined;
  const before = pass(tokens, at - 1, -1, 'FRPDOI');
  if (order < 2 && among(tokens[before], 'W') && endsThere(tokens, at))
    return ['want-person', strong ? 0.92 : 0.86, before];
  const after = pass(tokens, at + 1, 1, order > 0 ? 'FRPDO' : 'FRP', order > 0 ? 0.4 : 0);
  const isClose = order === 0 || reach(tokens, at, 1, 'WE', strong ? WISH : WISH / 2) === after;
  if (order > 0 && isClose && among(tokens[after], 'W')) return ['person-wanted', strong ? 0.9 : 0.84, after];
  if (isFirm) {
    const earlier = reach(tokens, at, -1, 'E', 2);
    if (earlier >= 0 && endsThere(tokens, at)) return ['there-is-person', 0.86, earlier];
    if (isClose && among(tokens[after], 'E')) return ['there-is-person', 0.86, after];
  }
  const isHelper =
    isFirm || (order < 2 && among(tokens[at + 1], 'OK') && reach(tokens, at, -1, 'K', WISH) >= 0);
  if (isHelper && isLikely(passage, at)) return ['person-likely', 0.7, at];
  if (strong && isHumanAgent(passage, at)) return ['human-agent', 0.66, at];
  const isSaid = isFirm || passage.blamesBot || among(tokens[at + 1], 'F');
  return isSaid && standsAlone(passage, at) ? ['person-alone', 0.82, at] : undefined;
}

/** "I spoke to an agent yesterday"; not "can I speak to somebody about yesterday" nor "I want to". */
function isTold(tokens: readonly Token[], first: number, last: number): boolean {
  const { clause, start } = clauseAround(tokens, first, last);
  const told = clause.findIndex((token) => token.slot === 'Y');
  if (told < 0 || clause.some((token) => token.slot === 'W')) return false;
  return start + told < last || !clause.slice(0, first - start).some((token) => token.slot === 'K');
}

function personFinding(passage: Passage, at: number): Finding | undefined {
  const { tokens, order } = passage;
  if (isStranger(tokens, at)) return undefined;
  const isReal =
    among(tokens[pass(tokens, at - 1, -1, 'F', 0)], 'R') || among(tokens[pass(tokens, at + 1, 1, 'F')], 'R');
  const isStaff = tokens[at]!.slot === 'I' && reach(tokens, at, 1, 'D', 1.3) >= 0;
  const isFirm = tokens[at]!.slot === 'P' || isStaff || (isReal && tokens[at]!.slot !== 'D');
  const found = verbRule(passage, at, isFirm) ?? nounRule(passage, at, isFirm);
  if (!found) return undefined;
  const [rule, sure, other] = found;
  const [first, last] = at < other ? [at, other] : [other, at];
  const words = first === last ? [tokens[at]!] : [tokens[first]!, tokens[last]!];
  const { clause } = clauseAround(tokens, first, last);
  const has = (slots: string) => clause.some((token) => among(token, slots));
  const refuse = (why: string): Finding => ({ kind: 'none', confidence: 0.9, rule: why, words });
  if (isNegated(clause, order)) return refuse('negated');
  if (has('A')) return refuse('other-matter');
  if (isTold(tokens, first, last)) return refuse('told');
  return { kind: 'request', confidence: sure + (has('WR') ? 0.04 : 0), rule, words };
}

/** "Customer service please, not a robot": somebody is named beside the bot, and nothing else is told. */
function isPreferred(tokens: readonly Token[], strangeness: number): boolean {
  return (
    strangeness < MOST_BESIDE_BOT &&
    tokens.some((token) => among(token, 'PSD')) &&
    !tokens.some((token) => among(token, 'YAXQ#'))
  );
}

/** "not a bot", "I don't want to talk to a robot", "stop bot"; not "you are not a bot". */
function botFinding({ tokens, order, strangeness }: Passage, at: number): Finding | undefined {
  const { clause, start } = clauseAround(tokens, at, at);
  if (clause.some((token) => token.slot === 'Q')) return undefined;
  const not = clause.findIndex((token, i) => among(token, 'NH') && (order > 1 || start + i < at));
  if (not < 0) return undefined;
  const words = [tokens[Math.min(at, start + not)]!, tokens[Math.max(at, start + not)]!];
  if (clause.some((token) => among(token, 'CM')))
    return { kind: 'request', confidence: 0.9, rule: 'no-bot-talk', words };
  if (isPreferred(tokens, strangeness)) return { kind: 'request', confidence: 0.85, rule: 'not-bot', words };
  if (clause.some((token) => token.slot === '' && token.weight > SHORT)) return undefined;
  if (clause[0]!.slot === '' && start !== at) return undefined;
  return { kind: 'request', confidence: 0.82, rule: 'no-bot', words };
}

/** Tokens of a message that says nothing but "put me through". */
const MOST_BRIEF = 12;

/** "Put me through please": to nobody by name, and nothing else is said. */
function transferFinding({ tokens, strangeness }: Passage, at: number): Finding | undefined {
  if (tokens.length > MOST_BRIEF || (tokens[at]!.dense && tokens[at]!.units < 2)) return undefined;
  const isAll = strangeness < 1 && tokens.every((token) => token.slot === '' || among(token, 'MTFKWO,.'));
  return isAll ? { kind: 'request', confidence: 0.75, rule: 'transfer-me', words: [tokens[at]!] } : undefined;
}

/** What else a vague message may say: "billing?" names a department, "how much is shipping?" asks about the matter. */
const MOST_BESIDE_VAGUE: Readonly<Record<string, number>> = { D: 1.35, I: 1.3 };

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
  return strangeness > (MOST_BESIDE_VAGUE[slot] ?? 2) ? undefined : offer('vague', 0.6);
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
    if (among(token, 'M')) add(transferFinding(passage, at));
    if (among(token, 'OID')) add(offerFinding(passage, at));
  }
  return findings;
}
