import type { Finding } from './finding.js';
import { among } from './passage.js';
import { featuresOfRead, type ReadMessage, type Spoken } from './read-message.js';
import type { Token } from './scan.js';
import { type Weights, weigh } from './weigh.js';

/**
 * From these log-odds on a message asks for a person though no rule says so. The bar is higher for one that names nobody,
 * which is hardly ever such a message (both set so that ordinary messages give next to no false alarm).
 */
const BAR = { named: 0.85, unnamed: 2.85 } as const;
/** Below these a rule that says so is wrong. */
const ASKS_NOT = -2.15;
/** Slots of somebody who can be asked for, or of the way to them. */
const SOMEBODY = 'PSVIDM';

/** BCP 47: the weights do not say in which language they found it. */
const UNDETERMINED = 'und';

const probability = (odds: number) => 1 / (1 + Math.exp(-odds));

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
  const { spoken, readings } = message;
  const { odds, units } = weigh(featuresOfRead(message), weights);
  const kind = spoken[0]?.finding.kind;
  if (kind === 'request')
    return odds > ASKS_NOT ? spoken : spoken.filter(({ finding }) => finding.kind !== 'request');
  const isNamed = readings.some(({ tokens }) => tokens.some((token) => among(token, SOMEBODY)));
  if (odds <= BAR[isNamed ? 'named' : 'unnamed']) return spoken;
  const words = evidence(message, units);
  if (words.length === 0) return spoken;
  const finding: Finding = { kind: 'request', confidence: probability(odds), rule: 'weighed', words };
  return [{ language: spoken[0]?.language ?? UNDETERMINED, finding, words: 0 }, ...spoken];
}
