import { createHash } from 'node:crypto';
import { BatonError } from '@baton/core';
import type pg from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';

/** Slows down guessing of passwords; counts failures only, on all nodes together. */
export interface SignInLimits {
  /** @throws BatonError `rate_limited` when this address or this client has failed too often. */
  check(email: string, client: string): Promise<void>;
  failed(email: string, client: string): Promise<void>;
  succeeded(email: string, client: string): Promise<void>;
}

const WINDOW_SECONDS = 15 * 60;
/** Failures within the window: of one address from one client, and of one client over all addresses (product choice). */
const PER_ADDRESS = 10;
const PER_CLIENT = 50;

/** Neither addresses nor clients are kept in the clear. */
function hashed(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}

export function createSignInLimits(pool: pg.Pool): SignInLimits {
  const shared = {
    storeClient: pool,
    tableName: 'rate_limits',
    tableCreated: true,
    duration: WINDOW_SECONDS,
  };
  const perAddress = new RateLimiterPostgres({ ...shared, keyPrefix: 'sign-in', points: PER_ADDRESS });
  const perClient = new RateLimiterPostgres({ ...shared, keyPrefix: 'sign-in-client', points: PER_CLIENT });

  return {
    async check(email, client) {
      const [address, all] = await Promise.all([
        perAddress.get(hashed(email, client)),
        perClient.get(hashed(client)),
      ]);
      if ((address?.consumedPoints ?? 0) < PER_ADDRESS && (all?.consumedPoints ?? 0) < PER_CLIENT) return;
      const waitMs = Math.max(address?.msBeforeNext ?? 0, all?.msBeforeNext ?? 0);
      const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
      const message = `Too many attempts to sign in. Try again in ${minutes} min.`;
      throw new BatonError('rate_limited', message, { retryAfterMs: waitMs });
    },
    async failed(email, client) {
      await Promise.all([perAddress.penalty(hashed(email, client), 1), perClient.penalty(hashed(client), 1)]);
    },
    async succeeded(email, client) {
      await perAddress.delete(hashed(email, client));
    },
  };
}
