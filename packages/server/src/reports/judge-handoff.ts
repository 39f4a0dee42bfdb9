import { BatonError } from '@baton/core';
import { sql } from 'kysely';
import type { Actor } from '../people/actor.js';
import { maySee } from '../people/destination-access.js';
import type { Platform } from '../platform.js';

/**
 * Notes whether a handoff was needed, in the eyes of the person who worked it; null takes the mark back. It is what
 * each trigger's precision in the report is made of.
 * @throws BatonError `not_found`.
 */
export async function judgeHandoff(
  { db, now }: Platform,
  actor: Actor,
  { handoffId, needed }: { readonly handoffId: string; readonly needed: boolean | null },
): Promise<void> {
  const judged = needed === null ? null : { by: actor.userId, at: new Date(now()) };
  const result = await db
    .updateTable('handoffs')
    .set({ needed, judged_by: judged?.by ?? null, judged_at: judged?.at ?? null })
    .where('id', '=', handoffId)
    .where('workspace_id', '=', actor.workspaceId)
    .where(
      maySee(
        actor.userId,
        sql`(select c.destination_id from conversations c where c.id = handoffs.conversation_id)`,
      ),
    )
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new BatonError('not_found', 'There is no such handoff.');
}
