import { BatonError, type Hours, type Page, type Team } from '@baton/core';
import { sql } from 'kysely';
import { fieldError } from '../http/field-issues.js';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import { refuseLostUpdate, revisionOf } from '../http/revision.js';
import type { Database, Platform } from '../platform.js';
import { refuseOnlyTeam } from './destination-access.js';
import type { PeopleListeners } from './people.js';

/** What may be changed of a team. */
export interface TeamChanges {
  readonly name?: string;
  /** The whole list of members, in place of the one before. */
  readonly memberIds?: readonly string[];
  /** null: the workspace's. */
  readonly hours?: Hours | null;
  /** The state that the change was made from; null or absent: whichever is in force. */
  readonly from?: string | null;
}

/** Groups of people that conversations can be assigned to. */
export interface Teams {
  list(workspaceId: string, query: PageQuery): Promise<Page<Team>>;
  /** @throws BatonError `not_found`. */
  get(workspaceId: string, id: string): Promise<Team>;
  /** @throws BatonError `invalid` when a member is not a user of the workspace. */
  add(workspaceId: string, team: TeamChanges & { readonly name: string }): Promise<Team>;
  /** @throws BatonError `not_found`, `invalid` as in `add`, `precondition_failed` when made from another state. */
  change(workspaceId: string, id: string, changes: TeamChanges): Promise<Team>;
  /** @throws BatonError `not_found`; `conflict` for the only team that works a destination. */
  remove(workspaceId: string, id: string): Promise<void>;
}

interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly member_ids: string[];
  readonly hours: Hours | null;
}

const toTeam = (row: TeamRow): Team => ({
  id: row.id,
  name: row.name,
  memberIds: row.member_ids,
  hours: row.hours,
  revision: revisionOf([row.name, row.member_ids, row.hours]),
});
const notFound = () => new BatonError('not_found', 'There is no such team.');

function selectTeams(db: Database, workspaceId: string) {
  const memberIds = sql<string[]>`coalesce(array(
    select user_id from team_members where team_id = teams.id order by user_id
  ), '{}')`;
  return db
    .selectFrom('teams')
    .select(['id', 'name', 'hours', memberIds.as('member_ids')])
    .where('workspace_id', '=', workspaceId);
}

async function getTeam(db: Database, workspaceId: string, id: string): Promise<Team> {
  const row = await selectTeams(db, workspaceId).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return toTeam(row);
}

async function setMembers(db: Database, workspaceId: string, teamId: string, memberIds: readonly string[]) {
  await db.deleteFrom('team_members').where('team_id', '=', teamId).execute();
  if (memberIds.length === 0) return;
  const known = await db
    .selectFrom('users')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', [...memberIds])
    .execute();
  const ids = new Set(known.map((user) => user.id));
  const stranger = memberIds.findIndex((id) => !ids.has(id));
  if (stranger >= 0) throw fieldError(`memberIds.${stranger}`, 'unknown_user', 'There is no such user.');
  await db
    .insertInto('team_members')
    .values([...ids].map((userId) => ({ team_id: teamId, user_id: userId })))
    .execute();
}

/** Creates the service over the `teams` tables. */
export function createTeams(
  { db, newId }: Pick<Platform, 'db' | 'newId'>,
  listeners: Pick<PeopleListeners, 'onEligibilityChange' | 'onAccessChange'>,
): Teams {
  return {
    get: (workspaceId, id) => getTeam(db, workspaceId, id),

    async list(workspaceId, query) {
      const after = readCursor(query, 2);
      const rows = await selectTeams(db, workspaceId)
        .$if(after !== null, (select) =>
          select.where(sql<boolean>`(lower(name), id) > (lower(${after?.[0]}), ${after?.[1]})`),
        )
        .orderBy(sql`lower(name)`)
        .orderBy('id')
        .limit(query.limit + 1)
        .execute();
      return toPage(rows, query.limit, { item: toTeam, cursor: (row) => [row.name, row.id] });
    },

    async add(workspaceId, { name, memberIds = [], hours = null }) {
      const team = await db.transaction().execute(async (transaction) => {
        const id = newId();
        await transaction
          .insertInto('teams')
          .values({ id, workspace_id: workspaceId, name, hours: hours && JSON.stringify(hours) })
          .execute();
        await setMembers(transaction, workspaceId, id, memberIds);
        return getTeam(transaction, workspaceId, id);
      });
      listeners.onEligibilityChange(workspaceId);
      return team;
    },

    async change(workspaceId, id, { name, memberIds, hours, from }) {
      const team = await db.transaction().execute(async (transaction) => {
        await transaction.selectFrom('teams').select('id').where('id', '=', id).forUpdate().execute();
        const current = await getTeam(transaction, workspaceId, id);
        refuseLostUpdate(from, current);
        await transaction
          .updateTable('teams')
          .set({
            name: name ?? current.name,
            ...(hours !== undefined && { hours: hours && JSON.stringify(hours) }),
          })
          .where('id', '=', id)
          .execute();
        if (memberIds) await setMembers(transaction, workspaceId, id, memberIds);
        return getTeam(transaction, workspaceId, id);
      });
      listeners.onEligibilityChange(workspaceId);
      if (memberIds) listeners.onAccessChange?.(workspaceId);
      return team;
    },

    async remove(workspaceId, id) {
      await refuseOnlyTeam(db, id);
      const removed = await db
        .deleteFrom('teams')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      if (removed.numDeletedRows === 0n) throw notFound();
      listeners.onEligibilityChange(workspaceId);
      listeners.onAccessChange?.(workspaceId);
    },
  };
}
