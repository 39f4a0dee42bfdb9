import { alone } from './alone.js';
import type { Asked } from './finding.js';
import { helper } from './helper.js';
import { humanAgent, likely } from './likely.js';
import type { Passage } from './passage.js';
import type { Person } from './person.js';
import { talkedWith } from './talked-with.js';
import { wanted } from './wanted.js';

/** Surest first. */
const RULES = [talkedWith, helper, wanted, likely, humanAgent, alone];

/** Why a named person is asked for; undefined when nothing says so. */
export function askedFor(passage: Passage, person: Person): Asked | undefined {
  for (const rule of RULES) {
    const asked = rule(passage, person);
    if (asked) return asked;
  }
  return undefined;
}
