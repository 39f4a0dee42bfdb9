import type {
  ConversationDetail,
  ConversationSummary,
  ConversationView,
  Page,
  TriggerRecord,
} from '@baton/core';
import { BatonError } from '@baton/core';
import { type SqlBool, sql } from 'kysely';
import { decodeCursor, encodeCursor } from '../database/time-cursor.js';
import { handoffsOf } from '../handoff/handoff-repository.js';
import { handoffStory } from '../handoff/handoff-story.js';
import { audiencesOf, maySee } from '../people/destination-access.js';
import type { Database } from '../platform.js';
import { priorityName } from '../routing/priority.js';
import { conversationHas } from '../search/found-by.js';
import { withHits } from '../search/search-hits.js';
import { searchWords } from '../search/search-words.js';

const PAGE_SIZE = 50;
/** Shown as “99+”. */
const MAX_UNREAD = 100;

/** Where a conversation is worked: by its ticket in a help desk, or in an inbox (design, Destinations). */
export const CONVERSATION_PLACES = ['inbox', 'help_desk'] as const;
export type ConversationPlace = (typeof CONVERSATION_PLACES)[number];

/** The ticket that stands for `c` in its help desk; a ticket that was made beside the inbox leaves it there. */
const TICKET_ID = sql<
  string | null
>`(select t.id from tickets t where t.conversation_id = c.id and c.destination_id in (
  select d.id from destinations d where d.type = 'help_desk') order by t.number desc limit 1)`;

const inPlace = (place: ConversationPlace) =>
  place === 'inbox' ? sql<SqlBool>`${TICKET_ID} is null` : sql<SqlBool>`${TICKET_ID} is not null`;

