import { randomUUID } from 'node:crypto';
import type {
  HandoffOutcome,
  HandoffProcess,
  HandoffReason,
  HandoffRecord,
  Page,
  TriggerRecord,
} from '@baton/core';
import { type Selectable, type SqlBool, sql } from 'kysely';
import type { HandoffsTable } from '../database/handoff-tables.js';
import { decodeCursor, encodeCursor } from '../database/time-cursor.js';
import { maySee } from '../people/destination-access.js';
import type { Database } from '../platform.js';

/** A handoff as it is requested; the state machine's effects fill in the rest. */
export interface NewHandoff {
  readonly workspaceId: string;
  readonly conversationId: string;
  readonly key: string;
  readonly reason: HandoffReason;
  readonly trigger: TriggerRecord | null;
  readonly process: HandoffProcess;
  readonly destinationId: string | null;
  readonly settingsVersion: number;
  readonly context: Readonly<Record<string, string>>;
}

/** Writes the record and returns its id. */
export async function insertHandoff(db: Database, handoff: NewHandoff): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto('handoffs')
    .values({
      id,
      workspace_id: handoff.workspaceId,
      conversation_id: handoff.conversationId,
      key: handoff.key,
      reason: handoff.reason,
      trigger: handoff.trigger ? JSON.stringify(handoff.trigger) : null,
      process: handoff.process,
      outcome: null,
      joined_reasons: '[]',
      assignee: null,
      destination_id: handoff.destinationId,
      settings_version: handoff.settingsVersion,
      context: JSON.stringify(handoff.context),
      requested_at: new Date(),
    })
    .execute();
  return id;
}

/** The handoff that was requested under this key, if there is one. */
export async function findHandoffByKey(
  db: Database,
  conversationId: string,
  key: string,
): Promise<{ id: string; reason: HandoffReason; outcome: HandoffOutcome | null } | undefined> {
  return db
    .selectFrom('handoffs')
    .select(['id', 'reason', 'outcome'])
    .where('conversation_id', '=', conversationId)
    .where('key', '=', key)
    .executeTakeFirst();
}

/** A row as the API shows it. */
export function handoffRecord(row: Selectable<HandoffsTable>): HandoffRecord {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    reason: row.reason,
    trigger: row.trigger,
    process: row.process,
    outcome: row.outcome,
    joinedReasons: row.joined_reasons,
    assignee: row.assignee,
    destinationId: row.destination_id,
    settingsVersion: row.settings_version,
    context: row.context,
    requestedAt: row.requested_at.toISOString(),
    settledAt: row.settled_at?.toISOString() ?? null,
    assignedAt: row.assigned_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    needed: row.needed,
  };
}

/** The handoffs of one conversation, newest first. */
export async function handoffsOf(db: Database, conversationId: string): Promise<HandoffRecord[]> {
  const rows = await db
    .selectFrom('handoffs')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('requested_at', 'desc')
    .execute();
  return rows.map(handoffRecord);
}

const PAGE_SIZE = 50;

/** One page of the handoffs that a person may see, or of one conversation's, the latest first. */
export async function listHandoffs(
  db: Database,
  about: { workspaceId: string; userId: string; conversationId?: string; cursor?: string },
): Promise<Page<HandoffRecord>> {
  const lies = sql`(select c.destination_id from conversations c where c.id = handoffs.conversation_id)`;
  let query = db
    .selectFrom('handoffs')
    .selectAll()
    .where('workspace_id', '=', about.workspaceId)
    .where(maySee(about.userId, lies))
    .orderBy(sql`date_trunc('milliseconds', requested_at)`, 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE_SIZE + 1);
  if (about.conversationId) query = query.where('conversation_id', '=', about.conversationId);
  if (about.cursor) {
    const { at, id } = decodeCursor(about.cursor);
    query = query.where(
      sql<SqlBool>`(date_trunc('milliseconds', requested_at), id) < (${at}::timestamptz, ${id})`,
    );
  }
  const rows = await query.execute();
  const items = rows.slice(0, PAGE_SIZE).map(handoffRecord);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > PAGE_SIZE && last ? encodeCursor({ at: last.requestedAt, id: last.id }) : null,
  };
}
