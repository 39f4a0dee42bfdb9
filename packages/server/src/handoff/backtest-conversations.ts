import type { HandoffOutcome, HandoffReason, TriggerRecord } from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';

/** Which stored conversations to run over. */
export interface BacktestRange {
  readonly workspaceId: string;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

/** One thing that a visitor or the customer agent said. */
export interface PastMessage {
  readonly id: string;
  readonly author: 'visitor' | 'agent';
  readonly text: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** One handoff that was recorded, also where nobody was assigned. */
export interface PastHandoff {
  readonly reason: HandoffReason;
  readonly joined: readonly HandoffReason[];
  readonly trigger: TriggerRecord | null;
  readonly outcome: HandoffOutcome | null;
  readonly at: number;
}

/** What a backtest needs of a conversation; messages and handoffs in the order of time. */
export interface PastConversation {
  readonly id: string;
  readonly channel: string;
  readonly locale: string | null;
  readonly contact: string | null;
  readonly messages: readonly PastMessage[];
  readonly handoffs: readonly PastHandoff[];
}

/** A conversation to come, and when it began. */
export interface BacktestEntry {
  readonly id: string;
  readonly createdAt: number;
}

/** Most conversations that one backtest reads: the latest ones (product choice; some 10 MB of ids). */
const MAX_CONVERSATIONS = 100_000;

/** The conversations of the range, the latest first. */
export async function conversationsInRange(
  db: Database,
  { workspaceId, from, to }: BacktestRange,
): Promise<BacktestEntry[]> {
  let query = db
    .selectFrom('conversations')
    .select(['id', 'created_at'])
    .where('workspace_id', '=', workspaceId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(MAX_CONVERSATIONS);
  if (from) query = query.where('created_at', '>=', from);
  if (to) query = query.where('created_at', '<', to);
  const rows = await query.execute();
  return rows.map((row) => ({ id: row.id, createdAt: row.created_at.getTime() }));
}

async function messagesOf(db: Database, ids: readonly string[]): Promise<Map<string, PastMessage[]>> {
  const { rows } = await sql<Omit<PastMessage, 'at'> & { conversation_id: string; at: Date }>`
    select conversation_id, id, author, text, at from messages
    where conversation_id = any(${[...ids]}::text[]) and author in ('visitor', 'agent')
    order by conversation_id, seq`.execute(db);
  const byConversation = new Map<string, PastMessage[]>();
  for (const { conversation_id: id, ...row } of rows) {
    const message = { ...row, at: row.at.getTime() };
    const others = byConversation.get(id);
    if (others) others.push(message);
    else byConversation.set(id, [message]);
  }
  return byConversation;
}

async function handoffsOf(db: Database, ids: readonly string[]): Promise<Map<string, PastHandoff[]>> {
  const rows = await db
    .selectFrom('handoffs')
    .select(['conversation_id', 'reason', 'joined_reasons', 'trigger', 'outcome', 'requested_at'])
    .where('conversation_id', 'in', [...ids])
    .orderBy('requested_at')
    .execute();
  const byConversation = new Map<string, PastHandoff[]>();
  for (const row of rows) {
    const { reason, trigger, outcome, joined_reasons: joined } = row;
    const handoff = { reason, trigger, outcome, joined, at: row.requested_at.getTime() };
    const others = byConversation.get(row.conversation_id);
    if (others) others.push(handoff);
    else byConversation.set(row.conversation_id, [handoff]);
  }
  return byConversation;
}

/** Reads some conversations with what was said and handed off in them, in three queries. */
export async function readPastConversations(
  db: Database,
  entries: readonly BacktestEntry[],
): Promise<PastConversation[]> {
  const ids = entries.map(({ id }) => id);
  const [rows, messages, handoffs] = await Promise.all([
    db
      .selectFrom('conversations as c')
      .innerJoin('visitors as v', 'v.id', 'c.visitor_id')
      .select(['c.id', 'c.channel', 'c.locale', 'v.name', 'v.email'])
      .where('c.id', 'in', ids)
      .execute(),
    messagesOf(db, ids),
    handoffsOf(db, ids),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    return {
      id,
      channel: row.channel,
      locale: row.locale,
      contact: row.name ?? row.email,
      messages: messages.get(id) ?? [],
      handoffs: handoffs.get(id) ?? [],
    };
  });
}
