import type { Features } from './features.js';
import type { Finding } from './finding.js';
import type { Slot } from './language.js';
import { featuresOfRead, type ReadMessage, type Spoken } from './read-message.js';
import type { Token } from './scan.js';
import { type Weighed, type Weights, weigh } from './weigh.js';

/**
 * From these log-odds on a stretch asks for a person though no rule says so. Half of the messages that the weights were
 * learned from name people without asking for them; visitors hardly ever do, so the less a stretch is like what they write
 * otherwise, the less it takes (set so that ordinary messages give next to no false alarm; decision 17).
 */
const BAR = { talkedWith: -1, agent: 0.1, somebody: 0.9, nobody: 2.8 } as const;
/** Below these a rule that says so is wrong. */
const ASKS_NOT = -1.2;

/** BCP 47: the weights do not say in which language they found it. */
const UNDETERMINED = 'und';

const probability = (odds: number) => 1 / (1 + Math.exp(-odds));

/** Slots of words that say nothing, and of what stands between them. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['F', ',', '.']);

function barOf({ slots }: Features): number {
  // A stretch that no language reads has no slots, and may say anything.
  if (slots.size > 0 && [...slots].every((slot) => SAYS_NOTHING.has(slot))) return Number.POSITIVE_INFINITY;
  const has = (some: string) => [...some].some((slot) => slots.has(slot as Slot));
  if (has('C') && has('PSVID')) return BAR.talkedWith;
  if (has('P')) return BAR.agent;
  return has('SVIDM') ? BAR.somebody : BAR.nobody;
}

/** Log-odds as they are where few messages name people. */
const surplus = ({ odds, stretch }: Weighed) => odds - barOf(stretch);

/** The two units that speak most for a request, in order, as the tokens that they are. */
function evidence({ scan }: ReadMessage, units: ReadonlyMap<number, number>): Token[] {
  const [first, second] = [...units].sort((a, b) => b[1] - a[1]).map(([unit]) => unit);
  if (first === undefined) return [];
  const places = second === undefined ? [first] : [Math.min(first, second), Math.max(first, second)];
  return places.map((place) => {
    const { text, start, end } = scan.units[place]!;
    return { slot: '', text, at: place, ...scan.span(start, end), weight: 1, dense: false, units: 1 };
  });
}

/**
 * What the rules found, corrected by the weights of everything that the message shows: a request that no rule knows
 * comes first, one that a rule is wrong about goes.
 */
export function outweigh(message: ReadMessage, weights: Weights): readonly Spoken[] {
  const { spoken } = message;
  const stretches = featuresOfRead(message).map((stretch) => weigh(stretch, weights));
  if (spoken[0]?.finding.kind === 'request')
    return stretches.some(({ odds }) => odds > ASKS_NOT)
      ? spoken
      : spoken.filter(({ finding }) => finding.kind !== 'request');
  const most = stretches.reduce((one, other) => (surplus(other) > surplus(one) ? other : one));
  if (surplus(most) <= 0) return spoken;
  const words = evidence(message, most.units);
  if (words.length === 0) return spoken;
  const finding: Finding = {
    kind: 'request',
    confidence: probability(surplus(most)),
    rule: 'weighed',
    words,
  };
  return [{ language: spoken[0]?.language ?? UNDETERMINED, finding, words: 0 }, ...spoken];
}
