import { askedFor } from './asked.js';
import { botFinding } from './bot.js';
import { clauseAround } from './clause.js';
import type { Finding } from './finding.js';
import { offerFinding } from './offer.js';
import { among, type Passage } from './passage.js';
import { isStranger, PEOPLE, type Person, personAt } from './person.js';
import { refusal } from './refused.js';
import { talkFinding, transferFinding } from './transfer.js';

/** More than anybody needs; keeps a message made of nothing but key words cheap. */
const MOST_FINDINGS = 64;

/** A person counts when something asks for them and nothing refuses them. */
function personFinding(passage: Passage, person: Person): Finding | undefined {
  const { tokens } = passage;
  if (isStranger(passage, person)) return undefined;
  const asked = askedFor(passage, person);
  if (!asked) return undefined;
  const [rule, sure, other] = asked;
  const at = tokens[person.last]!.slot === 'R' ? person.first : person.last;
  const [first, last] = at < other ? [at, other] : [other, at];
  const words = first === last ? [tokens[at]!] : [tokens[first]!, tokens[last]!];
  const why = refusal(passage, person, { rule, first, last });
  if (why) return { kind: 'none', confidence: 0.9, rule: why, words };
  const isPlain = clauseAround(tokens, first, last).has('WR');
  return { kind: 'request', confidence: sure + (isPlain ? 0.04 : 0), rule, words };
}

/** Everything the rules find in a message as one language reads it. */
export function judge(passage: Passage): Finding[] {
  const findings: Finding[] = [];
  const add = (finding: Finding | undefined) => finding && findings.push(finding);
  for (let at = 0; at < passage.tokens.length && findings.length < MOST_FINDINGS; at++) {
    const token = passage.tokens[at];
    if (among(token, PEOPLE)) add(personFinding(passage, personAt(passage, at)));
    if (among(token, 'B')) add(botFinding(passage, at));
    if (among(token, 'CM')) add(talkFinding(passage, at));
    if (among(token, 'M')) add(transferFinding(passage, at));
    if (among(token, 'OIDG')) add(offerFinding(passage, at));
  }
  return findings;
}
