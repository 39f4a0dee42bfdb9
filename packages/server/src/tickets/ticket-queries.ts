import {
  BatonError,
  type Page,
  TICKET_VIEWS,
  type Ticket,
  type TicketPriority,
  type TicketStatus,
  type TicketView,
} from '@baton/core';
import { type SqlBool, sql } from 'kysely';
import { fieldError } from '../http/field-issues.js';
import { readCursor, toPage } from '../http/paging.js';
import { audiencesOf, maySee } from '../people/destination-access.js';
import type { Database } from '../platform.js';
import { ticketHas } from '../search/found-by.js';
import { withHits } from '../search/search-hits.js';
import { searchWords } from '../search/search-words.js';

/** Shown as “99+”. */
const MAX_UNREAD = 100;

/** Who reads: a person of a workspace. */
export interface Reader {
  readonly workspaceId: string;
  readonly userId: string;
}

/** What a list of tickets is narrowed to; several values of one field mean any of them. */
export interface TicketFilter {
  readonly view: TicketView;
  readonly destination?: string;
  readonly status?: readonly TicketStatus[];
  readonly priority?: readonly TicketPriority[];
  /** A user's id, or `none`. */
  readonly owner?: string;
  readonly channel?: string;
  readonly category?: string;
  readonly conversation?: string;
  /** Words, all of which are in it: see `ticketHas`. */
  readonly q?: string;
}

