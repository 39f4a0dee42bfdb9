import type { ErrorCode } from '@baton/core';

const FIRST_MS = 500;
const MOST_MS = 15_000;
const PASSING: readonly ErrorCode[] = ['unavailable', 'timeout', 'rate_limited', 'internal'];

/** Whether a failure may pass by itself, so that trying again makes sense. */
export function isPassing(code: ErrorCode): boolean {
  return PASSING.includes(code);
}

/** Doubles from half a second to fifteen; up to a third less, so that many visitors do not come back at one moment. */
export function retryDelayMs(failures: number, random: () => number = Math.random): number {
  const delayMs = Math.min(MOST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(delayMs * (1 - random() / 3));
}
