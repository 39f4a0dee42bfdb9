import { type Clause, clauseAround } from './clause.js';
import type { Asked } from './finding.js';
import { FAR, MOST_IN_CLAUSE, NEAR } from './limits.js';
import { among, type Passage, REACH, SHORT } from './passage.js';
import { after, before, type Person, type Strength } from './person.js';
import type { Token } from './scan.js';

/** "I demand that a manager calls me": wished for before, with us as the aim, and little else. */
function isDemanded({ tokens }: Passage, { first, last }: Person): boolean {
  const { tokens: own, start, strangeness, has } = clauseAround(tokens, first, last);
  const wish = own.findIndex((token) => token.slot === 'W');
  return strangeness <= MOST_IN_CLAUSE && wish >= 0 && start + wish < first && has('J') && !has('NYQXAH#');
}

/** "Someone has to call me, not a bot": somebody is set against the bot, and is to do something. */
function isInsteadOfBot({ tokens, blamesBot, mentions }: Passage, { first, last }: Person): boolean {
  return blamesBot && mentions('N') && clauseAround(tokens, first, last).has('GCOJ') && !mentions('YXA#');
}

/** "Can a technician write to me here": whatever it is, it is done for us. */
function isAskedForUs({ tokens }: Passage, { first, last }: Person): boolean {
  const { tokens: own, start, strangeness, has } = clauseAround(tokens, first, last);
  const way = own.findIndex((token) => token.slot === 'K');
  const us = own.findIndex((token, at) => token.slot === 'J' && start + at > last);
  return way >= 0 && us >= 0 && strangeness <= MOST_IN_CLAUSE && !has('NYQXAH#W');
}

/** "Que me atienda una persona", "to be helped by a person": what is to be done for us stands before. */
function isServedBy({ tokens }: Passage, { first, last, strength }: Person, verb: number): boolean {
  const { has } = clauseAround(tokens, first, last);
  if (has(strength === 'strong' ? 'Y#' : 'XY#')) return false;
  if (has(strength === 'somebody' ? 'W' : 'WK') || tokens[verb]!.units > 1) return true;
  return strength !== 'somebody' && among(tokens[verb - 1], 'J');
}

/** "Is there somebody who speaks English, I can talk to": said to be there, and talked with further on. */
function isThereToTalk(passage: Passage, person: Person): Asked | undefined {
  const talk = after(passage, person, 'C', FAR);
  return talk >= 0 && before(passage, person, 'E', 0.9) >= 0 ? ['there-is-person', 0.8, talk] : undefined;
}

/** "Let a technician answer", "have your director ring me": nothing but the person and what they are to do. */
function isToldToHelp({ strangeness, has }: Clause, verb: Token): boolean {
  return verb.units > 1 || (strangeness <= 2 * SHORT && !has('NQAHOCTML'));
}

/** What makes a helper the visitor's, by how surely the person is one of ours. */
const FOR_US: Readonly<Record<Strength, string>> = {
  strong: '',
  role: 'JWEK',
  trade: 'WEK',
  somebody: 'WEM',
  department: '',
};
const QUESTION = /[?？؟;]/;

function isForUs({ tokens }: Passage, { tokens: own, start, has }: Clause, strength: Strength): boolean {
  const isAsked = QUESTION.test(tokens[start + own.length]?.text ?? '');
  return has(FOR_US[strength]) || (strength === 'trade' && has('J') && isAsked);
}

/** Whether something is wanted of the person for the visitor, whatever it is. */
function isMeantForUs(passage: Passage, person: Person): boolean {
  if (person.strength === 'somebody') return isInsteadOfBot(passage, person);
  const isDemand = person.strength === 'role' && passage.order < 2 && isDemanded(passage, person);
  return isDemand || isAskedForUs(passage, person);
}

/** Where it is said what the person is to do; -1 when it is not. */
function helpOf(passage: Passage, person: Person): number {
  const later = after(passage, person, 'G', REACH);
  if (later >= 0 || passage.order === 0) return later;
  if (passage.order > 1) return before(passage, person, 'G', REACH);
  return person.strength === 'somebody' ? -1 : before(passage, person, 'G', SHORT);
}

/** "A nurse who can help me", "is there somebody who understands": what somebody is to do for the visitor. */
export function helper(passage: Passage, person: Person): Asked | undefined {
  const { tokens, order } = passage;
  const { first, last, strength } = person;
  if (strength === 'department') return undefined;
  const served = before(passage, person, 'G', NEAR);
  if (order < 2 && served >= 0 && isServedBy(passage, person, served)) return ['helper', 0.8, served];
  if (strength === 'strong') return undefined;
  if (isMeantForUs(passage, person)) return ['helper', 0.75, first];
  const talk = strength === 'somebody' ? isThereToTalk(passage, person) : undefined;
  if (talk) return talk;
  const help = helpOf(passage, person);
  if (help < 0) return undefined;
  const clause = clauseAround(tokens, Math.min(help, first), Math.max(help, last));
  if (clause.has('XY#') || (order === 1 && help < first && clause.has('J'))) return undefined;
  const isTold = strength !== 'somebody' && isToldToHelp(clause, tokens[help]!);
  return isTold || isForUs(passage, clause, strength) ? ['helper', 0.8, help] : undefined;
}
