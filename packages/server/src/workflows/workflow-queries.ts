import {
  allSteps,
  BatonError,
  type Page,
  type RunStatus,
  type WorkflowDetail,
  type WorkflowSummary,
} from '@baton/core';
import { sql } from 'kysely';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import type { Database } from '../platform.js';
import { workflowsInUse } from './check-assignment.js';

const RECENT_DAYS = 30;

/** The workflows of a workspace with their newest documents and what became of their runs lately. */
function selectWorkflows(db: Database, workspaceId: string) {
  const count = (status: RunStatus) =>
    sql<string>`(select count(*) from workflow_runs r where r.workflow_id = w.id and r.status = ${status}
      and r.started_at > now() - make_interval(days => ${RECENT_DAYS}))`;
  return db
    .selectFrom('workflows as w')
    .innerJoin('workflow_versions as v', (join) =>
      join.onRef('v.workflow_id', '=', 'w.id').onRef('v.version', '=', 'w.version'),
    )
    .leftJoin('users as u', 'u.id', 'v.saved_by')
    .select(['w.id', 'w.version', 'v.document', 'v.saved_at', 'u.id as user_id', 'u.name as user_name'])
    .select([count('done').as('done'), count('failed').as('failed')])
    .select([
      sql<string>`(select count(*) from workflow_runs r where r.workflow_id = w.id
        and r.status in ('running', 'waiting'))`.as('active'),
      sql<Date | null>`(select max(started_at) from workflow_runs r where r.workflow_id = w.id)`.as(
        'last_at',
      ),
    ])
    .where('w.workspace_id', '=', workspaceId)
    .where('w.deleted_at', 'is', null);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectWorkflows>['executeTakeFirstOrThrow']>>;

function toDetail(row: Row, inUse: ReadonlySet<string>): WorkflowDetail {
  const { document } = row;
  return {
    id: row.id,
    name: document.name,
    enabled: document.enabled,
    version: row.version,
    enrolOn: document.enrolOn,
    stepCount: allSteps(document.steps).length,
    inUse: inUse.has(row.id),
    runs: {
      active: Number(row.active),
      done: Number(row.done),
      failed: Number(row.failed),
      lastAt: row.last_at?.toISOString() ?? null,
    },
    savedAt: row.saved_at.toISOString(),
    savedBy: row.user_id && row.user_name ? { id: row.user_id, name: row.user_name } : null,
    document,
  };
}

/** A page of the workspace's workflows, by name. */
export async function listWorkflows(
  db: Database,
  workspaceId: string,
  query: PageQuery,
): Promise<Page<WorkflowSummary>> {
  const after = readCursor(query, 2);
  const rows = await selectWorkflows(db, workspaceId)
    .$if(after !== null, (select) =>
      select.where(sql<boolean>`(lower(w.name), w.id) > (lower(${after?.[0]}), ${after?.[1]})`),
    )
    .orderBy(sql`lower(w.name)`)
    .orderBy('w.id')
    .limit(query.limit + 1)
    .execute();
  const inUse = await workflowsInUse(db, workspaceId);
  return toPage(rows, query.limit, {
    item: (row) => {
      const { document: _, ...summary } = toDetail(row, inUse);
      return summary;
    },
    cursor: (row) => [row.document.name, row.id],
  });
}

/** One workflow. @throws BatonError `not_found`. */
export async function readWorkflow(db: Database, workspaceId: string, id: string): Promise<WorkflowDetail> {
  const row = await selectWorkflows(db, workspaceId).where('w.id', '=', id).executeTakeFirst();
  if (!row) throw new BatonError('not_found', 'There is no such workflow.');
  return toDetail(row, await workflowsInUse(db, workspaceId));
}
