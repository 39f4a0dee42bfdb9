import { BatonError, type Page, type WorkflowRun, type WorkflowRunDetail } from '@baton/core';
import { sql } from 'kysely';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import { maySee } from '../people/destination-access.js';
import type { Database } from '../platform.js';

/** Who looks; runs of tickets in help desks that they do not work are not there for them. */
export interface RunReader {
  readonly userId: string;
  readonly workspaceId: string;
}

function selectRuns(db: Database, { userId, workspaceId }: RunReader) {
  return db
    .selectFrom('workflow_runs as r')
    .innerJoin('workflows as w', 'w.id', 'r.workflow_id')
    .innerJoin('tickets as t', 't.id', 'r.ticket_id')
    .select([
      'r.id',
      'r.workflow_id',
      'w.name',
      'r.version',
      'r.conversation_id',
      'r.cause',
      'r.status',
      'r.cursor',
      'r.due_at',
      'r.reason',
      'r.started_at',
      'r.ended_at',
      't.id as ticket_id',
      't.number',
      't.subject',
    ])
    .where('r.workspace_id', '=', workspaceId)
    .where(maySee(userId, sql`t.destination_id`));
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRuns>['executeTakeFirstOrThrow']>>;

function toRun(row: Row): WorkflowRun {
  return {
    id: row.id,
    workflowId: row.workflow_id,
    workflowName: row.name,
    version: row.version,
    ticket: { id: row.ticket_id, number: row.number, subject: row.subject },
    conversationId: row.conversation_id,
    cause: row.cause,
    status: row.status,
    stepId: row.cursor,
    wakeAt: row.status === 'waiting' ? (row.due_at?.toISOString() ?? null) : null,
    reason: row.reason,
    startedAt: row.started_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
  };
}

/** Which runs are wanted. */
export interface RunFilter {
  readonly workflowId?: string;
  readonly status?: WorkflowRun['status'] | undefined;
}

/** A page of runs, the latest first. */
export async function listRuns(
  db: Database,
  reader: RunReader,
  filter: RunFilter & { readonly page: PageQuery },
): Promise<Page<WorkflowRun>> {
  const after = readCursor(filter.page, 2);
  const rows = await selectRuns(db, reader)
    .$if(filter.workflowId !== undefined, (select) =>
      select.where('r.workflow_id', '=', filter.workflowId ?? ''),
    )
    .$if(filter.status !== undefined, (select) => select.where('r.status', '=', filter.status ?? 'done'))
    .$if(after !== null, (select) =>
      select.where(sql<boolean>`(r.started_at, r.id) < (${after?.[0]}::timestamptz, ${after?.[1]})`),
    )
    .select(sql<string>`r.started_at::text`.as('position'))
    .orderBy('r.started_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(filter.page.limit + 1)
    .execute();
  return toPage(rows, filter.page.limit, { item: toRun, cursor: (row) => [row.position, row.id] });
}

/** One run with its history. @throws BatonError `not_found`. */
export async function readRun(db: Database, reader: RunReader, id: string): Promise<WorkflowRunDetail> {
  const row = await selectRuns(db, reader).where('r.id', '=', id).executeTakeFirst();
  if (!row) throw new BatonError('not_found', 'There is no such run.');
  const { document } = await db
    .selectFrom('workflow_versions')
    .select('document')
    .where('workflow_id', '=', row.workflow_id)
    .where('version', '=', row.version)
    .executeTakeFirstOrThrow();
  const steps = await db
    .selectFrom('workflow_steps')
    .selectAll()
    .where('run_id', '=', id)
    .orderBy('ordinal')
    .execute();
  return {
    ...toRun(row),
    document,
    steps: steps.map((step) => ({
      stepId: step.step_id,
      type: step.type,
      title: step.title,
      status: step.status,
      input: step.input,
      outcome: step.outcome,
      attempts: step.attempts,
      error: step.error,
      startedAt: step.started_at.toISOString(),
      endedAt: step.ended_at?.toISOString() ?? null,
    })),
  };
}
