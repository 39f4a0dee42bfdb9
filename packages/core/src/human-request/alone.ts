import { clauseAround, strangenessOf } from './clause.js';
import type { Asked } from './finding.js';
import { FAR } from './limits.js';
import { among, FILLERS, type Passage, pass, SHORT } from './passage.js';
import type { Person } from './person.js';

/** Tokens that may stand beside a person in a clause of its own. */
const BESIDE = `${FILLERS}RPSDO`;

/** "Where do you live, human?": somebody is spoken to, not asked for. */
function isCalled({ tokens }: Passage, boundary: number): boolean {
  return tokens[boundary]?.slot === ',' && clauseAround(tokens, boundary - 1, boundary - 1).has('KQU');
}

/** "An engineer on duty, at once!": a sentence that names one and hurries. */
function isHurried({ tokens }: Passage, { first, last }: Person): boolean {
  const start = pass(tokens, first - 1, -1, FILLERS);
  if (start === first - 1 || !(start < 0 || among(tokens[start], '.'))) return false;
  const { tokens: own, start: from } = clauseAround(tokens, last, last);
  const comma = from + own.length;
  const end = pass(tokens, comma + 1, 1, FILLERS, 0);
  const isShort = strangenessOf(own) <= FAR / 2 && !own.some((token) => among(token, 'NYQXAH#KU'));
  return isShort && among(tokens[comma], ',') && end > comma + 1 && (!tokens[end] || among(tokens[end], '.'));
}

/** "Agent!", "a human please", "no bot, operator": a clause of its own in a message that says little else. */
export function alone(passage: Passage, person: Person): Asked | undefined {
  const { tokens, strangeness, blamesBot } = passage;
  const { first, last, strength } = person;
  const isStrong = strength === 'strong';
  if (strength !== 'department' && strength !== 'somebody' && isHurried(passage, person))
    return ['person-alone', 0.75, first];
  const polite = tokens[last + 1]?.slot === ',' ? last + 2 : last + 1;
  if (!isStrong && strength !== 'role' && !blamesBot && !among(tokens[polite], 'F')) return undefined;
  const edge = pass(tokens, first - 1, -1, BESIDE, 0);
  const isArticle = tokens[edge]?.slot === '' && tokens[edge]!.weight < SHORT;
  const start = isArticle ? pass(tokens, edge - 1, -1, FILLERS, 0) : edge;
  const end = pass(tokens, last + 1, 1, BESIDE, 0);
  if ((start >= 0 && !among(tokens[start], ',.')) || (tokens[end] && !among(tokens[end], ',.')))
    return undefined;
  const isPlease = tokens.slice(start + 1, end).some((token) => token.slot === 'F');
  const isOne = isStrong && first - start > 1 && (isArticle || among(tokens[first - 1], 'F'));
  const isLastWord = isStrong && tokens[end] === undefined && strangeness < FAR;
  if (!isPlease && !isOne && isCalled(passage, start)) return undefined;
  return isPlease || blamesBot || isOne || isLastWord || strangeness < 2
    ? ['person-alone', 0.82, first]
    : undefined;
}
