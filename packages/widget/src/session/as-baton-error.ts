import { BatonError } from '@baton/core';

/** Whatever was thrown, as the one class that Baton throws. */
export function asBatonError(cause: unknown): BatonError {
  return cause instanceof BatonError ? cause : new BatonError('unavailable', undefined, { cause });
}
