import { type Step, stepAfter, stepSentence } from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';
import { loadReferences } from './references.js';
import type { StepResult, StepScope } from './step-scope.js';
import type { StoredRun } from './stored-run.js';

async function titleOf(db: Database, workspaceId: string, step: Step): Promise<string> {
  return stepSentence(step, await loadReferences(db, workspaceId));
}

/** Writes a step that was done (or waits) into the run's history, and moves the run on: in the step's transaction. */
export async function saveProgress(scope: StepScope, step: Step, result: StepResult): Promise<void> {
  const { db, run, document, jobs } = scope;
  const status = result.status ?? 'done';
  await db
    .insertInto('workflow_steps')
    .values({
      run_id: run.id,
      ordinal: run.stepCount + 1,
      step_id: step.id,
      type: step.type,
      title: await titleOf(db, run.workspaceId, step),
      status,
      input: JSON.stringify(result.input),
      outcome: JSON.stringify(result.outcome),
      attempts: run.attempts + 1,
      ended_at: status === 'done' ? sql<Date>`clock_timestamp()` : null,
    } as never)
    // A row that is there is the one of tries that failed; a second success cannot be, for the cursor has moved on.
    .onConflict((conflict) =>
      conflict.columns(['run_id', 'step_id']).doUpdateSet({
        status: sql`excluded.status`,
        input: sql`excluded.input`,
        outcome: sql`excluded.outcome`,
        attempts: sql`excluded.attempts`,
        ended_at: sql`excluded.ended_at`,
        error: null,
      }),
    )
    .execute();
  const next = result.ends
    ? null
    : result.next !== undefined
      ? result.next
      : (stepAfter(document.steps, step.id) ?? null);
  const dueAt =
    status === 'waiting'
      ? result.dueAt === undefined
        ? null
        : new Date(result.dueAt)
      : sql<Date>`clock_timestamp()`;
  await db
    .updateTable('workflow_runs')
    .set({
      cursor: next,
      step_count: run.stepCount + 1,
      attempts: 0,
      status: status === 'waiting' ? 'waiting' : 'running',
      due_at: dueAt,
      ...(result.givenTo !== undefined && { given_to: result.givenTo }),
    })
    .where('id', '=', run.id)
    .execute();
  if (status === 'waiting' && result.dueAt !== undefined)
    await jobs.schedule(db, { kind: 'workflow.run', payload: { runId: run.id }, at: result.dueAt });
}

/** A wait that is over is done. */
export async function finishWaits(db: Database, run: StoredRun): Promise<void> {
  await db
    .updateTable('workflow_steps')
    .set({ status: 'done', ended_at: sql<Date>`clock_timestamp()` })
    .where('run_id', '=', run.id)
    .where('status', '=', 'waiting')
    .execute();
}

/** How a run ends. */
export interface RunEnd {
  readonly status: 'done' | 'failed' | 'cancelled';
  readonly reason?: string;
}

/** Ends a run. */
export async function endRun(db: Database, runId: string, end: RunEnd): Promise<void> {
  await db
    .updateTable('workflow_runs')
    .set({
      status: end.status,
      cursor: null,
      due_at: null,
      reason: end.reason ?? null,
      ended_at: sql<Date>`clock_timestamp()`,
    })
    .where('id', '=', runId)
    .execute();
}

/** Notes that a step was tried and failed: it is `retrying` until the last try, then `failed`. */
export async function saveFailedTry(
  db: Database,
  run: StoredRun,
  about: { readonly step: Step; readonly error: string; readonly isLast: boolean },
): Promise<void> {
  const { step, error, isLast } = about;
  const status = isLast ? ('failed' as const) : ('retrying' as const);
  const ended_at = isLast ? sql<Date>`clock_timestamp()` : null;
  await db
    .insertInto('workflow_steps')
    .values({
      run_id: run.id,
      ordinal: run.stepCount + 1,
      step_id: step.id,
      type: step.type,
      title: await titleOf(db, run.workspaceId, step),
      status,
      input: '{}',
      attempts: run.attempts + 1,
      error,
      ended_at,
    } as never)
    .onConflict((conflict) =>
      conflict
        .columns(['run_id', 'step_id'])
        .doUpdateSet({ status, attempts: run.attempts + 1, error, ended_at }),
    )
    .execute();
}
