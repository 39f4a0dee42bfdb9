import { createHash } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RLWrapperTimeouts,
} from 'rate-limiter-flexible';
import type { RedisClientType } from 'redis';

/** So often within so many seconds. */
export interface Rate {
  readonly points: number;
  readonly seconds: number;
}

/** How many leases a limit is cut into: a node asks the others' counter once for each, not for each message. */
const LEASES = 60;
/** A Redis that hangs must not hold a message up for longer; then this node counts by itself. */
const REDIS_WITHIN_MS = 500;

/** What every node counts together where there is a Redis, and each by itself where there is none or it is gone. */
function counter(
  name: string,
  { points, seconds }: Rate,
  redis: RedisClientType | null,
): RateLimiterAbstract {
  const alone = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
  if (!redis) return alone;
  const together = new RateLimiterRedis({
    storeClient: redis,
    useRedisPackage: true,
    rejectIfRedisNotReady: true,
    keyPrefix: `baton:${name}`,
    points,
    duration: seconds,
    // Once it is used up, a flood does not reach Redis.
    inMemoryBlockOnConsumed: points,
    insuranceLimiter: alone,
  });
  return new RLWrapperTimeouts({ limiter: together, timeoutMs: REDIS_WITHIN_MS });
}

/** A part of a limit that this node may use up by itself. */
interface Lease {
  left: number;
}

/**
 * A limit that all nodes keep together, never more than its points within its time. Each takes a part of it at a time,
 * so that it costs a trip to Redis for many uses; what a node has not used of its part lapses.
 */
export class SharedLimit {
  readonly #counter: RateLimiterAbstract;
  readonly #leasePoints: number;
  readonly #leases = new Map<string, Lease>();
  readonly #renewals = new Map<string, Promise<void>>();

  constructor(name: string, rate: Rate, redis: RedisClientType | null) {
    this.#counter = counter(name, rate, redis);
    this.#leasePoints = Math.ceil(rate.points / LEASES);
  }

  /** Uses the limit once. Rejects with a `RateLimiterRes`, which says when it is free again, when it is used up. */
  async use(key: string): Promise<void> {
    for (;;) {
      const lease = this.#leases.get(key);
      if (lease && lease.left > 0) {
        lease.left -= 1;
        return;
      }
      await (this.#renewals.get(key) ?? this.#renew(key));
    }
  }

  #renew(key: string): Promise<void> {
    const renewal = this.#lease(key).finally(() => this.#renewals.delete(key));
    this.#renewals.set(key, renewal);
    return renewal;
  }

  async #lease(key: string): Promise<void> {
    // Addresses are among the keys, and leave this node in no clear form.
    const hashed = createHash('sha256').update(key).digest('base64url');
    const { msBeforeNext } = await this.#counter.consume(hashed, this.#leasePoints);
    const lease: Lease = { left: this.#leasePoints };
    this.#leases.set(key, lease);
    const lapse = () => this.#leases.get(key) === lease && this.#leases.delete(key);
    setTimeout(lapse, msBeforeNext).unref();
  }
}
