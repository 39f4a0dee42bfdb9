import type { BatonError, ErrorCode } from '@baton/core';

/** The first delay, and the longest that doubling leads to. */
export interface DelayRange {
  readonly firstMs: number;
  readonly mostMs: number;
}

const REQUESTS: DelayRange = { firstMs: 500, mostMs: 15_000 };
const PASSING: readonly ErrorCode[] = ['unavailable', 'timeout', 'rate_limited', 'internal'];

/** Whether a failure may pass by itself, so that trying again makes sense. */
export function isPassing(code: ErrorCode): boolean {
  return PASSING.includes(code);
}

/** How long to wait after a failure: as long as it says and a little more, else longer after each. */
export function waitAfterMs({ retryAfterMs }: BatonError, failures: number): number {
  return retryAfterMs === undefined ? retryDelayMs(failures) : retryAfterMs + retryDelayMs(1);
}

/** Doubles from the first to the most; up to half less, so that many visitors do not come back at one moment. */
export function retryDelayMs(
  failures: number,
  { firstMs, mostMs }: DelayRange = REQUESTS,
  random: () => number = Math.random,
): number {
  const delayMs = Math.min(mostMs, firstMs * 2 ** Math.max(0, failures - 1));
  return Math.round(delayMs * (1 - random() / 2));
}
