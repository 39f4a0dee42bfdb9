import type { PassageFeatures } from './rank-passages.js';

/**
 * Logistic regression over the features, fitted on the calibration questions (customer-agent/calibration): the chance
 * that a passage answers the question rather than shares words with it.
 */
const WEIGHTS: Readonly<Partial<Record<keyof PassageFeatures, number>>> = {
  coverage: 2.4,
  prominence: 2.17,
  heading: 1.83,
  unknown: -1.76,
  evidence: 1.09,
  kind: 0.73,
};
const BIAS = -3.2;

/** Below it, the agent says that it does not know (calibration: see customer-agent/calibration). */
export const KNOWS_FROM = 0.55;

/** How sure it is that a passage answers the question, 0 to 1. */
export function confidenceOf(features: PassageFeatures): number {
  const sum = Object.entries(WEIGHTS).reduce(
    (total, [name, weight]) => total + weight * features[name as keyof PassageFeatures],
    BIAS,
  );
  return 1 / (1 + Math.exp(-sum));
}
