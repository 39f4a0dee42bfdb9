import { sql } from 'kysely';
import type { Database } from '../platform.js';

/** One conversation that waits for a person. */
export interface WaitingConversation {
  readonly id: string;
  readonly channel: string;
  readonly destinationId: string | null;
  /** From 1 within its destination: by priority, then first come first served. */
  readonly position: number;
}

/** The place that a conversation gets which joins the line of a destination now, from 1. */
export async function nextPosition(
  db: Database,
  workspaceId: string,
  destinationId: string,
): Promise<number> {
  const { count } = await db
    .selectFrom('conversations')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('workspace_id', '=', workspaceId)
    .where('destination_id', '=', destinationId)
    .where('queue', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return Number(count) + 1;
}

/** The head of the workspace's line, in the order in which its conversations are to be assigned. */
export async function waitingLine(
  db: Database,
  workspaceId: string,
  limit: number,
): Promise<WaitingConversation[]> {
  const { rows } = await sql<{
    id: string;
    channel: string;
    destination_id: string | null;
    position: string;
  }>`
    select id, channel, destination_id,
      row_number() over (partition by destination_id order by priority desc, waiting_since, id) as position
    from conversations
    where workspace_id = ${workspaceId} and queue = 'waiting'
    order by priority desc, waiting_since, id limit ${limit}`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    channel: row.channel,
    destinationId: row.destination_id,
    position: Number(row.position),
  }));
}
