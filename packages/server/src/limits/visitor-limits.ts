import { BatonError } from '@baton/core';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RedisClientType } from 'redis';
import { type Rate, SharedLimit } from './shared-limit.js';

/**
 * What is limited: opening a session, again or anew; a new visitor or conversation; a message; a call for a person; and
 * whatever else a visitor may do.
 */
export type LimitedAct = 'session' | 'beginning' | 'message' | 'handoff' | 'action';

/** Whom it is counted for; who is not named is not counted. What came by a channel has no address of its own. */
export interface Asker {
  readonly visitor?: string;
  readonly address?: string;
  readonly workspace?: string;
}

/** How much one visitor, one address and one workspace may do before being asked to wait. */
export interface VisitorLimits {
  /** @throws BatonError `rate_limited`, with `retryAfterMs`. */
  admit(act: LimitedAct, asker: Asker): Promise<void>;
}

type Scope = keyof Asker;

const every = (seconds: number, points: number): Rate => ({ points, seconds });

/**
 * Product choices: a person types a message in two seconds at best; a whole office, or a town behind its provider's
 * translator, may share one address; one workspace leaves others most of what a node stores.
 */
const LIMITS: Readonly<Record<LimitedAct, Readonly<Partial<Record<Scope, Rate>>>>> = {
  session: { address: every(60, 1_200) },
  beginning: { visitor: every(60, 60), address: every(60, 120), workspace: every(60, 6_000) },
  message: { visitor: every(30, 60), address: every(60, 12_000), workspace: every(60, 60_000) },
  handoff: { visitor: every(60, 60), address: every(60, 240), workspace: every(60, 6_000) },
  action: { visitor: every(60, 60) },
};

/** The narrowest first: who is refused there uses up nothing that others share. */
const SCOPES = ['visitor', 'address', 'workspace'] as const satisfies readonly Scope[];

type Use = (key: string) => Promise<unknown>;

/** Each node counts a visitor by itself: it costs next to nothing, and being on two nodes gains them little. */
function useOf(name: string, scope: Scope, rate: Rate, redis: RedisClientType | null): Use {
  if (scope !== 'visitor') {
    const limit = new SharedLimit(name, rate, redis);
    return (key) => limit.use(key);
  }
  const limit = new RateLimiterMemory({ keyPrefix: name, points: rate.points, duration: rate.seconds });
  return (key) => limit.consume(key);
}

/**
 * Limits that keep a flood from the database; they count nothing that must be exact.
 *
 * @param scale All limits are multiplied by it.
 * @param redis What the nodes share; null where there is one node.
 */
export function createVisitorLimits(scale: number, redis: RedisClientType | null): VisitorLimits {
  const uses = new Map<string, Use>();
  for (const [act, rates] of Object.entries(LIMITS)) {
    for (const [scope, { points, seconds }] of Object.entries(rates)) {
      const name = `${act}-${scope}`;
      const rate = { points: Math.max(1, Math.round(points * scale)), seconds };
      uses.set(name, useOf(name, scope as Scope, rate, redis));
    }
  }
  return {
    async admit(act, asker) {
      for (const scope of SCOPES) {
        const name = asker[scope];
        const use = uses.get(`${act}-${scope}`);
        if (name === undefined || !use) continue;
        await use(name).catch((cause: unknown) => {
          if (!(cause instanceof RateLimiterRes)) throw cause;
          throw new BatonError('rate_limited', undefined, { cause, retryAfterMs: cause.msBeforeNext });
        });
      }
    },
  };
}
