import type { Features } from './features.js';

/**
 * Weights of features as `scripts/train.mjs` writes them: a table for words and one for shapes, each a power of two
 * long; a feature's weight stands at its hash modulo the length, as a letter: `a` the least, `h` nothing, `o` the most.
 */
export interface Weights {
  readonly words: string;
  readonly shape: string;
  /** What one step between letters is worth, in log-odds, before lengths are taken into account. */
  readonly wordStep: number;
  readonly shapeStep: number;
}

/** The letter that weighs nothing. */
const NOTHING = 'h'.charCodeAt(0);
/** Slots speak for many words, and count the more for it (measured on cases that were kept apart). */
export const SHAPE_SHARE = 0.2;

/** How much all words together count: the more there are, the less each does. */
export function wordShare({ words }: Features): number {
  return 1 / Math.sqrt(words.size + 1);
}

const weightAt = (table: string, hash: number) => table.charCodeAt(hash & (table.length - 1)) - NOTHING;

/**
 * Log-odds that the message asks for a person: a linear model over its features, so that each weight is a reason that
 * can be named. `units`: how much each unit of the message speaks for it.
 */
export function weigh(
  features: Features,
  weights: Weights,
): { odds: number; units: ReadonlyMap<number, number> } {
  const share = wordShare(features) * weights.wordStep;
  const units = new Map<number, number>();
  let odds = 0;
  for (const [hash, unit] of features.words) {
    const weight = weightAt(weights.words, hash) * share;
    odds += weight;
    units.set(unit, (units.get(unit) ?? 0) + weight);
  }
  for (const hash of features.shape) odds += weightAt(weights.shape, hash) * weights.shapeStep * SHAPE_SHARE;
  return { odds, units };
}
