import type { Assignee, HandoffSettings } from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';

type DirectAssignment = Extract<HandoffSettings['assignment'], { type: 'direct' }>;

/** Whom to look for. */
export interface PersonQuery {
  readonly workspaceId: string;
  readonly assignment: DirectAssignment;
  /** Live needs presence and a free slot; a follow-up needs neither (design, Availability). */
  readonly process: 'live' | 'async';
  /** A simulation names who is available; presence and slots then do not count. */
  readonly availableIds?: readonly string[];
}

interface PersonRow {
  id: string;
  name: string;
  avatar_url: string | null;
}

/** How the next one is chosen among the eligible (design, Availability: strategies). */
const ORDER = {
  rotate: sql`u.last_assigned_at nulls first, u.id`,
  'least-loaded': sql`u.open_live, u.last_assigned_at nulls first, u.id`,
};

function eligibility({ process, availableIds }: PersonQuery) {
  if (availableIds) return sql`u.id = any(${[...availableIds]}::text[])`;
  return process === 'live' ? sql`u.presence = 'available' and u.open_live < u.capacity` : sql`true`;
}

/** The user ids and team ids that an assignment names; both empty: everybody who may answer. */
function membership({ assignment }: PersonQuery) {
  const { userIds, teamIds } = assignment;
  if (userIds.length === 0 && teamIds.length === 0) return sql`true`;
  return sql`(u.id = any(${userIds}::text[])
    or exists (select 1 from team_members m where m.user_id = u.id and m.team_id = any(${teamIds}::text[])))`;
}

/**
 * The person who is next, or null when nobody is eligible. Under the routing lock (see `lockRouting`) the answer holds
 * until the transaction ends, so that giving them the conversation in it is the reservation.
 */
export async function findPerson(db: Database, query: PersonQuery): Promise<Assignee | null> {
  const { rows } = await sql<PersonRow>`
    select u.id, u.name, u.avatar_url from users u
    where u.workspace_id = ${query.workspaceId} and u.active and u.role <> 'viewer'
      and ${eligibility(query)} and ${membership(query)}
    order by ${ORDER[query.assignment.strategy]} limit 1`.execute(db);
  const person = rows[0];
  return person
    ? { id: person.id, name: person.name, ...(person.avatar_url && { avatarUrl: person.avatar_url }) }
    : null;
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
  return person
    ? { id: person.id, name: person.name, ...(person.avatar_url && { avatarUrl: person.avatar_url }) }
    : null;
}
