import { type FieldIssue, type HandoffSettings, hasSkill, type WorkflowReferences } from '@baton/core';
import type { Database } from '../platform.js';
import { checkWorkflowChoice } from '../workflows/check-assignment.js';
import { loadReferences } from '../workflows/references.js';

type Assignment = HandoffSettings['assignment'];

/** What there is in a workspace for settings to name. */
interface Known {
  readonly workspaceId: string;
  readonly references: WorkflowReferences;
  readonly destinationIds: ReadonlySet<string>;
}

const gone = (path: string, what: string): FieldIssue => ({
  path,
  code: 'unknown',
  message: `There is no such ${what} any more. Choose another.`,
});

function goneOf(
  ids: readonly string[],
  known: readonly { readonly id: string }[],
  about: { readonly path: string; readonly what: string },
): FieldIssue[] {
  return ids.flatMap((id, index) =>
    known.some((one) => one.id === id) ? [] : [gone(`${about.path}.${index}`, about.what)],
  );
}

async function assignmentIssues(
  db: Database,
  known: Known,
  assignment: Assignment,
  path: string,
): Promise<FieldIssue[]> {
  const { workspaceId, references, destinationIds } = known;
  const { destinationId } = assignment;
  const issues = destinationIds.has(destinationId)
    ? []
    : [gone(`${path}.destinationId`, 'inbox or help desk')];
  if (assignment.type === 'workflow') {
    const { workflowId } = assignment;
    const found = await checkWorkflowChoice(db, { workspaceId, workflowId, destinationId });
    return [...issues, ...found.map((issue) => ({ ...issue, path: `${path}.${issue.path}` }))];
  }
  const { userIds, teamIds, skills = [] } = assignment;
  return [
    ...issues,
    ...goneOf(userIds, references.users, { path: `${path}.userIds`, what: 'person' }),
    ...goneOf(teamIds, references.teams, { path: `${path}.teamIds`, what: 'team' }),
    // A skill that nobody has would keep every visitor waiting.
    ...skills.flatMap((skill, index) =>
      hasSkill(references.skills, skill)
        ? []
        : [{ path: `${path}.skills.${index}`, code: 'unknown', message: `Nobody has the skill “${skill}”.` }],
    ),
  ];
}

async function loadKnown(db: Database, workspaceId: string): Promise<Known> {
  const rows = await db
    .selectFrom('destinations')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .execute();
  return {
    workspaceId,
    references: await loadReferences(db, workspaceId),
    destinationIds: new Set(rows.map(({ id }) => id)),
  };
}

/** Everything in a settings document that names something that is not there, or somebody who may not answer. */
export async function checkReferences(
  db: Database,
  workspaceId: string,
  settings: HandoffSettings,
): Promise<FieldIssue[]> {
  const known = await loadKnown(db, workspaceId);
  const parts = [
    ['', settings] as const,
    ...Object.entries(settings.channels).map(([id, own]) => [`channels.${id}.`, own] as const),
  ];
  const issues: FieldIssue[] = [];
  for (const [path, { assignment, fallbacks }] of parts) {
    if (assignment) issues.push(...(await assignmentIssues(db, known, assignment, `${path}assignment`)));
    const team = fallbacks?.overflowTeamId;
    if (team && !known.references.teams.some(({ id }) => id === team))
      issues.push(gone(`${path}fallbacks.overflowTeamId`, 'team'));
  }
  return issues;
}
