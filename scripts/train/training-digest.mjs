import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../setup/project.mjs';
import { trainingMessages } from './training-messages.mjs';

const RULES = `${ROOT}packages/core/src/human-request/`;

/** Sources that decide what the features of a message are; `outweigh.ts` says what follows from their weights. */
function ruleFiles() {
  return readdirSync(RULES, { recursive: true })
    .map(String)
    .filter(
      (name) => name.endsWith('.ts') && !/\.test\.ts$|^cases|^(weights|outweigh)\.ts$|index\.ts$/.test(name),
    )
    .sort();
}

const TRAINER = ['human-request.mjs', 'joined-messages.mjs', 'random-numbers.mjs'];

/** Twelve digits that change with the messages and rules that weights are learned from, and with how. */
export function trainingDigest() {
  const hash = createHash('sha256').update(JSON.stringify(trainingMessages()));
  for (const name of TRAINER) hash.update(readFileSync(`${ROOT}scripts/train/${name}`));
  for (const name of ruleFiles()) hash.update(name).update(readFileSync(RULES + name));
  return hash.digest('hex').slice(0, 12);
}
