import type { Note, WorkflowDocument } from '@baton/core';
import type { Turn } from '../conversations/turn.js';
import type { HandoffConfig } from '../handoff/handoff-config.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Database } from '../platform.js';
import type { StoredTicket } from '../tickets/ticket-repository.js';
import type { StoredRun } from './stored-run.js';

/** Everything that a step works with: all of it in one transaction, under the workspace's routing lock. */
export interface StepScope {
  readonly db: Database;
  readonly run: StoredRun;
  readonly document: WorkflowDocument;
  readonly ticket: StoredTicket;
  /** The turn on the ticket's conversation; null for a ticket that has none. */
  readonly turn: Turn | null;
  /** What the step adds here consoles are shown once it is saved. */
  readonly notes: Note[];
  readonly config: HandoffConfig;
  readonly jobs: Pick<Jobs, 'schedule'>;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly newId: () => string;
}

/** What came of a step. */
export interface StepResult {
  readonly input: Record<string, unknown>;
  readonly outcome: Record<string, unknown>;
  /** `queued`: a delivery is on its way and the run goes on · `waiting`: the run stays until `dueAt` or the delivery. */
  readonly status?: 'done' | 'queued' | 'waiting';
  /** Where a branch goes on; absent: after this step. */
  readonly next?: string | null;
  /** When the run goes on, in milliseconds since 1970; absent: at once. */
  readonly dueAt?: number;
  /** The person who has the ticket from now on, as far as the run knows. */
  readonly givenTo?: string | null;
  /** The ticket is closed: nothing follows. */
  readonly ends?: boolean;
}

/** True when the run decides about the handoff that is open in the conversation. */
export function decidesHandoff({ turn, run }: Pick<StepScope, 'turn' | 'run'>): boolean {
  return run.handoffId !== null && turn?.conversation.handoff?.id === run.handoffId;
}

/** Who acts, for the ticket's history and the guard against loops. */
export function workflowActor({ run, document }: Pick<StepScope, 'run' | 'document'>) {
  return { kind: 'workflow', id: run.workflowId, name: document.name } as const;
}
