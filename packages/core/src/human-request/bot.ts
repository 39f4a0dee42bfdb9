import { clauseAround } from './clause.js';
import type { Finding } from './finding.js';
import { among, type Passage, SHORT } from './passage.js';

/** Unknown words in a message that wants somebody rather than a bot. */
const MOST_BESIDE_BOT = 1.6;

/** "Customer service please, not a robot": somebody is named beside the bot, and nothing else is told. */
function isPreferred({ strangeness, mentions }: Passage): boolean {
  return strangeness < MOST_BESIDE_BOT && mentions('PSD') && !mentions('YAXQ#');
}

/** "not a bot", "I don't want to talk to a robot", "stop bot"; not "you are not a bot". */
export function botFinding(passage: Passage, at: number): Finding | undefined {
  const { tokens, order } = passage;
  const { tokens: own, start, has } = clauseAround(tokens, at, at);
  if (has('Q')) return undefined;
  const not = own.findIndex((token, i) => among(token, 'NH') && (order > 1 || start + i < at));
  if (not < 0) return undefined;
  const words = [tokens[Math.min(at, start + not)]!, tokens[Math.max(at, start + not)]!];
  if (has('CGM')) return { kind: 'request', confidence: 0.9, rule: 'no-bot-talk', words };
  if (isPreferred(passage)) return { kind: 'request', confidence: 0.85, rule: 'not-bot', words };
  if (own.some((token) => token.slot === '' && token.weight > SHORT)) return undefined;
  if (own[0]!.slot === '' && start !== at) return undefined;
  return { kind: 'request', confidence: 0.82, rule: 'no-bot', words };
}
