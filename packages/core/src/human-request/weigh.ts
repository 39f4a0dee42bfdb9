import type { Features } from './features.js';

/**
 * Weights of features as `scripts/train.mjs` writes them: a table for words and one for shapes, each a power of two
 * long; a feature's weight stands at its hash modulo the length, as a letter: `h` is nothing, each letter before it a step
 * against a request, each after it a step for one.
 */
export interface Weights {
  readonly words: string;
  readonly shape: string;
  /** What one step between letters is worth, in log-odds, before lengths are taken into account. */
  readonly wordStep: number;
  readonly shapeStep: number;
}

/** How much a stretch of a message asks for a person. */
export interface Weighed {
  readonly stretch: Features;
  /** Log-odds. */
  readonly odds: number;
  /** How much each unit of the stretch speaks for it, by its index in the message. */
  readonly units: ReadonlyMap<number, number>;
}

/** The letter that weighs nothing. */
const NOTHING = 'h'.charCodeAt(0);
/** Slots speak for many words, and count the more for it (measured on cases that were kept apart). */
export const SHAPE_SHARE = 0.15;

/** How much all words together count: the more there are, the less each does. */
export function wordShare({ words }: Features): number {
  return 1 / Math.sqrt(words.size + 1);
}

const weightAt = (table: string, hash: number) => table.charCodeAt(hash & (table.length - 1)) - NOTHING;

/** Log-odds that a stretch asks for a person: a linear model over its features, so that each weight is a reason that can be named. */
export function weigh(stretch: Features, weights: Weights): Weighed {
  const share = wordShare(stretch) * weights.wordStep;
  const units = new Map<number, number>();
  let odds = 0;
  for (const [hash, unit] of stretch.words) {
    const weight = weightAt(weights.words, hash) * share;
    odds += weight;
    units.set(unit, (units.get(unit) ?? 0) + weight);
  }
  for (const hash of stretch.shape) odds += weightAt(weights.shape, hash) * weights.shapeStep * SHAPE_SHARE;
  return { stretch, odds, units };
}
