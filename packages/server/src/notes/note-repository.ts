import { randomUUID } from 'node:crypto';
import type { Note, Page } from '@baton/core';
import { type Selectable, type SqlBool, sql } from 'kysely';
import type { NotesTable } from '../database/tickets-tables.js';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import type { Database } from '../platform.js';

/** What a note is about: a conversation, or a ticket that has none. */
export type NoteSubject =
  | { readonly conversationId: string; readonly ticketId?: undefined }
  | { readonly ticketId: string; readonly conversationId?: undefined };

/** A note to be written. */
export type NewNote = NoteSubject & {
  readonly workspaceId: string;
  /** `id` null: a rule wrote it, such as a workflow's step. */
  readonly author: { readonly id: string | null; readonly name: string };
  readonly text: string;
  /** The sender's own id for it; the same author's second note with it is the first one. */
  readonly clientId?: string;
};

function fromRow(row: Selectable<NotesTable>): Note {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    ticketId: row.ticket_id,
    author: { id: row.author_id, name: row.author_name },
    text: row.text,
    at: row.at.toISOString(),
  };
}

async function earlierNote(db: Database, note: NewNote): Promise<Note | null> {
  if (!note.clientId) return null;
  const row = await db
    .selectFrom('notes')
    .selectAll()
    .where('workspace_id', '=', note.workspaceId)
    .where('author_id', '=', note.author.id)
    .where('client_id', '=', note.clientId)
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/**
 * Writes a private note. It is a row of its own and no message: visitors never get it, and the places (`seq`) of the
 * messages have no gap.
 */
export async function addNote(db: Database, note: NewNote): Promise<Note> {
  const row = await db
    .insertInto('notes')
    .values({
      id: randomUUID(),
      workspace_id: note.workspaceId,
      conversation_id: note.conversationId ?? null,
      ticket_id: note.ticketId ?? null,
      author_id: note.author.id,
      author_name: note.author.name,
      text: note.text,
      client_id: note.clientId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row) return fromRow(row);
  const earlier = await earlierNote(db, note);
  if (!earlier) throw new Error('A note was refused as a repetition of none.');
  return earlier;
}

/** A page of the notes of a conversation or ticket, the oldest first. */
export async function listNotes(db: Database, about: NoteSubject, query: PageQuery): Promise<Page<Note>> {
  const after = readCursor(query, 2);
  const [column, id] = about.conversationId
    ? (['conversation_id', about.conversationId] as const)
    : (['ticket_id', about.ticketId ?? ''] as const);
  const rows = await db
    .selectFrom('notes')
    .selectAll()
    .select(sql<string>`extract(epoch from at)::text`.as('cursor_at'))
    .where(column, '=', id)
    .$if(after !== null, (select) =>
      select.where(sql<SqlBool>`(extract(epoch from at), id) > (${after?.[0]}::numeric, ${after?.[1]})`),
    )
    .orderBy('at')
    .orderBy('id')
    .limit(query.limit + 1)
    .execute();
  return toPage(rows, query.limit, { item: fromRow, cursor: (row) => [row.cursor_at, row.id] });
}
