import { clauseAround, strangenessOf } from './clause.js';
import type { Asked } from './finding.js';
import { MOST_IN_CLAUSE, NEAR } from './limits.js';
import { among, FILLERS, type Passage, pass } from './passage.js';
import { after, before, endsThere, isEndOfClause, type Person } from './person.js';

/** Unknown characters between a person and the wish after it weigh at most this: 상담원으로 바꿔, not 상담사로 일하고 싶어. */
const WISH = 1;

/** "Put someone on", "give me somebody smarter": wanted beside the noun, and little said of what for. */
function wantedSomebody(passage: Passage, person: Person): Asked | undefined {
  const { tokens, order } = passage;
  const { tokens: own, start, has } = clauseAround(tokens, person.first, person.last);
  if (has('NYQXHA#G') || strangenessOf(own.slice(person.last + 1 - start)) > MOST_IN_CLAUSE) return undefined;
  const wish = pass(tokens, person.first - 1, -1, `${FILLERS}R`);
  if (order < 2 && among(tokens[wish], 'WM')) return ['want-person', 0.78, wish];
  const later = order > 0 ? after(passage, person, 'WM', WISH) : -1;
  if (later < 0 || (tokens[later + 1]?.slot === '' && !tokens[later]!.dense)) return undefined;
  return ['person-wanted', 0.78, later];
}

/** "May I have the reception", "give me accounting"; "I need support" is as vague as "support". */
function wantedDepartment(passage: Passage, person: Person): Asked | undefined {
  const { tokens, order, strangeness } = passage;
  const wish = pass(tokens, person.first - 1, -1, FILLERS);
  const { has } = clauseAround(tokens, person.first, person.last);
  const isAsked = order < 2 && among(tokens[wish], 'W') && has('JK') && endsThere(passage, person);
  return isAsked && strangeness < MOST_IN_CLAUSE && !has('NYQXHA#GLO')
    ? ['want-person', 0.7, wish]
    : undefined;
}

function wishBefore(passage: Passage, person: Person): Asked | undefined {
  const { tokens } = passage;
  const { first, last, strength } = person;
  if (!endsThere(passage, person)) return undefined;
  const wish = pass(tokens, first - 1, -1, `${FILLERS}RPDOI`);
  if (among(tokens[wish], 'W')) return ['want-person', strength === 'strong' ? 0.92 : 0.86, wish];
  const further = before(passage, person, 'W', strength === 'strong' ? NEAR : 0.3);
  return further >= 0 && !clauseAround(tokens, first, last).has('XYA#N')
    ? ['want-person', 0.8, further]
    : undefined;
}

/** "How many employees are there": a number is asked for. */
function isCounted({ tokens }: Passage, { first }: Person, there: number): boolean {
  return among(tokens[Math.min(first, there) - 1], 'X');
}

function wishAfterOrThere(passage: Passage, person: Person): Asked | undefined {
  const { tokens, order } = passage;
  const isStrong = person.strength === 'strong';
  const beyond = order > 0 ? `${FILLERS}RPDO` : `${FILLERS}RP`;
  const later = pass(tokens, person.last + 1, 1, beyond, order > 0 ? 0.4 : 0);
  const isClose = order === 0 || after(passage, person, 'WE', isStrong ? WISH : WISH / 2) === later;
  if (order > 0 && isClose && among(tokens[later], 'W'))
    return ['person-wanted', isStrong ? 0.9 : 0.84, later];
  const there = before(passage, person, 'E', isStrong ? 2 : 0.8);
  const isAll = isStrong || isEndOfClause(passage, person);
  if (there >= 0 && isAll && endsThere(passage, person) && !isCounted(passage, person, there))
    return ['there-is-person', 0.86, there];
  return isClose && among(tokens[later], 'E') && !isCounted(passage, person, later)
    ? ['there-is-person', 0.86, later]
    : undefined;
}

/** The person is wanted, or said to be there. */
export function wanted(passage: Passage, person: Person): Asked | undefined {
  if (person.strength === 'somebody') return wantedSomebody(passage, person);
  if (person.strength === 'department') return wantedDepartment(passage, person);
  if (person.strength === 'trade') return undefined;
  const wish = passage.order < 2 ? wishBefore(passage, person) : undefined;
  return wish ?? wishAfterOrThere(passage, person);
}
