import { sql } from 'kysely';
import type { Database } from '../platform.js';

/**
 * The person who last had a conversation of this visitor, or null. Whoever was given it in the handoff that is open
 * has not helped yet.
 */
export async function lastHelper(db: Database, visitorId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select h.assignee->>'id' as id from conversations c join handoffs h on h.conversation_id = c.id
    where c.visitor_id = ${visitorId} and h.assignee is not null
      and (h.ended_at is not null or h.id is distinct from c.handoff_id)
    order by coalesce(h.assigned_at, h.settled_at) desc nulls last limit 1`.execute(db);
  return rows[0]?.id ?? null;
}
