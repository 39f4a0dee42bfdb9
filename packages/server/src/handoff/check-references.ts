import {
  type ChannelOverride,
  type FieldIssue,
  type HandoffSettings,
  hasSkill,
  type WorkflowReferences,
} from '@baton/core';
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

type Part = Pick<ChannelOverride, 'assignment' | 'fallbacks'>;

/** What of a document can take effect: its assignments and fallbacks, each under its path, where the process hands off. */
function partsInUse(settings: HandoffSettings): (readonly [path: string, part: Part])[] {
  const handsOff = (own?: ChannelOverride): boolean => (own?.process ?? settings.process) !== 'none';
  const channels = Object.entries(settings.channels);
  const all: Part = {
    ...((handsOff() || channels.some(([, own]) => handsOff(own) && !own.assignment)) && {
      assignment: settings.assignment,
    }),
    ...((handsOff() || channels.some(([, own]) => handsOff(own))) && { fallbacks: settings.fallbacks }),
  };
  const differences = channels.filter(([, own]) => handsOff(own));
  return [['', all], ...differences.map(([id, own]) => [`channels.${id}.`, own] as const)];
}

/**
 * Everything in a settings document that names something that is not there, or somebody who may not answer. What is only
 * remembered, because the process hands off to nobody, is not looked at until it counts.
 */
export async function checkReferences(
  db: Database,
  workspaceId: string,
  settings: HandoffSettings,
): Promise<FieldIssue[]> {
  const known = await loadKnown(db, workspaceId);
  const issues: FieldIssue[] = [];
  for (const [path, { assignment, fallbacks }] of partsInUse(settings)) {
    if (assignment) issues.push(...(await assignmentIssues(db, known, assignment, `${path}assignment`)));
    const team = fallbacks?.overflowTeamId;
    if (team && !known.references.teams.some(({ id }) => id === team))
      issues.push(gone(`${path}fallbacks.overflowTeamId`, 'team'));
  }
  return issues;
}

/** Differences for channels that are not there; those that stood so before, for one that was deleted since, may stay. */
export async function checkChannels(
  db: Database,
  workspaceId: string,
  settings: { readonly before: HandoffSettings; readonly after: HandoffSettings },
): Promise<FieldIssue[]> {
  const added = Object.keys(settings.after.channels).filter(
    (id) => !Object.hasOwn(settings.before.channels, id),
  );
  if (added.length === 0) return [];
  const rows = await db.selectFrom('channels').select('id').where('workspace_id', '=', workspaceId).execute();
  const known = new Set(['web', 'email', ...rows.map(({ id }) => id)]);
  return added
    .filter((id) => !known.has(id))
    .map((id) => ({
      path: `channels.${id}`,
      code: 'unknown',
      message: `There is no channel with the id “${id}”.`,
    }));
}
