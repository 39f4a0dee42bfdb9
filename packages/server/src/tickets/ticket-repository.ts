import { randomUUID } from 'node:crypto';
import {
  BatonError,
  type TicketActor,
  type TicketChange,
  type TicketPriority,
  type TicketSource,
  type TicketStatus,
} from '@baton/core';
import { type Selectable, sql } from 'kysely';
import type { TicketsTable } from '../database/tickets-tables.js';
import type { Database } from '../platform.js';
import { PRIORITIES } from '../routing/priority.js';
import { writeHistory } from './ticket-history.js';

/** A ticket as the database has it. */
export interface StoredTicket {
  readonly id: string;
  readonly workspaceId: string;
  readonly number: number;
  readonly subject: string;
  readonly status: TicketStatus;
  readonly priority: TicketPriority;
  readonly category: string | null;
  readonly ownerId: string | null;
  readonly destinationId: string | null;
  readonly channel: string;
  readonly conversationId: string | null;
  readonly visitorId: string | null;
  readonly source: TicketSource;
}

/** A ticket to be made. */
export interface NewTicket {
  readonly workspaceId: string;
  readonly subject: string;
  readonly source: TicketSource;
  readonly actor: TicketActor;
  readonly channel: string;
  readonly destinationId: string | null;
  readonly conversationId?: string | null;
  readonly visitorId?: string | null;
  readonly category?: string | null;
  readonly ownerId?: string | null;
  readonly priority?: TicketPriority;
  readonly status?: Exclude<TicketStatus, 'closed'>;
}

function fromRow(row: Selectable<TicketsTable>): StoredTicket {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    number: row.number,
    subject: row.subject,
    status: row.status,
    priority: row.priority,
    category: row.category,
    ownerId: row.owner_id,
    destinationId: row.destination_id,
    channel: row.channel,
    conversationId: row.conversation_id,
    visitorId: row.visitor_id,
    source: row.source,
  };
}

/** The next number, held until the transaction ends: rolled back with the ticket, so that there are no gaps. */
async function nextNumber(db: Database, workspaceId: string): Promise<number> {
  const row = await db
    .insertInto('ticket_counters')
    .values({ workspace_id: workspaceId, last_number: 1 })
    .onConflict((conflict) =>
      conflict.column('workspace_id').doUpdateSet({ last_number: sql`ticket_counters.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return row.last_number;
}

async function followPriority(db: Database, conversationId: string, priority: TicketPriority): Promise<void> {
  await db
    .updateTable('conversations')
    .set({ priority: PRIORITIES[priority] })
    .where('id', '=', conversationId)
    .execute();
}

/**
 * Makes a ticket and the first line of its history. Call it in a transaction; for a conversation, in a turn of it.
 * The conversation's assignee does not follow `ownerId` here: the turn mirrors it (see `follow-turn.ts`).
 */
export async function createTicket(db: Database, ticket: NewTicket): Promise<StoredTicket> {
  const { conversationId = null, priority = 'normal', actor } = ticket;
  const row = await db
    .insertInto('tickets')
    .values({
      id: randomUUID(),
      workspace_id: ticket.workspaceId,
      number: await nextNumber(db, ticket.workspaceId),
      subject: ticket.subject,
      status: ticket.status ?? 'new',
      priority,
      category: ticket.category ?? null,
      owner_id: ticket.ownerId ?? null,
      destination_id: ticket.destinationId,
      channel: ticket.channel,
      conversation_id: conversationId,
      visitor_id: ticket.visitorId ?? null,
      source: ticket.source,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await writeHistory(db, row.id, actor, [{ field: 'created', from: null, to: ticket.source }]);
  if (conversationId && priority !== 'normal') await followPriority(db, conversationId, priority);
  return fromRow(row);
}

/** A ticket of a workspace; null when there is none. `lock` holds its row until the transaction ends. */
export async function findTicket(
  db: Database,
  about: { readonly workspaceId: string; readonly ticketId: string },
  lock = false,
): Promise<StoredTicket | null> {
  const query = db
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', about.ticketId)
    .where('workspace_id', '=', about.workspaceId);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** The open ticket of a conversation, else its newest closed one, else null. */
export async function ticketOfConversation(
  db: Database,
  conversationId: string,
): Promise<StoredTicket | null> {
  const row = await db
    .selectFrom('tickets')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy(sql`status <> 'closed'`, 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** Every change locks the conversation's row before the ticket's, as turns do, so that none wait in a ring. */
async function lockTicket(db: Database, ticketId: string): Promise<StoredTicket> {
  await sql`select c.id from conversations c join tickets t on t.conversation_id = c.id
    where t.id = ${ticketId} for update of c`.execute(db);
  const row = await db
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', ticketId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new BatonError('not_found', 'There is no such ticket.');
  return fromRow(row);
}

/** What of a change is not so already. */
function differences(ticket: StoredTicket, change: TicketChange): TicketChange {
  const entries = Object.entries(change).filter(
    ([field, value]) => value !== undefined && ticket[field as keyof TicketChange] !== value,
  );
  return Object.fromEntries(entries);
}

const COLUMNS = {
  subject: 'subject',
  status: 'status',
  priority: 'priority',
  category: 'category',
  ownerId: 'owner_id',
  destinationId: 'destination_id',
} as const;
const FIELDS = { ...COLUMNS, ownerId: 'owner', destinationId: 'destination' } as const;

/**
 * Changes a ticket's row and writes a line of history for each field that really changes. Call it in a transaction.
 * It changes nothing of the conversation but its place in the waiting line: to give a ticket that has a conversation to
 * somebody, or to close it, run a turn of the conversation (or use `Tickets`), and the ticket follows.
 * @throws BatonError `not_found`.
 */
export async function changeTicket(
  db: Database,
  about: { readonly ticketId: string; readonly change: TicketChange; readonly actor: TicketActor },
): Promise<StoredTicket> {
  const ticket = await lockTicket(db, about.ticketId);
  const news = differences(ticket, about.change);
  const keys = Object.keys(news) as (keyof TicketChange)[];
  if (keys.length === 0) return ticket;
  const { status } = news;
  const row = await db
    .updateTable('tickets')
    .set({
      ...Object.fromEntries(keys.map((key) => [COLUMNS[key], news[key]])),
      ...(status && { closed_at: status === 'closed' ? sql<Date>`clock_timestamp()` : null }),
      updated_at: sql`clock_timestamp()`,
    })
    .where('id', '=', ticket.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await writeHistory(
    db,
    ticket.id,
    about.actor,
    keys.map((key) => ({ field: FIELDS[key], from: ticket[key] ?? null, to: news[key] ?? null })),
  );
  if (news.priority && ticket.conversationId) await followPriority(db, ticket.conversationId, news.priority);
  return fromRow(row);
}
