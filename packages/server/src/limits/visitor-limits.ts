import { BatonError } from '@baton/core';
import type { RedisClientType } from 'redis';
import { NodeLimit } from './node-limit.js';
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
  /** A promise only when other nodes have to be asked. @throws BatonError `rate_limited`, with `retryAfterMs`. */
  admit(act: LimitedAct, asker: Asker): undefined | Promise<undefined>;
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

interface ScopeLimit {
  readonly scope: Scope;
  readonly limit: Pick<SharedLimit | NodeLimit, 'use'>;
}

/** Each node counts a visitor by itself: it costs next to nothing, and being on two nodes gains them little. */
function limitOf(name: string, scope: Scope, rate: Rate, redis: RedisClientType | null): ScopeLimit['limit'] {
  return scope === 'visitor' ? new NodeLimit(rate) : new SharedLimit(name, rate, redis);
}

function refuse(retryAfterMs: number): void {
  if (retryAfterMs > 0) throw new BatonError('rate_limited', undefined, { retryAfterMs });
}

/** Uses one limit after another, from a place in the list on. */
function use(limits: readonly ScopeLimit[], asker: Asker, from = 0): undefined | Promise<undefined> {
  for (const [at, { scope, limit }] of limits.entries()) {
    const name = asker[scope];
    if (at < from || name === undefined) continue;
    const waitMs = limit.use(name);
    if (typeof waitMs !== 'number') return waitMs.then(refuse).then(() => use(limits, asker, at + 1));
    refuse(waitMs);
  }
  return undefined;
}

/**
 * Limits that keep a flood from the database; they count nothing that must be exact.
 *
 * @param scale All limits are multiplied by it.
 * @param redis What the nodes share; null where there is one node.
 */
export function createVisitorLimits(scale: number, redis: RedisClientType | null): VisitorLimits {
  const ofAct = (act: LimitedAct) =>
    SCOPES.flatMap((scope): ScopeLimit[] => {
      const rate = LIMITS[act][scope];
      if (!rate) return [];
      const points = Math.max(1, Math.round(rate.points * scale));
      return [{ scope, limit: limitOf(`${act}-${scope}`, scope, { ...rate, points }, redis) }];
    });
  const limits = {
    session: ofAct('session'),
    beginning: ofAct('beginning'),
    message: ofAct('message'),
    handoff: ofAct('handoff'),
    action: ofAct('action'),
  };
  return { admit: (act, asker) => use(limits[act], asker) };
}
