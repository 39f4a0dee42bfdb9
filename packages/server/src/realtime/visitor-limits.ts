import { BatonError } from '@baton/core';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How much one visitor or address may do before being asked to wait. */
export interface VisitorLimits {
  /** @throws BatonError `rate_limited` */
  session(address: string): Promise<void>;
  message(visitorId: string): Promise<void>;
  action(visitorId: string): Promise<void>;
}

/**
 * Limits per node, in memory: they keep a flood from the database, they do not count anything that must be exact. A
 * person types a message in two seconds at best; a whole office may share one address (product choices).
 */
export function createVisitorLimits(scale = 1): VisitorLimits {
  const limiter = (points: number, duration: number) =>
    new RateLimiterMemory({ points: points * scale, duration });
  const consume = async (limits: RateLimiterMemory, key: string) => {
    try {
      await limits.consume(key);
    } catch (cause) {
      throw new BatonError('rate_limited', undefined, { cause });
    }
  };
  const sessions = limiter(120, 60);
  const messages = limiter(60, 30);
  const actions = limiter(60, 60);
  return {
    session: (address) => consume(sessions, address),
    message: (visitorId) => consume(messages, visitorId),
    action: (visitorId) => consume(actions, visitorId),
  };
}
