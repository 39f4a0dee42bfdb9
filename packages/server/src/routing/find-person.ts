import type { Assignee, HandoffSettings } from '@baton/core';
import { type RawBuilder, sql } from 'kysely';
import { worksDestination } from '../people/destination-access.js';
import type { Database } from '../platform.js';
import { refreshDuties } from './duties.js';
import { lastHelper } from './last-helper.js';
import { dutiesAt, loadSchedules } from './schedules.js';

export type DirectAssignment = Extract<HandoffSettings['assignment'], { type: 'direct' }>;

/** Whom the visitor knows and what they speak, for the preferences of an assignment. */
export interface VisitorTraits {
  /** Absent for somebody who never wrote, as in a simulation. */
  readonly id?: string;
  /** Who helped them last, where that is not looked up by their id. */
  readonly lastHelperId?: string;
  readonly locale?: string | null;
}

/** What a simulation takes for granted without having done it. */
export interface AssumedGifts {
  /** Who was given a conversation, the latest last. */
  readonly userIds: readonly string[];
  /** Whose live slot it takes; null: nobody's. */
  readonly holderId: string | null;
}

/** Whom to look for. */
export interface PersonQuery {
  readonly workspaceId: string;
  readonly assignment: DirectAssignment;
  /** Live needs presence, hours and a free slot; a follow-up needs none of them (design, Availability). */
  readonly process: 'live' | 'async';
  /** Milliseconds since 1970, UTC; the clock's by default. */
  readonly now?: number;
  /** Another moment than now, as in a simulation: whose hours these are is worked out for it. */
  readonly at?: number;
  /** A simulation names who is available; presence and slots then do not count. Hours and absences do. */
  readonly availableIds?: readonly string[];
  readonly visitor?: VisitorTraits;
  /** People who are not to get it, such as those who had it and did not reply. */
  readonly exceptIds?: readonly string[];
  readonly assumed?: AssumedGifts;
}

/** The one who is next. */
export interface FoundPerson {
  readonly assignee: Assignee;
  /** False only for a follow-up: nobody of the assignment works at this moment. */
  readonly onDuty: boolean;
}

interface PersonRow {
  id: string;
  name: string;
  avatar_url: string | null;
}

type Condition = RawBuilder<unknown>;

function openLive({ assumed }: PersonQuery): Condition {
  return assumed?.holderId ? sql`u.open_live + (u.id = ${assumed.holderId})::int` : sql`u.open_live`;
}

/** How the next one is chosen among the eligible (design, Availability: strategies). */
function order(query: PersonQuery): Condition {
  const { assignment, assumed } = query;
  const given = assumed?.userIds.length
    ? sql`array_position(${[...assumed.userIds]}::text[], u.id) nulls first, `
    : sql``;
  const longestAgo = sql`${given}u.last_assigned_at nulls first, u.id`;
  return assignment.strategy === 'rotate' ? longestAgo : sql`${openLive(query)}, ${longestAgo}`;
}

const isOneOf = (ids: readonly string[]): Condition => sql`u.id = any(${[...ids]}::text[])`;

function presence(query: PersonQuery): Condition {
  const { process, availableIds, assumed } = query;
  const hasRoom = sql`${openLive(query)} < u.capacity`;
  if (availableIds && process === 'live') {
    // Whoever was given the conversation on the way has used the place that they are said to have.
    const holder = assumed?.holderId;
    return holder
      ? sql`${isOneOf(availableIds)} and (u.id <> ${holder} or ${hasRoom})`
      : isOneOf(availableIds);
  }
  return process === 'live' ? sql`u.presence = 'available' and ${hasRoom}` : sql`true`;
}

function hasSkills(wanted: readonly string[]): Condition {
  if (wanted.length === 0) return sql`true`;
  return sql`not exists (select 1 from unnest(${[...wanted]}::text[]) wanted where not exists (
    select 1 from jsonb_array_elements_text(u.skills) skill where lower(skill) = lower(wanted)))`;
}

/** The people whom an assignment may choose: those it names, with the skills it asks for. */
export function membership(assignment: DirectAssignment): Condition {
  return sql`(${named(assignment)} and ${hasSkills(assignment.skills ?? [])})`;
}

/**
 * The people and teams that an assignment names; naming none means everybody who may answer, which in a destination
 * that teams work are the members of those.
 */
