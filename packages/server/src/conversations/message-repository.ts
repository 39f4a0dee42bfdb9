import type { Attachment, Citation, Message, Notice } from '@baton/core';
import type { Selectable } from 'kysely';
import type { MessagesTable } from '../database/schema.js';
import type { Database } from '../platform.js';

function fromRow(row: Selectable<MessagesTable>): Message {
  return {
    id: row.id,
    seq: row.seq,
    author: row.author,
    text: row.text,
    at: row.at.toISOString(),
    ...(row.client_id && { clientId: row.client_id }),
    ...(row.author_id && { authorId: row.author_id }),
    ...(row.author_name && { authorName: row.author_name }),
    ...(row.citations && { citations: row.citations as Citation[] }),
    ...(row.attachments && { attachments: row.attachments as Attachment[] }),
    ...(row.helpful !== null && { helpful: row.helpful }),
    ...(row.notice && { notice: row.notice as Notice }),
  };
}

/** Up to `limit` messages after a `seq`, in order. */
export async function messagesAfter(
  db: Database,
  conversationId: string,
  afterSeq: number,
  limit: number,
): Promise<Message[]> {
  const rows = await db
    .selectFrom('messages')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('seq', '>', afterSeq)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

/** Up to `limit` messages before a `seq`, in order. */
export async function messagesBefore(
  db: Database,
  conversationId: string,
  beforeSeq: number,
  limit: number,
): Promise<Message[]> {
  const rows = await db
    .selectFrom('messages')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('seq', '<', beforeSeq)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map(fromRow).reverse();
}

/** The last `limit` messages, in order. */
export async function latestMessages(
  db: Database,
  conversationId: string,
  limit: number,
): Promise<Message[]> {
  const rows = await db
    .selectFrom('messages')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map(fromRow).reverse();
}

/** The message that a client sent under its own id, or null. */
export async function messageByClientId(
  db: Database,
  conversationId: string,
  clientId: string,
): Promise<Message | null> {
  const row = await db
    .selectFrom('messages')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}
