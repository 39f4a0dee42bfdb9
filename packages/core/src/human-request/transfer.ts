import { type Clause, clauseAround } from './clause.js';
import type { Finding } from './finding.js';
import { NEAR } from './limits.js';
import { among, type Passage } from './passage.js';
import { PEOPLE } from './person.js';

/** Tokens of a message that says nothing but "put me through". */
const MOST_BRIEF = 12;

/** Somebody named outside the clause, -1 when nobody is. */
function namedBeside({ firstNamed, lastNamed }: Passage, { start, tokens }: Clause): number {
  if (firstNamed < 0 || firstNamed < start) return firstNamed;
  return lastNamed >= start + tokens.length ? lastNamed : -1;
}

/** "Who runs the deliveries? I want to talk to him": somebody named in a sentence, talked with in another. */
export function talkFinding(passage: Passage, at: number): Finding | undefined {
  const { tokens, mentions } = passage;
  const clause = clauseAround(tokens, at, at);
  if (!clause.has('WKM') || clause.has(`${PEOPLE}NYXQBHA#O`)) return undefined;
  const isMe = among(tokens[at], 'M') && (among(tokens[at + 1], 'J') || among(tokens[at - 1], 'J'));
  if (isMe && clause.strangeness <= 0.6 && clause.has('KF'))
    return { kind: 'request', confidence: 0.7, rule: 'transfer-me', words: [tokens[at]!] };
  const named = namedBeside(passage, clause);
  if (named < 0 || clause.strangeness > NEAR || (!clause.has('M') && mentions('QA'))) return undefined;
  const words = [tokens[Math.min(named, at)]!, tokens[Math.max(named, at)]!];
  return { kind: 'request', confidence: 0.75, rule: 'talk-to-them', words };
}

/** "Put me through please": to nobody by name, and nothing else is said. */
export function transferFinding(passage: Passage, at: number): Finding | undefined {
  const { tokens, strangeness, mentions } = passage;
  if (tokens.length > MOST_BRIEF || (tokens[at]!.dense && tokens[at]!.units < 2)) return undefined;
  return strangeness < 1 && !mentions(`${PEOPLE}BCGLEURNHQXYA#`)
    ? { kind: 'request', confidence: 0.75, rule: 'transfer-me', words: [tokens[at]!] }
    : undefined;
}
