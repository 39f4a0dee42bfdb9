import { BatonError, type CustomerAgentState } from '@baton/core';
import { sql } from 'kysely';
import type { Database, Platform } from '../platform.js';

/** Is told after a pause or a resumption has been stored. */
export type AgentStateListener = (workspaceId: string, state: CustomerAgentState) => void;

/** How the customer agent stands. @throws BatonError `not_found` when there is no such workspace. */
export async function readAgentState(db: Database, workspaceId: string): Promise<CustomerAgentState> {
  const row = await db
    .selectFrom('workspaces as w')
    .leftJoin('customer_agents as c', 'c.workspace_id', 'w.id')
    .leftJoin('users as u', 'u.id', 'c.paused_by')
    .select(['w.branding', 'c.paused', 'c.paused_at', 'u.name as paused_by_name'])
    .where('w.id', '=', workspaceId)
    .executeTakeFirst();
  if (!row) throw new BatonError('not_found', 'There is no such workspace.');
  const paused = row.paused ?? false;
  return {
    name: row.branding.agentName,
    paused,
    pausedAt: paused ? (row.paused_at?.toISOString() ?? null) : null,
    pausedBy: paused ? row.paused_by_name : null,
  };
}

type StatePlatform = Pick<Platform, 'db' | 'now'>;

/** Switches the agent and notes it in the audit log, both or neither; false when it stood so already. */
async function switchAgent(
  { db, now }: StatePlatform,
  change: { workspaceId: string; byUserId: string; paused: boolean },
): Promise<boolean> {
  const { workspaceId, byUserId, paused } = change;
  const at = new Date(now());
  const values = { paused, paused_at: paused ? at : null, paused_by: paused ? byUserId : null };
  return db.transaction().execute(async (transaction) => {
    const switched = await transaction
      .insertInto('customer_agents')
      .values({ workspace_id: workspaceId, ...values })
      .onConflict((conflict) =>
        conflict
          .column('workspace_id')
          .doUpdateSet(values)
          .where(sql<boolean>`customer_agents.paused is distinct from excluded.paused`),
      )
      .returning('workspace_id')
      .execute();
    if (switched.length === 0) return false;
    const action = paused ? 'customer_agent.paused' : 'customer_agent.resumed';
    await transaction
      .insertInto('audit_log')
      .values({ workspace_id: workspaceId, actor_id: byUserId, action, at })
      .execute();
    return true;
  });
}

/** Pauses the agent; false when it was paused already. */
export function pauseAgent(platform: StatePlatform, workspaceId: string, byUserId: string): Promise<boolean> {
  return switchAgent(platform, { workspaceId, byUserId, paused: true });
}

/** Resumes the agent; false when it was not paused. */
export function resumeAgent(
  platform: StatePlatform,
  workspaceId: string,
  byUserId: string,
): Promise<boolean> {
  return switchAgent(platform, { workspaceId, byUserId, paused: false });
}
