import type { WorkflowReferences } from '@baton/core';
import type { Database } from '../platform.js';

/** What a workflow of the workspace may name: active people who may answer, teams, help desks. */
export async function loadReferences(db: Database, workspaceId: string): Promise<WorkflowReferences> {
  const users = await db
    .selectFrom('users')
    .select(['id', 'name', 'skills'])
    .where('workspace_id', '=', workspaceId)
    .where('active', '=', true)
    .where('role', '<>', 'viewer')
    .orderBy('name')
    .execute();
  const teams = await db
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('workspace_id', '=', workspaceId)
    .orderBy('name')
    .execute();
  const destinations = await db
    .selectFrom('destinations')
    .select(['id', 'name'])
    .where('workspace_id', '=', workspaceId)
    .where('type', '=', 'help_desk')
    .orderBy('name')
    .execute();
  const skills = [...new Set(users.flatMap((user) => user.skills))];
  return { users: users.map(({ id, name }) => ({ id, name })), teams, destinations, skills };
}