function baseQuery(db: Database) {
  return db
    .selectFrom('conversations as c')
    .innerJoin('visitors as v', 'v.id', 'c.visitor_id')
    .leftJoin('handoffs as h', 'h.id', 'c.handoff_id')
    .select([
      'c.id',
      'c.state',
      'c.channel',
      'c.destination_id',
      'c.last_message',
      'c.priority',
      'c.waiting_since',
      'c.created_at',
      'c.updated_at',
      'c.page_url',
      'c.page_title',
      'c.context',
      'v.id as visitor_id',
      'v.name as visitor_name',
      'v.email as visitor_email',
      'c.locale',
      'h.id as handoff_id',
      'h.reason as handoff_reason',
      'h.outcome as handoff_outcome',
      'h.trigger as handoff_trigger',
    ])
    .select(TICKET_ID.as('ticket_id'))
    .select(
      // Counted so far and no further: a long silence of the people must not make every list slow.
      sql<number>`(select count(*)::int from (
        select 1 from messages m where m.conversation_id = c.id and m.seq > c.human_read_seq and m.author = 'visitor'
        limit ${MAX_UNREAD}) unread)`.as('unread'),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof baseQuery>['executeTakeFirstOrThrow']>>;

function fromRow(row: Row): ConversationSummary {
  return {
    id: row.id,
    conversation: row.state,
    contact: { id: row.visitor_id, name: row.visitor_name, email: row.visitor_email, locale: row.locale },
    channel: row.channel,
    destinationId: row.destination_id,
    ticketId: row.ticket_id,
    lastMessage: row.last_message,
    handoff: row.handoff_id
      ? {
          id: row.handoff_id,
          reason: row.handoff_reason ?? 'api',
          outcome: row.handoff_outcome,
          trigger: (row.handoff_trigger as TriggerRecord | null) ?? null,
        }
      : null,
    unread: row.unread,
    priority: priorityName(row.priority),
    waitingSince: row.waiting_since?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** Which conversations each view holds (design, Destinations: views). */
function inView(view: ConversationView, userId: string) {
  switch (view) {
    case 'unassigned':
      return sql<SqlBool>`c.status = 'open' and c.handler = 'human' and c.assignee_id is null`;
    case 'mine':
      return sql<SqlBool>`c.status = 'open' and c.assignee_id = ${userId}`;
    case 'team':
      return sql<SqlBool>`c.status = 'open' and c.assignee_id in (
        select theirs.user_id from team_members theirs join team_members mine on mine.team_id = theirs.team_id
        where mine.user_id = ${userId})`;
    case 'open':
      return sql<SqlBool>`c.status = 'open'`;
    case 'closed':
      return sql<SqlBool>`c.status = 'closed'`;
    case 'all':
      return sql<SqlBool>`true`;
  }
}

const DESTINATION = sql`c.destination_id`;

/** One page of a view, the latest first; of one inbox or help desk, or of all that the person may see. */
export async function listConversations(
  db: Database,
  about: {
    workspaceId: string;
    userId: string;
    view: ConversationView;
    cursor?: string;
    /** Words, all of which are in it: see `conversationHas`. */
    q?: string;
    destination?: string;
    place?: ConversationPlace;
  },
): Promise<Page<ConversationSummary>> {
  const words = searchWords(about.q);
  let query = baseQuery(db)
    .where('c.workspace_id', '=', about.workspaceId)
    .where(maySee(about.userId, DESTINATION))
    .where('c.seq', '>', 0)
    .where(inView(about.view, about.userId))
    .orderBy(sql`date_trunc('milliseconds', c.updated_at)`, 'desc')
    .orderBy('c.id', 'desc')
    .limit(PAGE_SIZE + 1);
  if (about.destination) query = query.where('c.destination_id', '=', about.destination);
  if (about.place) query = query.where(inPlace(about.place));
  if (words.length > 0) query = query.where(conversationHas(about.workspaceId, words));
  if (about.cursor) {
    const { at, id } = decodeCursor(about.cursor);
    query = query.where(
      sql<SqlBool>`(date_trunc('milliseconds', c.updated_at), c.id) < (${at}::timestamptz, ${id})`,
    );
  }
  const rows = await query.execute();
  const items = rows.slice(0, PAGE_SIZE).map(fromRow);
  const last = items.at(-1);
  return {
    items: await withHits(db, items, { words, idOf: ({ id }) => id }),
    nextCursor: rows.length > PAGE_SIZE && last ? encodeCursor({ at: last.updatedAt, id: last.id }) : null,
  };
}

/** How many conversations each view of a person holds. */
export async function countViews(
  db: Database,
  about: { workspaceId: string; userId: string; destination?: string; place?: ConversationPlace },
): Promise<Record<ConversationView, number>> {
  const { workspaceId, userId, destination, place } = about;
  const count = (view: ConversationView) =>
    sql<number>`count(*) filter (where ${inView(view, userId)})::int`.as(view);
  return db
    .selectFrom('conversations as c')
    .select([count('unassigned'), count('mine'), count('team'), count('open'), count('closed'), count('all')])
    .where('c.workspace_id', '=', workspaceId)
    .where(maySee(userId, DESTINATION))
    .where('c.seq', '>', 0)
    .$if(destination !== undefined, (select) => select.where('c.destination_id', '=', destination ?? ''))
    .$if(place !== undefined, (select) => select.where(inPlace(place ?? 'inbox')))
    .executeTakeFirstOrThrow();
}

/** A summary to be told to consoles. */
export interface ToldSummary {
  readonly workspaceId: string;
  readonly summary: ConversationSummary;
  /** The ids of those who may see it; absent: everybody of the workspace. */
  readonly audience: readonly string[] | undefined;
}

/** The summaries of some conversations, with whom each is for. */
export async function summariesOf(db: Database, ids: readonly string[]): Promise<ToldSummary[]> {
  if (ids.length === 0) return [];
  const rows = await baseQuery(db)
    .select('c.workspace_id')
    .where('c.id', 'in', [...ids])
    .execute();
  const audiences = await audiencesOf(
    db,
    rows.map((row) => row.destination_id),
  );
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    summary: fromRow(row),
    audience: audiences.get(row.destination_id ?? ''),
  }));
}

/** What only the detail shows. */
async function visitOf(db: Database, id: string): Promise<Pick<ConversationDetail, 'rating' | 'pages'>> {
  const row = await db
    .selectFrom('conversations')
    .select(['rating', 'rating_comment', 'pages'])
    .where('id', '=', id)
    .executeTakeFirst();
  const rating = row?.rating ? { score: row.rating, comment: row.rating_comment } : null;
  return { rating, pages: row?.pages ?? [] };
}

/** One conversation in full. @throws BatonError `not_found`, also for one that the person may not see. */
export async function conversationDetail(
  db: Database,
  person: { readonly workspaceId: string; readonly userId: string },
  id: string,
): Promise<ConversationDetail> {
  const row = await baseQuery(db)
    .where('c.workspace_id', '=', person.workspaceId)
    .where(maySee(person.userId, DESTINATION))
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!row) throw new BatonError('not_found', 'There is no such conversation.');
  return {
    ...fromRow(row),
    page: row.page_url ? { url: row.page_url, title: row.page_title } : null,
    context: row.context,
    handoffs: await handoffsOf(db, id),
    story: await handoffStory(db, id),
    ...(await visitOf(db, id)),
  };
}
