import { BatonError, type Destination } from '@baton/core';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../platform.js';

/** The `destinationId`s in a settings document, each with whose it is. */
function placesOf(settings: unknown, id: string, path: readonly string[] = []): string[] {
  if (typeof settings !== 'object' || settings === null) return [];
  return Object.entries(settings).flatMap(([key, value]) => {
    if (key === 'destinationId' && value === id)
      return [path[0] === 'channels' ? `the channel "${path[1]}"` : 'all channels'];
    return placesOf(value, id, [...path, key]);
  });
}

/** Which parts of the newest handoff settings send conversations to a destination, as a reader would say it. */
async function settingsThatUse(db: Database, workspaceId: string, id: string): Promise<readonly string[]> {
  const row = await db
    .selectFrom('handoff_settings_versions')
    .select('settings')
    .where('workspace_id', '=', workspaceId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return [...new Set(placesOf(row?.settings, id))];
}

/** @throws BatonError `conflict` while the handoff settings send conversations there, saying which. */
export async function refuseWhileInSettings(db: Database, workspaceId: string, id: string): Promise<void> {
  const places = await settingsThatUse(db, workspaceId, id);
  if (places.length === 0) return;
  throw new BatonError(
    'conflict',
    `The handoff settings for ${places.join(' and ')} send conversations here. Choose another destination there first.`,
  );
}

/** How much lies in a destination. */
export async function contentsOf(
  db: Database,
  id: string,
): Promise<{ conversations: number; tickets: number }> {
  const count = (table: 'conversations' | 'tickets'): RawBuilder<number> =>
    sql<number>`(select count(*)::int from ${sql.table(table)} where destination_id = ${id})`;
  const { rows } = await sql<{ conversations: number; tickets: number }>`
    select ${count('conversations')} as conversations, ${count('tickets')} as tickets`.execute(db);
  return rows[0] ?? { conversations: 0, tickets: 0 };
}

/**
 * Moves everything that lies in a destination to another one. The revision of each conversation rises, so that no node
 * saves a turn that it decided before the move.
 */
export async function moveContents(db: Database, from: Destination, to: Destination): Promise<void> {
  await sql`update conversations set destination_id = ${to.id}, revision = revision + 1,
    state = jsonb_set(state, '{revision}', to_jsonb(revision + 1)) where destination_id = ${from.id}`.execute(
    db,
  );
  await db
    .updateTable('tickets')
    .set({ destination_id: to.id })
    .where('destination_id', '=', from.id)
    .execute();
  await db
    .updateTable('handoffs')
    .set({ destination_id: to.id })
    .where('destination_id', '=', from.id)
    .execute();
}
