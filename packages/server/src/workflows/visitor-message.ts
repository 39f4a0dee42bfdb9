import { type Assignee, type DecisionMessage, decisionMessage, type HandoffSettings } from '@baton/core';
import type { Database } from '../platform.js';
import { anybodyOf } from '../routing/anybody.js';
import { nextOpeningOf } from '../routing/availability-for.js';

/** A moment at which a workflow has something to say to the visitor. */
export interface WorkflowMoment {
  readonly workspaceId: string;
  /** Those of the channel. */
  readonly settings: HandoffSettings;
  readonly locale: string | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Another moment than now, as in a simulation. */
  readonly at?: number;
  readonly assignee: Assignee | null;
}

/** The manager's words for what a workflow decided, in the visitor's language; they are told when the help desk opens. */
export async function workflowMessage(
  db: Database,
  moment: WorkflowMoment,
  kind: DecisionMessage['kind'],
): Promise<DecisionMessage> {
  const { settings, assignee, locale, now, at } = moment;
  const people = { ...moment, assignment: anybodyOf(settings.assignment) };
  const opening = assignee ? { nextOpening: null } : await nextOpeningOf(db, people);
  const availability = { available: assignee !== null, assignee, ...opening };
  return decisionMessage({ settings, availability, locale, now: at ?? now }, kind);
}
