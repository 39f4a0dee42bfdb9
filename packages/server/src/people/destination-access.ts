import { BatonError, type Role } from '@baton/core';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../platform.js';

/** Roles that see and work every destination, whatever its teams. */
const SEES_ALL: readonly Role[] = ['manager', 'admin'];

/**
 * SQL for the ids of the destinations that a person may not see: those with teams, none of which is theirs. Managers
 * see all. Evaluated once per query.
 */
function hiddenDestinations(userId: string): RawBuilder<string[]> {
  return sql`array(
    select hidden.destination_id from destination_teams hidden
    join users me on me.id = ${userId} and me.role <> all (${[...SEES_ALL]}::text[])
    where hidden.destination_id not in (
      select mine.destination_id from destination_teams mine
      join team_members member on member.team_id = mine.team_id where member.user_id = ${userId}))`;
}

/** SQL condition: the person may see what lies in the destination that `column` names; all may see what lies in none. */
export function maySee(userId: string, column: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`coalesce(${column}, '') <> all (${hiddenDestinations(userId)})`;
}

/** Whether a person may see and work what lies in a destination. */
export async function canAccess(
  db: Database,
  userId: string,
  destinationId: string | null,
): Promise<boolean> {
  if (destinationId === null) return true;
  const { rows } = await sql<{ may: boolean }>`
    select ${maySee(userId, sql`${destinationId}::text`)} as may`.execute(db);
  return rows[0]?.may === true;
}

/** SQL condition on a row `u` of users: may see and work the destination; for choosing whom to assign. */
export function worksDestination(destinationId: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(u.role = any (${[...SEES_ALL]}::text[])
    or not exists (select 1 from destination_teams t where t.destination_id = ${destinationId})
    or exists (select 1 from destination_teams t join team_members m on m.team_id = t.team_id
      where t.destination_id = ${destinationId} and m.user_id = u.id))`;
}

/**
 * Who may hear of each of some destinations; a destination that is not in the answer is open to everybody. Read for
 * each publication, so that a change of teams holds at once on every node.
 */
export async function audiencesOf(
  db: Database,
  destinationIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = [...new Set(destinationIds.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ destination_id: string; user_ids: string[] }>`
    select d.id as destination_id, array(
      select u.id from users u where u.workspace_id = d.workspace_id and u.active and (
        u.role = any (${[...SEES_ALL]}::text[]) or exists (
          select 1 from destination_teams t join team_members m on m.team_id = t.team_id
          where t.destination_id = d.id and m.user_id = u.id))) as user_ids
    from destinations d
    where d.id = any (${ids}::text[]) and exists (select 1 from destination_teams t where t.destination_id = d.id)`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.destination_id, row.user_ids]));
}

/** @throws BatonError `conflict` for the only team of a destination, which would be open to everybody without it. */
export async function refuseOnlyTeam(db: Database, teamId: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select d.name from destinations d join destination_teams t on t.destination_id = d.id
    group by d.id having array_agg(t.team_id) = array[${teamId}::text] limit 1`.execute(db);
  const [only] = rows;
  if (!only) return;
  throw new BatonError(
    'conflict',
    `Only this team works “${only.name}”. Choose another team there first, or let everybody work it.`,
  );
}