function baseQuery(db: Database) {
  return db
    .selectFrom('tickets as t')
    .leftJoin('users as u', 'u.id', 't.owner_id')
    .leftJoin('visitors as v', 'v.id', 't.visitor_id')
    .leftJoin('conversations as c', 'c.id', 't.conversation_id')
    .select([
      't.id',
      't.workspace_id',
      't.number',
      't.subject',
      't.status',
      't.priority',
      't.category',
      't.owner_id',
      't.destination_id',
      't.channel',
      't.conversation_id',
      't.source',
      't.created_at',
      't.updated_at',
      't.closed_at',
      'u.name as owner_name',
      'u.avatar_url as owner_avatar',
      'v.id as contact_id',
      'v.name as contact_name',
      'v.email as contact_email',
      'v.locale as contact_locale',
      'c.last_message',
    ])
    .select([
      // Microseconds, which a Date would lose: pages must not repeat a ticket.
      sql<string>`to_char(t.updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('cursor_at'),
      sql<number>`(select count(*)::int from (
        select 1 from messages m where m.conversation_id = c.id and m.seq > c.human_read_seq and m.author = 'visitor'
        limit ${MAX_UNREAD}) unread)`.as('unread'),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof baseQuery>['executeTakeFirstOrThrow']>>;

function owner(row: Row): Ticket['owner'] {
  if (!row.owner_id) return null;
  const { owner_avatar: avatarUrl } = row;
  return { id: row.owner_id, name: row.owner_name ?? '', ...(avatarUrl && { avatarUrl }) };
}

function contact(row: Row): Ticket['contact'] {
  if (!row.contact_id) return null;
  return {
    id: row.contact_id,
    name: row.contact_name,
    email: row.contact_email,
    locale: row.contact_locale,
  };
}

function fromRow(row: Row): Ticket {
  return {
    id: row.id,
    number: row.number,
    subject: row.subject,
    status: row.status,
    priority: row.priority,
    category: row.category,
    owner: owner(row),
    destinationId: row.destination_id,
    channel: row.channel,
    conversationId: row.conversation_id,
    contact: contact(row),
    source: row.source,
    lastMessage: row.last_message,
    unread: row.unread,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
  };
}

/** Which tickets each view holds (design, Destinations); the same as of conversations. */
function inView(view: TicketView, userId: string) {
  switch (view) {
    case 'unassigned':
      return sql<SqlBool>`t.status <> 'closed' and t.owner_id is null`;
    case 'mine':
      return sql<SqlBool>`t.status <> 'closed' and t.owner_id = ${userId}`;
    case 'team':
      return sql<SqlBool>`t.status <> 'closed' and t.owner_id in (
        select theirs.user_id from team_members theirs join team_members mine on mine.team_id = theirs.team_id
        where mine.user_id = ${userId})`;
    case 'open':
      return sql<SqlBool>`t.status <> 'closed'`;
    case 'closed':
      return sql<SqlBool>`t.status = 'closed'`;
    case 'all':
      return sql<SqlBool>`true`;
  }
}

type Query = ReturnType<typeof baseQuery>;

function narrowed(query: Query, reader: Reader, filter: TicketFilter): Query {
  let narrow = query
    .where('t.workspace_id', '=', reader.workspaceId)
    .where(maySee(reader.userId, sql`t.destination_id`))
    .where(inView(filter.view, reader.userId));
  if (filter.destination) narrow = narrow.where('t.destination_id', '=', filter.destination);
  if (filter.status) narrow = narrow.where('t.status', 'in', [...filter.status]);
  if (filter.priority) narrow = narrow.where('t.priority', 'in', [...filter.priority]);
  if (filter.channel) narrow = narrow.where('t.channel', '=', filter.channel);
  if (filter.category) narrow = narrow.where('t.category', '=', filter.category);
  if (filter.conversation) narrow = narrow.where('t.conversation_id', '=', filter.conversation);
  if (filter.owner)
    narrow =
      filter.owner === 'none'
        ? narrow.where('t.owner_id', 'is', null)
        : narrow.where('t.owner_id', '=', filter.owner);
  const words = searchWords(filter.q);
  return words.length > 0 ? narrow.where(ticketHas(reader.workspaceId, words)) : narrow;
}

/** One page of the tickets that a person may see, the latest change first. */
export async function listTickets(
  db: Database,
  reader: Reader,
  { cursor, limit, ...filter }: TicketFilter & { readonly cursor?: string; readonly limit: number },
): Promise<Page<Ticket>> {
  const after = readCursor({ cursor }, 2);
  let query = narrowed(baseQuery(db), reader, filter)
    .orderBy('t.updated_at', 'desc')
    .orderBy('t.id', 'desc')
    .limit(limit + 1);
  if (after) {
    const [at, id] = after;
    if (Number.isNaN(Date.parse(at ?? '')))
      throw fieldError('cursor', 'cursor', 'Give the nextCursor of the page before, or none.');
    query = query.where(sql<SqlBool>`(t.updated_at, t.id) < (${at}::timestamptz, ${id})`);
  }
  const rows = await query.execute();
  const page = toPage(rows, limit, { item: fromRow, cursor: (row) => [row.cursor_at, row.id] });
  const idOf = ({ id, conversationId }: Ticket) => conversationId ?? id;
  return { ...page, items: await withHits(db, page.items, { words: searchWords(filter.q), idOf }) };
}

/** How many tickets each view of a person holds, of all help desks or of one. */
export async function countTickets(
  db: Database,
  reader: Reader,
  destination?: string,
): Promise<Record<TicketView, number>> {
  const counts = TICKET_VIEWS.map((view) =>
    sql<number>`count(*) filter (where ${inView(view, reader.userId)})::int`.as(view),
  );
  const row = await db
    .selectFrom('tickets as t')
    .select(counts)
    .where('t.workspace_id', '=', reader.workspaceId)
    .where(maySee(reader.userId, sql`t.destination_id`))
    .$if(destination !== undefined, (select) => select.where('t.destination_id', '=', destination ?? ''))
    .executeTakeFirstOrThrow();
  return row as Record<TicketView, number>;
}

/** One ticket. @throws BatonError `not_found`, also for one that the person may not see. */
export async function readTicket(db: Database, reader: Reader, id: string): Promise<Ticket> {
  const row = await narrowed(baseQuery(db), reader, { view: 'all' })
    .where('t.id', '=', id)
    .executeTakeFirst();
  if (!row) throw new BatonError('not_found', 'There is no such ticket.');
  return fromRow(row);
}

/** A ticket to be told to consoles. */
export interface ToldTicket {
  readonly workspaceId: string;
  readonly ticket: Ticket;
  /** The ids of those who may see it; absent: everybody of the workspace. */
  readonly audience: readonly string[] | undefined;
}

/** Tickets by their own ids and by their conversations', with whom each is for. */
export async function ticketsToTell(
  db: Database,
  about: { readonly ticketIds: readonly string[]; readonly conversationIds: readonly string[] },
): Promise<ToldTicket[]> {
  const rows = await baseQuery(db)
    .where((eb) =>
      eb.or([
        eb('t.id', '=', sql<string>`any(${[...about.ticketIds]}::text[])`),
        eb('t.conversation_id', '=', sql<string>`any(${[...about.conversationIds]}::text[])`),
      ]),
    )
    .execute();
  const audiences = await audiencesOf(
    db,
    rows.map((row) => row.destination_id),
  );
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    ticket: fromRow(row),
    audience: audiences.get(row.destination_id ?? ''),
  }));
}
