import { sql } from 'kysely';
import type { Database } from '../platform.js';

/** Conversations of one kind can be taken by the same people. */
export interface LineKind {
  readonly channel: string;
  /** The overflow team may take them too. */
  readonly overflowed: boolean;
}

/** One conversation that waits for a person. */
export interface WaitingConversation extends LineKind {
  readonly id: string;
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

const OVERFLOWED = sql<boolean>`(overflow_handoff_id is not null and overflow_handoff_id = handoff_id)`;

/** A workflow is still deciding about it: the line leaves it alone until the run is over. */
const UNDECIDED = sql<boolean>`exists (select 1 from workflow_runs run
  where run.handoff_id = conversations.handoff_id and run.status in ('running', 'waiting'))`;

const OVERFLOW_MARK = '+overflow';
const markOf = ({ channel, overflowed }: LineKind): string => channel + (overflowed ? OVERFLOW_MARK : '');

/** The first in the workspace's line that is of none of the kinds given; null when there is none. */
export async function firstWaiting(
  db: Database,
  workspaceId: string,
  except: readonly LineKind[],
): Promise<(LineKind & { readonly id: string }) | null> {
  // Compared with a list rather than joined: the line's index then gives the first one without reading the rest.
  const { rows } = await sql<LineKind & { id: string }>`
    select id, channel, ${OVERFLOWED} as overflowed from conversations
    where workspace_id = ${workspaceId} and queue = 'waiting' and not ${UNDECIDED}
      and channel || case when ${OVERFLOWED} then ${OVERFLOW_MARK} else '' end <> all (${except.map(markOf)}::text[])
    order by priority desc, waiting_since, id limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The head of the workspace's line, in the order in which its conversations are to be assigned. */
export async function waitingLine(
  db: Database,
  workspaceId: string,
  limit: number,
): Promise<WaitingConversation[]> {
  // Within a destination the order is the same, so that the head of the whole line tells the places in each.
  const { rows } = await sql<{
    id: string;
    channel: string;
    overflowed: boolean;
    destination_id: string | null;
    position: string;
  }>`
    select id, channel, overflowed, destination_id,
      row_number() over (partition by destination_id order by priority desc, waiting_since, id) as position
    from (
      select id, channel, ${OVERFLOWED} as overflowed, destination_id, priority, waiting_since from conversations
      where workspace_id = ${workspaceId} and queue = 'waiting'
      order by priority desc, waiting_since, id limit ${limit}) head
    order by priority desc, waiting_since, id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    channel: row.channel,
    overflowed: row.overflowed,
    destinationId: row.destination_id,
    position: Number(row.position),
  }));
}

/** Lets the overflow team take a conversation too, for as long as its handoff is open. */
export async function markOverflowed(db: Database, conversationId: string): Promise<void> {
  await sql`update conversations set overflow_handoff_id = handoff_id where id = ${conversationId}`.execute(
    db,
  );
}

/** Whether the overflow team may take a conversation's open handoff. */
export async function isOverflowed(db: Database, conversationId: string): Promise<boolean> {
  const { rows } = await sql<{ overflowed: boolean }>`
    select ${OVERFLOWED} as overflowed from conversations where id = ${conversationId}`.execute(db);
  return rows[0]?.overflowed ?? false;
}
