import type { Availability } from '@baton/core';
import type { HandoffConfig } from '../handoff/handoff-config.js';
import type { Database } from '../platform.js';
import { findPerson } from './find-person.js';

/** Whether somebody of a channel's assignment is free at this moment; holds nobody. */
export async function currentAvailability(
  db: Database,
  config: HandoffConfig,
  channel = 'web',
): Promise<Availability> {
  const { assignment } = config.forChannel(channel);
  const { workspaceId } = config;
  if (assignment.type !== 'direct') return { available: false, nextOpening: null };
  const person = await findPerson(db, { workspaceId, assignment, process: 'live' });
  return { available: person !== null, nextOpening: null };
}
