import { BatonError, type ErrorCode } from '@baton/core';

/** The first delay, and the longest that doubling leads to. */
export interface DelayRange {
  readonly firstMs: number;
  readonly mostMs: number;
}

const REQUESTS: DelayRange = { firstMs: 500, mostMs: 15_000 };
const RESUME_AGAIN_MS = 1_000;
const PASSING: readonly ErrorCode[] = ['unavailable', 'timeout', 'rate_limited', 'internal'];

/** Whether a failure may pass by itself, so that trying again makes sense. */
export function isPassing(code: ErrorCode): boolean {
  return PASSING.includes(code);
}

/** How long to wait after a failure: as long as it says and a little more, else longer after each. */
export function waitAfterMs({ retryAfterMs }: BatonError, failures: number): number {
  return retryAfterMs === undefined ? retryDelayMs(failures) : retryAfterMs + retryDelayMs(1);
}

/** When to try a session again that a new connection could not go on with. */
export function resumeAfterMs(error: unknown): number {
  const waitMs = error instanceof BatonError ? (error.retryAfterMs ?? 0) : 0;
  return Math.max(RESUME_AGAIN_MS, waitMs);
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
