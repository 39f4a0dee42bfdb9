import { BatonError, type ErrorCode } from '../errors.js';
import type { ClientEnvironment } from './environment.js';

/** How long to wait for one attempt, and how often to try. */
export interface RetryPolicy {
  readonly timeoutMs: number;
  readonly attempts: number;
  /** Wait before the second attempt; doubles each time. Longer where the failure says how long. */
  readonly firstDelayMs: number;
}

/** Product choice: about 35 s in the worst case, which a visitor who waits for a person still bears. */
export const DEFAULT_RETRY: RetryPolicy = { timeoutMs: 10_000, attempts: 3, firstDelayMs: 1_000 };

/** Failures that may pass by themselves. */
const PASSING: readonly ErrorCode[] = ['unavailable', 'timeout', 'rate_limited', 'internal'];

function asBatonError(cause: unknown): BatonError {
  return cause instanceof BatonError ? cause : new BatonError('unavailable', undefined, { cause });
}

/** Calls once; rejects with `timeout` when there is no answer in time. */
export function withTimeout<Value>(
  call: () => Promise<Value>,
  timeoutMs: number,
  environment: ClientEnvironment,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = environment.after(timeoutMs, () => reject(new BatonError('timeout')));
    // Called inside a promise, so that a call which throws at once is a rejection too.
    Promise.resolve().then(call).then(resolve, reject).finally(cancel);
  });
}

/**
 * Calls until it succeeds, gives up on a failure that would not pass, or runs out of attempts. The call must be
 * idempotent: a timed-out attempt may have worked. Rejects with the last `BatonError`.
 */
export async function withRetries<Value>(
  call: () => Promise<Value>,
  environment: ClientEnvironment,
  policy: RetryPolicy = DEFAULT_RETRY,
): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await withTimeout(call, policy.timeoutMs, environment);
    } catch (cause) {
      const error = asBatonError(cause);
      if (attempt >= policy.attempts || !PASSING.includes(error.code)) throw error;
      const delayMs = Math.max(policy.firstDelayMs * 2 ** (attempt - 1), error.retryAfterMs ?? 0);
      await new Promise<void>((resume) => {
        environment.after(delayMs, resume);
      });
    }
  }
}
