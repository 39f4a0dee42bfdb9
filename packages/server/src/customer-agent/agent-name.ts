import type { Database } from '../platform.js';

/** What the customer agent is called; "Assistant" when nobody gave it a name. */
export async function agentName(db: Database, workspaceId: string): Promise<string> {
  const row = await db
    .selectFrom('workspaces')
    .select('branding')
    .where('id', '=', workspaceId)
    .executeTakeFirst();
  return row?.branding.agentName ?? 'Assistant';
}
