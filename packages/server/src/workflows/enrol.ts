import type { EnrolmentCause, HandoffProcess } from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';

/** A ticket that goes into a workflow. */
export interface Enrolment {
  readonly workspaceId: string;
  readonly workflowId: string;
  readonly ticket: {
    readonly id: string;
    readonly conversationId: string | null;
    readonly ownerId: string | null;
  };
  readonly cause: EnrolmentCause;
  /** The handoff that the run is to decide. */
  readonly handoff?: { readonly id: string; readonly process: Exclude<HandoffProcess, 'none'> };
}

/** A handoff is decided by one run: an older run of the ticket that still waits has nothing left to decide. */
async function endEarlierRun(db: Database, { workflowId, ticket }: Enrolment): Promise<void> {
  await db
    .updateTable('workflow_runs')
    .set({
      status: 'cancelled',
      cursor: null,
      due_at: null,
      reason: 'The ticket was handed off again.',
      ended_at: sql<Date>`clock_timestamp()`,
    })
    .where('workflow_id', '=', workflowId)
    .where('ticket_id', '=', ticket.id)
    .where('status', 'in', ['running', 'waiting'])
    .execute();
}

/**
 * Puts a ticket into the newest version of a workflow, within the caller's transaction, and answers the run's id. One
 * that is in it already stays in its run. Null when there is no such workflow (any more). The row is the promise that
 * it runs: whoever commits it may call `WorkflowEngine.resume`, and every node's sweep does.
 */
export async function enrol(db: Database, enrolment: Enrolment): Promise<string | null> {
  const { workspaceId, workflowId, ticket, handoff } = enrolment;
  if (handoff) await endEarlierRun(db, enrolment);
  const { rows } = await sql<{ id: string }>`
    insert into workflow_runs (workspace_id, workflow_id, version, ticket_id, conversation_id, handoff_id, process,
      cause, status, due_at, given_to)
    select workspace_id, id, version, ${ticket.id}, ${ticket.conversationId}, ${handoff?.id ?? null},
      ${handoff?.process ?? null}, ${enrolment.cause}, 'running', clock_timestamp(), ${ticket.ownerId}
    from workflows where id = ${workflowId} and workspace_id = ${workspaceId} and deleted_at is null
    on conflict (workflow_id, ticket_id) where status in ('running', 'waiting')
      do update set cause = workflow_runs.cause
    returning id`.execute(db);
  return rows[0]?.id ?? null;
}
