import type { FieldIssue } from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';

/** The choice of a workflow in the handoff settings. */
interface WorkflowChoice {
  readonly workspaceId: string;
  readonly workflowId: string;
  readonly destinationId: string;
}

/** Why a workflow cannot be chosen; null when it can. */
function problemOf(
  workflow: { enabled: boolean; enrol_event: string } | undefined,
): Omit<FieldIssue, 'path'> | null {
  if (!workflow) return { code: 'unknown', message: 'There is no such workflow any more. Choose another.' };
  if (workflow.enrol_event !== 'handoff') {
    const message = 'This workflow does not start with a handoff. Choose another, or change what starts it.';
    return { code: 'unsuited', message };
  }
  if (!workflow.enabled)
    return { code: 'disabled', message: 'This workflow is switched off. Switch it on, or choose another.' };
  return null;
}

/** Everything that is wrong with the choice of a workflow; paths are below the assignment's own. */
export async function checkWorkflowChoice(db: Database, choice: WorkflowChoice): Promise<FieldIssue[]> {
  const { workspaceId, workflowId, destinationId } = choice;
  const workflow = await db
    .selectFrom('workflows')
    .select(['enabled', 'enrol_event'])
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', workflowId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  const destination = await db
    .selectFrom('destinations')
    .select('type')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', destinationId)
    .executeTakeFirst();
  const problem = problemOf(workflow);
  const issues: FieldIssue[] = problem ? [{ path: 'workflowId', ...problem }] : [];
  if (destination && destination.type !== 'help_desk') {
    const message = 'A workflow needs a help desk: only those take tickets. Choose one.';
    issues.push({ path: 'destinationId', code: 'not_a_help_desk', message });
  }
  return issues;
}

/** The workflows that the newest handoff settings use, for all channels or for one. */
export async function workflowsInUse(db: Database, workspaceId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ ids: string[] | null }>`
    select jsonb_path_query_array(settings, '$.**.assignment ? (@.type == "workflow").workflowId') as ids
    from handoff_settings_versions where workspace_id = ${workspaceId} order by version desc limit 1`.execute(
    db,
  );
  return new Set(rows[0]?.ids ?? []);
}
