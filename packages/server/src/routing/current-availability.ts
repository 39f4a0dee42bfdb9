import type { Availability } from '@baton/core';
import type { HandoffConfig } from '../handoff/handoff-config.js';
import type { Database } from '../platform.js';
import { anybodyOf } from './anybody.js';
import { nextOpeningOf } from './availability-for.js';
import { expectedWaitMinutes } from './expected-wait.js';
import { findPersonFor } from './find-person.js';
import { nextPosition } from './waiting-line.js';

/** Whether somebody of a channel's assignment is free at this moment, and when they open if not; holds nobody. */
export async function currentAvailability(
  db: Database,
  config: HandoffConfig,
  { channel = 'web', now = Date.now() }: { channel?: string; now?: number } = {},
): Promise<Availability> {
  const settings = config.forChannel(channel);
  const assignment =
    settings.assignment.type === 'direct' ? settings.assignment : anybodyOf(settings.assignment);
  const { workspaceId } = config;
  const found = await findPersonFor(db, { workspaceId, assignment, process: 'live', now });
  if (found) return { available: true, nextOpening: null };
  const { nextOpening } = await nextOpeningOf(db, { workspaceId, assignment, now });
  if (nextOpening || !settings.fallbacks.showPosition) return { available: false, nextOpening };
  const { destinationId } = assignment;
  const position = await nextPosition(db, workspaceId, destinationId);
  const wait = await expectedWaitMinutes(db, { workspaceId, destinationId, position, now });
  return { available: false, nextOpening, ...(wait !== undefined && { expectedWaitMinutes: wait }) };
}
