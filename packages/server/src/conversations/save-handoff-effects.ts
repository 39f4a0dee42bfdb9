import type { Effect } from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';
import type { StoredConversation } from './stored-conversation.js';

interface HandoffChange {
  readonly previous: StoredConversation;
  readonly next: StoredConversation;
  readonly effects: readonly Effect[];
}

/** The person whose live slot a conversation takes, or null. */
function liveHolder({ state }: StoredConversation): string | null {
  return state.queue === 'assigned' ? (state.assignee?.id ?? null) : null;
}

async function saveSlots(db: Database, { previous, next }: HandoffChange): Promise<void> {
  const before = liveHolder(previous);
  const after = liveHolder(next);
  if (before !== after) await saveLiveSlots(db, before, after);
  const [had, has] = [previous.state.assignee?.id, next.state.assignee?.id];
  // A follow-up takes no slot, and still is somebody's turn.
  if (has && has !== had && has !== after) {
    await db
      .updateTable('users')
      .set({ last_assigned_at: sql`clock_timestamp()` })
      .where('id', '=', has)
      .execute();
  }
}

async function saveLiveSlots(db: Database, before: string | null, after: string | null): Promise<void> {
  if (before) {
    await db
      .updateTable('users')
      .set({ open_live: sql`greatest(open_live - 1, 0)` })
      .where('id', '=', before)
      .execute();
  }
  if (after) {
    await db
      .updateTable('users')
      .set({ open_live: sql`open_live + 1`, last_assigned_at: sql`clock_timestamp()` })
      .where('id', '=', after)
      .execute();
  }
}

/** Which column an outcome also stamps. */
function stamps(outcome: string): { assigned_at?: ReturnType<typeof sql<Date>> } {
  return outcome === 'assigned' ? { assigned_at: sql<Date>`coalesce(assigned_at, clock_timestamp())` } : {};
}

async function saveEffect(db: Database, effect: Effect, next: StoredConversation): Promise<void> {
  const update = (handoffId: string) => db.updateTable('handoffs').where('id', '=', handoffId);
  if (effect.type === 'join_handoff') {
    await update(effect.handoffId)
      .set({ joined_reasons: sql`joined_reasons || ${JSON.stringify([effect.reason])}::jsonb` })
      .execute();
  }
  if (effect.type === 'settle_handoff') {
    const assignee = next.state.assignee ? JSON.stringify(next.state.assignee) : null;
    await update(effect.handoffId)
      .set({
        outcome: effect.outcome,
        settled_at: sql`clock_timestamp()`,
        assignee,
        ...stamps(effect.outcome),
      })
      .execute();
  }
  if (effect.type === 'end_handoff') {
    await update(effect.handoffId)
      .set({ outcome: effect.outcome, ended_at: sql`clock_timestamp()` })
      .execute();
  }
}

/**
 * Writes what a turn means for the handoff record and for people's slots, in the turn's own transaction. A turn that
 * only adds messages has nothing here and costs nothing.
 */
export async function saveHandoffEffects(db: Database, change: HandoffChange): Promise<void> {
  await saveSlots(db, change);
  for (const effect of change.effects) await saveEffect(db, effect, change.next);
}
