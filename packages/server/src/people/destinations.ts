import { BatonError, type Destination, type Page } from '@baton/core';
import { sql } from 'kysely';
import { fieldError } from '../http/field-issues.js';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import { refuseLostUpdate, revisionOf } from '../http/revision.js';
import type { Database, Platform } from '../platform.js';
import { contentsOf, moveContents, refuseWhileInSettings } from './destination-uses.js';

/** What may be changed of a destination. */
export interface DestinationChanges {
  readonly name?: string;
  /** The whole list of teams, in place of the one before; empty: everybody works it. */
  readonly teamIds?: readonly string[];
  /** The state that the change was made from; null or absent: whichever is in force. */
  readonly from?: string | null;
}

/** Inboxes and help desks. */
export interface Destinations {
  list(workspaceId: string, query: PageQuery): Promise<Page<Destination>>;
  /** @throws BatonError `not_found`. */
  get(workspaceId: string, id: string): Promise<Destination>;
  /** @throws BatonError `invalid` when a team is not one of the workspace. */
  add(workspaceId: string, destination: Omit<Destination, 'id' | 'revision'>): Promise<Destination>;
  /** @throws BatonError `not_found`, `invalid` as in `add`, `precondition_failed` when made from another state. */
  change(workspaceId: string, id: string, changes: DestinationChanges): Promise<Destination>;
  /**
   * Removes a destination; what lies in it moves to `moveTo`.
   * @throws BatonError `not_found`; `conflict` while the handoff settings send conversations there, or while something
   * lies in it and `moveTo` is absent; `invalid` when `moveTo` is no other destination of the same kind.
   */
  remove(workspaceId: string, id: string, moveTo?: string): Promise<void>;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly type: Destination['type'];
  readonly team_ids: string[];
}

const toDestination = ({ id, name, type, team_ids }: Row): Destination => ({
  id,
  name,
  type,
  teamIds: team_ids,
  revision: revisionOf([name, team_ids]),
});
const notFound = () => new BatonError('not_found', 'There is no such destination.');

function selectDestinations(db: Database, workspaceId: string) {
  const teamIds = sql<string[]>`array(
    select team_id from destination_teams where destination_id = destinations.id order by team_id)`;
  return db
    .selectFrom('destinations')
    .select(['id', 'name', 'type', teamIds.as('team_ids')])
    .where('workspace_id', '=', workspaceId);
}

async function getDestination(db: Database, workspaceId: string, id: string): Promise<Destination> {
  const row = await selectDestinations(db, workspaceId).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return toDestination(row);
}

async function setTeams(
  db: Database,
  destination: { id: string; workspaceId: string },
  teamIds: readonly string[],
) {
  await db.deleteFrom('destination_teams').where('destination_id', '=', destination.id).execute();
  if (teamIds.length === 0) return;
  const known = await db
    .selectFrom('teams')
    .select('id')
    .where('workspace_id', '=', destination.workspaceId)
    .where('id', 'in', [...teamIds])
    .execute();
  const ids = new Set(known.map((team) => team.id));
  const stranger = teamIds.findIndex((id) => !ids.has(id));
  if (stranger >= 0) throw fieldError(`teamIds.${stranger}`, 'unknown_team', 'There is no such team.');
  await db
    .insertInto('destination_teams')
    .values([...ids].map((id) => ({ destination_id: destination.id, team_id: id })))
    .execute();
}

async function removeDestination(
  db: Database,
  current: Destination,
  heir: Destination | null,
): Promise<void> {
  const { conversations, tickets } = await contentsOf(db, current.id);
  if (conversations + tickets > 0) {
    if (!heir) {
      throw new BatonError(
        'conflict',
        `${conversations} conversations and ${tickets} tickets lie here. Say where they go, with moveTo.`,
      );
    }
    await moveContents(db, current, heir);
  }
  await db.deleteFrom('destinations').where('id', '=', current.id).execute();
}

/**
 * Creates the service over the `destinations` tables.
 * @param onAccessChange hears that other people than before may see what lies in a workspace's destinations.
 */
export function createDestinations(
  { db, newId }: Pick<Platform, 'db' | 'newId'>,
  onAccessChange: (workspaceId: string) => void = () => undefined,
): Destinations {
  async function heirOf(workspaceId: string, current: Destination, moveTo: string): Promise<Destination> {
    const row = await selectDestinations(db, workspaceId).where('id', '=', moveTo).executeTakeFirst();
    if (row && row.id !== current.id && row.type === current.type) return toDestination(row);
    const kind = current.type === 'inbox' ? 'inbox' : 'help desk';
    throw fieldError('moveTo', 'unknown_destination', `Give the id of another ${kind}.`);
  }

  return {
    async list(workspaceId, query) {
      const after = readCursor(query, 2);
      const rows = await selectDestinations(db, workspaceId)
        .$if(after !== null, (select) =>
          select.where(sql<boolean>`(lower(name), id) > (lower(${after?.[0]}), ${after?.[1]})`),
        )
        .orderBy(sql`lower(name)`)
        .orderBy('id')
        .limit(query.limit + 1)
        .execute();
      return toPage(rows, query.limit, { item: toDestination, cursor: (row) => [row.name, row.id] });
    },

    get: (workspaceId, id) => getDestination(db, workspaceId, id),

    add: (workspaceId, { name, type, teamIds }) =>
      db.transaction().execute(async (transaction) => {
        const id = newId();
        await transaction
          .insertInto('destinations')
          .values({ id, workspace_id: workspaceId, name, type })
          .execute();
        await setTeams(transaction, { id, workspaceId }, teamIds);
        return getDestination(transaction, workspaceId, id);
      }),

    async change(workspaceId, id, { name, teamIds, from }) {
      const changed = await db.transaction().execute(async (transaction) => {
        await transaction.selectFrom('destinations').select('id').where('id', '=', id).forUpdate().execute();
        const current = await getDestination(transaction, workspaceId, id);
        refuseLostUpdate(from, current);
        await transaction
          .updateTable('destinations')
          .set({ name: name ?? current.name })
          .where('id', '=', id)
          .execute();
        if (teamIds) await setTeams(transaction, { id, workspaceId }, teamIds);
        return getDestination(transaction, workspaceId, id);
      });
      if (teamIds) onAccessChange(workspaceId);
      return changed;
    },

    async remove(workspaceId, id, moveTo) {
      const current = await getDestination(db, workspaceId, id);
      const heir = moveTo === undefined ? null : await heirOf(workspaceId, current, moveTo);
      await db.transaction().execute(async (transaction) => {
        // Held, so that nothing is put there between the count and the removal.
        await transaction.selectFrom('destinations').select('id').where('id', '=', id).forUpdate().execute();
        await refuseWhileInSettings(transaction, workspaceId, id);
        await removeDestination(transaction, current, heir);
      });
      if (moveTo !== undefined) onAccessChange(workspaceId);
    },
  };
}
