import { type Clause, clauseAround } from './clause.js';
import type { Asked } from './finding.js';
import { MOST_BESIDE_WISH, MOST_IN_CLAUSE, NEAR } from './limits.js';
import { among, FILLERS, type Passage, pass, REACH, SHORT } from './passage.js';
import { after, before, endsThere, type Person } from './person.js';

/** Evidence that what is said of a person is no request. */
const REFUSING = 'NYQXBHA#';
/** Of that, what may stand beside a person who is wanted: "I'd like a real person to look at my case". */
const REFUSING_WISH = 'NYQBHA#';

/** A way or a wish in the clause: "can a human help me", "need agent urgently". */
function isHinted(passage: Passage, person: Person, clause: Clause, isWanted: boolean): boolean {
  const { tokens, order } = passage;
  const next = tokens[person.last + 1];
  const hasUs = clause.has('J');
  const doesOther = next?.slot === '' && next.weight > SHORT && !hasUs;
  const isLast = clause.tokens[clause.tokens.length - 1] === tokens[person.last];
  return (
    isWanted ||
    (clause.has('WKGE') && hasUs) ||
    (before(passage, person, 'K', 0.9) >= 0 && !doesOther) ||
    (before(passage, person, 'K', NEAR) >= 0 && isLast) ||
    after(passage, person, 'K', REACH) >= 0 ||
    (order < 2 && clause.has('W') && endsThere(passage, person))
  );
}

/** "Operator ???", "once more, consultant": the message ends in the person and says nothing against it. */
function isAllThatIsSaid(passage: Passage, { last }: Person, clause: Clause): boolean {
  const { tokens, strangeness, mentions } = passage;
  const isEnd = pass(tokens, last + 1, 1, FILLERS, 0) === tokens.length;
  return isEnd && clause.strangeness <= SHORT && strangeness < 1.2 && !mentions(`${REFUSING}EDS`);
}

/** "If no human answers, I cancel". */
function isThreat({ tokens, strangeness, has }: Clause): boolean {
  const isUnless = has('U') && (has('N') || tokens.some(({ slot, units }) => slot === 'U' && units > 1));
  return isUnless && has('WCGMKE') && strangeness <= MOST_IN_CLAUSE && !has('YQBHA#');
}

/** A strong person carries a clause that asks and says little else. */
export function likely(passage: Passage, person: Person): Asked | undefined {
  const { tokens, order } = passage;
  const { first, last, strength } = person;
  if (strength !== 'strong') return undefined;
  const clause = clauseAround(tokens, first, last);
  if (isThreat(clause)) return ['or-else', 0.75, first];
  const isWanted = before(passage, person, 'W', NEAR) >= 0;
  const isOf = order < 2 && among(tokens[pass(tokens, last + 1, 1, FILLERS)], 'X');
  const isWhich = among(tokens[first - 1], 'X');
  if (clause.has((isWanted && !isOf) || isWhich ? REFUSING_WISH : REFUSING)) return undefined;
  if (clause.strangeness > (isWanted ? MOST_BESIDE_WISH : MOST_IN_CLAUSE)) return undefined;
  const next = tokens[last + 1];
  if (tokens[last]!.dense && next?.slot === '' && next.dense) return undefined;
  return isHinted(passage, person, clause, isWanted) || isAllThatIsSaid(passage, person, clause)
    ? ['person-likely', 0.7, first]
    : undefined;
}

/** "May a live agent write back", "que me escriba un asesor humano": nobody says so of others. */
export function humanAgent({ tokens, strangeness }: Passage, { first, last }: Person): Asked | undefined {
  const { tokens: own, start, has } = clauseAround(tokens, first, last);
  const isAgent = (at: number) => own[at]?.slot === 'P';
  const isHuman = own.some((_, at) => start + at >= first && isAgent(at) && among(own[at + 1], 'PR'));
  const isReal = among(tokens[first], 'R') && tokens.slice(first, last + 1).some(({ slot }) => slot === 'P');
  return strangeness < MOST_IN_CLAUSE && (isHuman || isReal) && !has(REFUSING)
    ? ['human-agent', 0.66, first]
    : undefined;
}