function named({ userIds, teamIds, destinationId }: DirectAssignment): Condition {
  if (userIds.length === 0 && teamIds.length === 0) {
    return sql`(not exists (select 1 from destination_teams t where t.destination_id = ${destinationId})
      or exists (select 1 from destination_teams t join team_members m on m.team_id = t.team_id
        where t.destination_id = ${destinationId} and m.user_id = u.id))`;
  }
  return sql`(${isOneOf(userIds)}
    or exists (select 1 from team_members m where m.user_id = u.id and m.team_id = any(${teamIds}::text[])))`;
}

/** Who works, and who is not absent, as conditions on `u`: as kept for now, or worked out for another moment. */
async function duty(db: Database, query: PersonQuery): Promise<{ works: Condition; reachable: Condition }> {
  const { workspaceId, at } = query;
  if (at === undefined) {
    await refreshDuties(db, workspaceId, query.now ?? Date.now());
    const kept = (column: string) =>
      sql`exists (select 1 from duties d where d.user_id = u.id and ${sql.raw(column)})`;
    return { works: kept('d.on_duty'), reachable: kept('not d.absent') };
  }
  const all = dutiesAt(await loadSchedules(db, workspaceId), at);
  const idsWhere = (holds: (duty: (typeof all)[number]) => boolean) =>
    isOneOf(all.filter(holds).map(({ userId }) => userId));
  return { works: idsWhere(({ onDuty }) => onDuty), reachable: idsWhere(({ absent }) => !absent) };
}

async function helperOf(db: Database, { id, lastHelperId }: VisitorTraits): Promise<string | null> {
  return id ? lastHelper(db, id) : (lastHelperId ?? null);
}

/** What is asked for first, in order; whoever is eligible comes last. */
async function preferences(db: Database, { assignment, visitor }: PersonQuery): Promise<Condition[]> {
  const wanted: Condition[] = [];
  const helper = assignment.preferLastHelper && visitor ? await helperOf(db, visitor) : null;
  if (helper) wanted.push(sql`u.id = ${helper}`);
  const language = visitor?.locale?.split('-')[0]?.toLowerCase();
  if (assignment.preferLanguage && language) {
    wanted.push(sql`exists (select 1 from jsonb_array_elements_text(u.languages) tag
      where lower(split_part(tag, '-', 1)) = ${language})`);
  }
  return [...wanted, sql`true`];
}

async function firstOf(db: Database, query: PersonQuery, conditions: Condition[]): Promise<Assignee | null> {
  const { rows } = await sql<PersonRow>`
    select u.id, u.name, u.avatar_url from users u
    where u.workspace_id = ${query.workspaceId} and u.active and u.role <> 'viewer'
      and ${presence(query)} and ${membership(query.assignment)}
      and ${worksDestination(query.assignment.destinationId)} and not ${isOneOf(query.exceptIds ?? [])}
      and ${sql.join(conditions, sql` and `)}
    order by ${order(query)} limit 1`.execute(db);
  return rows[0] ? toAssignee(rows[0]) : null;
}

/**
 * The person who is next, or null when nobody is eligible. Under the routing lock (see `lockRouting`) the answer holds
 * until the transaction ends, so that giving them the conversation in it is the reservation.
 *
 * A follow-up goes to somebody who works now, else to somebody who will: only who is out of office is left out.
 */
export async function findPersonFor(db: Database, query: PersonQuery): Promise<FoundPerson | null> {
  const { works, reachable } = await duty(db, query);
  const wishes = await preferences(db, query);
  for (const wish of wishes) {
    const assignee = await firstOf(db, query, [works, wish]);
    if (assignee) return { assignee, onDuty: true };
  }
  if (query.process === 'live') return null;
  for (const wish of wishes) {
    const assignee = await firstOf(db, query, [reachable, wish]);
    if (assignee) return { assignee, onDuty: false };
  }
  return null;
}

/** As {@link findPersonFor}, where it does not matter whether they work now. */
export async function findPerson(db: Database, query: PersonQuery): Promise<Assignee | null> {
  return (await findPersonFor(db, query))?.assignee ?? null;
}

function toAssignee({ id, name, avatar_url }: PersonRow): Assignee {
  return { id, name, ...(avatar_url && { avatarUrl: avatar_url }) };
}

/** One person as an assignee. Null when there is no such active user in the workspace, or a viewer. */
export async function findAssignee(
  db: Database,
  workspaceId: string,
  userId: string,
): Promise<Assignee | null> {
  const person = await db
    .selectFrom('users')
    .select(['id', 'name', 'avatar_url'])
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', userId)
    .where('active', '=', true)
    .where('role', '<>', 'viewer')
    .executeTakeFirst();
  return person ? toAssignee(person) : null;
}
