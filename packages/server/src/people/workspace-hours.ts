import type { Hours } from '@baton/core';
import type { Database } from '../platform.js';

/** The hours of a workspace and of its teams; null or missing: none of its own. */
export interface WorkspaceHours {
  readonly workspace: Hours | null;
  readonly teams: ReadonlyMap<string, Hours>;
}

/** Reads the hours that a workspace and its teams keep. */
export async function loadHours(db: Database, workspaceId: string): Promise<WorkspaceHours> {
  const workspace = await db
    .selectFrom('workspaces')
    .select('hours')
    .where('id', '=', workspaceId)
    .executeTakeFirst();
  const teams = await db
    .selectFrom('teams')
    .select(['id', 'hours'])
    .where('workspace_id', '=', workspaceId)
    .where('hours', 'is not', null)
    .execute();
  return {
    workspace: workspace?.hours ?? null,
    teams: new Map(teams.flatMap(({ id, hours }) => (hours ? [[id, hours] as const] : []))),
  };
}
