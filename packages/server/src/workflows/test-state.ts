import type { DecisionMessage, Named, TicketFacts, WorkflowDocument, WorkflowReferences } from '@baton/core';
import type { WorkspaceHours } from '../people/workspace-hours.js';
import type { Database } from '../platform.js';
import type { VisitorTraits } from '../routing/find-person.js';
import type { AssumedPeople } from './choose-owner.js';

/** What the visitor of a handoff would be told first: the one message for what becomes of it. */
export interface ToldFirst {
  readonly kind: DecisionMessage['kind'];
  /** Who the message names. */
  readonly owner: Named | null;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** Where the test is: what a run would have in the database. */
export interface TestState {
  readonly db: Database;
  readonly workspaceId: string;
  readonly document: WorkflowDocument;
  readonly names: WorkflowReferences;
  readonly hours: WorkspaceHours;
  readonly process: 'live' | 'async';
  readonly visitor: VisitorTraits | undefined;
  readonly availableIds: readonly string[] | undefined;
  /** True while nothing was waited for, and the test is about now: then the people are as they are. */
  isNow: boolean;
  facts: TicketFacts;
  now: number;
  owner: Named | null;
  /** Who was given the ticket on the way, the latest last. */
  given: readonly string[];
  told: ToldFirst | null;
}

/** Only the first message tells what became of the handoff; later owners join. */
export function tell(state: TestState, kind: ToldFirst['kind']): void {
  state.told ??= { kind, owner: state.owner, at: state.now };
}

/** The people as the test takes them to be by now. */
export function peopleOf({ availableIds, isNow, now, given, owner, process }: TestState): AssumedPeople {
  return {
    ...(availableIds && { availableIds }),
    ...(!isNow && { at: now }),
    assumed: { userIds: given, holderId: process === 'live' ? (owner?.id ?? null) : null },
  };
}

/** Gives the ticket to somebody, or takes it away. */
export function setOwner(state: TestState, owner: Named | null): void {
  state.owner = owner;
  if (owner) {
    state.given = [...state.given.filter((id) => id !== owner.id), owner.id];
    tell(state, 'available');
  }
  state.facts = { ...state.facts, 'ticket.owner': owner?.id ?? null, 'ticket.hasOwner': owner !== null };
}
