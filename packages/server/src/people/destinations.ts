import { BatonError, type Destination, type Page } from '@baton/core';
import { sql } from 'kysely';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import type { Database, Platform } from '../platform.js';

/** Inboxes and help desks. */
export interface Destinations {
  list(workspaceId: string, query: PageQuery): Promise<Page<Destination>>;
  /** @throws BatonError `not_found`. */
  get(workspaceId: string, id: string): Promise<Destination>;
  add(workspaceId: string, destination: Omit<Destination, 'id'>): Promise<Destination>;
  /** @throws BatonError `not_found`. */
  rename(workspaceId: string, id: string, name: string): Promise<Destination>;
  /** @throws BatonError `not_found`, or `conflict` while the handoff settings send conversations there. */
  remove(workspaceId: string, id: string): Promise<void>;
}

const COLUMNS = ['id', 'name', 'type'] as const;
const notFound = () => new BatonError('not_found', 'There is no such destination.');

/** True when the newest handoff settings name it, for all channels or for one. */
async function isInUse(db: Database, workspaceId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select jsonb_path_exists(settings, '$.**.destinationId ? (@ == $id)', jsonb_build_object('id', ${id}::text)) as used
    from handoff_settings_versions where workspace_id = ${workspaceId} order by version desc limit 1
  `.execute(db);
  return rows[0]?.used === true;
}

/** Creates the service over the `destinations` table. */
export function createDestinations({ db, newId }: Pick<Platform, 'db' | 'newId'>): Destinations {
  return {
    async list(workspaceId, query) {
      const after = readCursor(query, 2);
      const rows = await db
        .selectFrom('destinations')
        .select(COLUMNS)
        .where('workspace_id', '=', workspaceId)
        .$if(after !== null, (select) =>
          select.where(sql<boolean>`(lower(name), id) > (lower(${after?.[0]}), ${after?.[1]})`),
        )
        .orderBy(sql`lower(name)`)
        .orderBy('id')
        .limit(query.limit + 1)
        .execute();
      return toPage(rows, query.limit, { item: (row) => row, cursor: (row) => [row.name, row.id] });
    },

    async get(workspaceId, id) {
      const row = await db
        .selectFrom('destinations')
        .select(COLUMNS)
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) throw notFound();
      return row;
    },

    add: (workspaceId, { name, type }) =>
      db
        .insertInto('destinations')
        .values({ id: newId(), workspace_id: workspaceId, name, type })
        .returning(COLUMNS)
        .executeTakeFirstOrThrow(),

    async rename(workspaceId, id, name) {
      const row = await db
        .updateTable('destinations')
        .set({ name })
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .returning(COLUMNS)
        .executeTakeFirst();
      if (!row) throw notFound();
      return row;
    },

    async remove(workspaceId, id) {
      if (await isInUse(db, workspaceId, id)) {
        throw new BatonError(
          'conflict',
          'The handoff settings send conversations here. Choose another destination there first.',
        );
      }
      const removed = await db
        .deleteFrom('destinations')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      if (removed.numDeletedRows === 0n) throw notFound();
    },
  };
}
