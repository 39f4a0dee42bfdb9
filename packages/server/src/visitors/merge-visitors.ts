import { sql } from 'kysely';
import type { Database } from '../platform.js';

/** Every table whose rows belong to a visitor, but for their sessions, which end. A test compares it with the database. */
export const OWNED_TABLES = [
  'conversations',
  'tickets',
  'channel_contacts',
  'channel_messages',
  'email_threads',
  'email_messages',
  'attachments',
] as const;

interface Current {
  readonly id: string;
  readonly status: 'open' | 'closed';
  readonly handler: string;
  readonly seq: number;
}

async function currentOf(db: Database, visitorId: string): Promise<Current | null> {
  const row = await db
    .selectFrom('visitors as v')
    .innerJoin('conversations as c', 'c.id', 'v.current_conversation_id')
    .select(['c.id', 'c.status', 'c.handler', 'c.seq'])
    .where('v.id', '=', visitorId)
    .executeTakeFirst();
  return row && row.seq > 0 ? row : null;
}

/**
 * Which conversation goes on. The one on this screen, unless nothing was said in it or it has ended, and unless the
 * other one is with people already and this one is not.
 */
async function goesOn(db: Database, from: string, to: string): Promise<string | null> {
  const here = await currentOf(db, from);
  if (!here || here.status === 'closed') return null;
  const there = await currentOf(db, to);
  const isWithPeople = there?.status === 'open' && there.handler !== 'agent';
  return isWithPeople && here.handler === 'agent' ? null : here.id;
}

async function moveRows(db: Database, from: string, to: string): Promise<void> {
  for (const table of OWNED_TABLES.slice(1))
    await sql`update ${sql.table(table)} set visitor_id = ${to} where visitor_id = ${from}`.execute(db);
  // A new revision: what the nodes remember of these conversations, their owner included, no longer counts.
  await sql`update conversations set visitor_id = ${to}, revision = revision + 1,
    state = jsonb_set(state, '{revision}', to_jsonb(revision + 1)), updated_at = clock_timestamp()
    where visitor_id = ${from}`.execute(db);
}

/**
 * Gives everything of an anonymous visitor to the one that they turned out to be. The anonymous one and their sessions
 * are gone afterwards. Call it in a transaction that holds both rows.
 */
export async function mergeVisitors(db: Database, from: string, to: string): Promise<void> {
  const current = await goesOn(db, from, to);
  await moveRows(db, from, to);
  if (current)
    await db.updateTable('visitors').set({ current_conversation_id: current }).where('id', '=', to).execute();
  await db.deleteFrom('visitors').where('id', '=', from).execute();
}
