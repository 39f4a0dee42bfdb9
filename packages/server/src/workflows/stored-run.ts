import type { EnrolmentCause, HandoffProcess, RunStatus, Step, WorkflowDocument } from '@baton/core';
import { findStep } from '@baton/core';
import type { Selectable } from 'kysely';
import type { WorkflowRunsTable } from '../database/workflows-tables.js';
import type { Database } from '../platform.js';

/** A run as the database has it. */
export interface StoredRun {
  readonly id: string;
  readonly workspaceId: string;
  readonly workflowId: string;
  readonly version: number;
  readonly ticketId: string;
  readonly conversationId: string | null;
  /** The handoff that the run decides; null when no handoff began it. */
  readonly handoffId: string | null;
  readonly process: Exclude<HandoffProcess, 'none'> | null;
  readonly cause: EnrolmentCause;
  readonly status: RunStatus;
  readonly cursor: string | null;
  readonly stepCount: number;
  /** Tries of the step at the cursor that failed. */
  readonly attempts: number;
  readonly dueAt: Date | null;
  /** The owner that the run knows of; another was chosen by people. */
  readonly givenTo: string | null;
}

function fromRow(row: Selectable<WorkflowRunsTable>): StoredRun {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    workflowId: row.workflow_id,
    version: row.version,
    ticketId: row.ticket_id,
    conversationId: row.conversation_id,
    handoffId: row.handoff_id,
    process: row.process,
    cause: row.cause,
    status: row.status,
    cursor: row.cursor,
    stepCount: row.step_count,
    attempts: row.attempts,
    dueAt: row.due_at,
    givenTo: row.given_to,
  };
}

/** The run, or null; `lock` holds its row until the transaction ends. */
export async function findRun(db: Database, id: string, lock = false): Promise<StoredRun | null> {
  const query = db.selectFrom('workflow_runs').selectAll().where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** True until the run is over. */
export const isActive = (run: StoredRun): boolean => run.status === 'running' || run.status === 'waiting';

/** The step that a run is to do next; null when there is none left. */
export function nextStep(run: StoredRun, document: WorkflowDocument): Step | null {
  if (run.cursor !== null) return findStep(document.steps, run.cursor);
  return run.stepCount === 0 ? (document.steps[0] ?? null) : null;
}

/** Most documents remembered; versions never change. */
const MAX_REMEMBERED = 500;

/** Reads versions of workflows and remembers them. */
export class WorkflowDocuments {
  readonly #known = new Map<string, WorkflowDocument>();

  /** The document of a version; it exists as long as its workflow. */
  async get(
    db: Database,
    { workflowId, version }: Pick<StoredRun, 'workflowId' | 'version'>,
  ): Promise<WorkflowDocument> {
    const key = `${workflowId}/${version}`;
    const known = this.#known.get(key);
    if (known) return known;
    const { document } = await db
      .selectFrom('workflow_versions')
      .select('document')
      .where('workflow_id', '=', workflowId)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    const oldest = this.#known.keys().next();
    if (this.#known.size >= MAX_REMEMBERED && !oldest.done) this.#known.delete(oldest.value);
    this.#known.set(key, document);
    return document;
  }
}
