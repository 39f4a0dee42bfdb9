import type { Finding } from './finding.js';
import { among, type Passage, pass, REACH, reach } from './passage.js';

/** What else a vague message may say: "billing?" names a department, "how much is shipping?" asks about the matter. */
const MOST_BESIDE_VAGUE: Readonly<Record<string, number>> = { D: 1.1, I: 1.3, G: 0.8 };
/** What makes a department a matter, and what more than "help me" is said. */
const NOT_BESIDE_VAGUE: Readonly<Record<string, string>> = { D: 'KYAX', G: 'PSVIDBCTMLKEURNHQXYA#' };

/** "Support?", "call me back", "I need somebody", an insult: vague, but a person may help. */
export function offerFinding({ tokens, strangeness, mentions }: Passage, at: number): Finding | undefined {
  const slot = tokens[at]!.slot;
  const offer = (rule: string, confidence: number): Finding => ({
    kind: 'offer',
    confidence,
    rule,
    words: [tokens[at]!],
  });
  if (slot === 'D' && reach(tokens, at, -1, 'LW', REACH) >= 0) return offer('contact-department', 0.7);
  if (slot === 'I' && among(tokens[pass(tokens, at - 1, -1, 'FR')], 'W')) return offer('want-somebody', 0.6);
  if (mentions(NOT_BESIDE_VAGUE[slot] ?? '')) return undefined;
  return strangeness > (MOST_BESIDE_VAGUE[slot] ?? 2) ? undefined : offer('vague', 0.6);
}
