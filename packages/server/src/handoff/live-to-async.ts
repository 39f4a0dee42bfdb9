import { sql } from 'kysely';
import type { Turn } from '../conversations/turn.js';
import type { TurnScope } from '../conversations/turns.js';
import { promiseFollowUp } from './follow-up.js';
import { isReachable } from './reachable.js';

/** True the first time that it is asked about a handoff. */
async function isFirstAsking({ db }: TurnScope, handoffId: string): Promise<boolean> {
  const { rows } = await sql`
    update handoffs set email_asked = true where id = ${handoffId} and not email_asked returning id`.execute(
    db,
  );
  return rows.length === 1;
}

/**
 * A live handoff that has waited for as long as the settings let it becomes a follow-up, if the visitor can be
 * reached; else they are asked for an address, once, and go on waiting until they have left it.
 */
export async function liveToAsync(turn: Turn, scope: TurnScope): Promise<void> {
  const { handoff, queue } = turn.conversation;
  const { liveToAsyncAfterMinutes, askForEmail } = scope.config.forChannel(turn.stored.channel).fallbacks;
  if (queue !== 'waiting' || !handoff || liveToAsyncAfterMinutes === null) return;
  if (!askForEmail || (await isReachable(scope.db, turn.stored))) return promiseFollowUp(turn, scope);
  if (await isFirstAsking(scope, handoff.id)) turn.apply({ type: 'email_asked' });
}
