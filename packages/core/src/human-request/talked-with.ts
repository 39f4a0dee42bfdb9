import { clauseAround } from './clause.js';
import type { Asked } from './finding.js';
import { NEAR } from './limits.js';
import { among, FILLERS, type Passage, pass, REACH, SHORT } from './passage.js';
import { after, before, isEndOfClause, type Person, type Strength } from './person.js';

/** What one does with a person, or a person does for us, by how surely the person is one of ours. */
const VERBS: Readonly<Record<Strength, string>> = {
  strong: 'CTMLG',
  role: 'CTM',
  trade: 'CTM',
  somebody: 'CM',
  department: 'CTM',
};

/** "Escalate this to a supervisor", "how do I contact an assistant": further from the person than other verbs. */
function transferOrContact(passage: Passage, person: Person): Asked | undefined {
  if ((person.strength === 'strong' || person.strength === 'department') && passage.order < 2) {
    const transfer = before(passage, person, 'M', REACH + 2);
    if (transfer >= 0) return ['verb-person', 0.9, transfer];
  }
  if (person.strength !== 'role') return undefined;
  const contact = before(passage, person, 'L', NEAR);
  const isOurs =
    clauseAround(passage.tokens, person.first, person.last).has('W') || isEndOfClause(passage, person);
  return contact >= 0 && isOurs ? ['verb-person', 0.85, contact] : undefined;
}

/** "Transfer money to a person", "transfer my ticket to someone": not us, nor to us. */
function isOtherTransfer(passage: Passage, person: Person, verb: number): boolean {
  const { tokens, strangeness } = passage;
  if (person.strength === 'role') return among(tokens[verb], 'T') && before(passage, person, 'T', 0.9) < 0;
  if (person.strength !== 'somebody' || !among(tokens[verb], 'M')) return false;
  const { has } = clauseAround(tokens, person.first, person.last);
  return strangeness >= NEAR && tokens[verb]!.units < 2 && !has('J');
}

/** "When will an agent answer", "answer me, a person": help is asked for, not described. */
function isHelpForUs({ tokens }: Passage, { first, last }: Person, verb: number): boolean {
  const { tokens: own, has } = clauseAround(tokens, first, last);
  return has('WEKJ') || tokens[verb]!.units > 1 || own[0]!.slot === 'Y';
}

function verbBefore(passage: Passage, person: Person, isThere: boolean): Asked | undefined {
  const { tokens, order } = passage;
  const { first, strength } = person;
  const verbs = strength === 'somebody' ? 'CML' : VERBS[strength];
  const verb = before(passage, person, verbs, strength === 'trade' ? NEAR : REACH);
  if (verb < 0) return undefined;
  if (among(tokens[verb], 'G') && !isHelpForUs(passage, person, verb)) return undefined;
  const isNear = !tokens[first]!.dense && before(passage, person, 'CTMG', 1.1) === verb;
  return order < 2 || isThere || isNear || among(tokens[verb], 'M')
    ? ['verb-person', strength === 'strong' ? 0.95 : 0.9, verb]
    : undefined;
}

function verbAfter(passage: Passage, person: Person, isThere: boolean): Asked | undefined {
  const { tokens, order } = passage;
  const { first, last, strength } = person;
  const isSomebody = strength === 'somebody';
  const isAsked = among(tokens[last + 1], 'K') || among(tokens[pass(tokens, first - 1, -1, FILLERS)], 'WK');
  const isFar = order > 0 || isThere || isAsked;
  const verbs = order === 0 && strength === 'role' ? 'CM' : VERBS[strength];
  const verb = after(
    passage,
    person,
    verbs,
    isFar ? REACH + 1 : isSomebody ? 1.4 : strength === 'strong' ? NEAR : 0.8,
  );
  const start = pass(tokens, first - 1, -1, `${FILLERS}K`, isSomebody ? SHORT : 0);
  const opens = start < 0 || among(tokens[start], ',.');
  return verb >= 0 && (isFar || opens || strength === 'strong')
    ? ['person-verb', strength === 'strong' ? 0.93 : 0.88, verb]
    : undefined;
}

/** A verb of talking, transferring or, of a surer person, helping, before or after. */
export function talkedWith(passage: Passage, person: Person): Asked | undefined {
  const isThere = before(passage, person, 'E', 2) >= 0 || after(passage, person, 'E', REACH) >= 0;
  const verbs = person.strength === 'somebody' ? 'CML' : VERBS[person.strength];
  const verb = before(passage, person, verbs, REACH);
  if (verb >= 0 && isOtherTransfer(passage, person, verb)) return undefined;
  return (
    transferOrContact(passage, person) ??
    verbBefore(passage, person, isThere) ??
    verbAfter(passage, person, isThere)
  );
}
