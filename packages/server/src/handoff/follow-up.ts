import type { Turn } from '../conversations/turn.js';
import type { TurnScope } from '../conversations/turns.js';
import { findForTurn } from '../routing/find-for-turn.js';

/**
 * Promises a follow-up by the next person of the assignment; where a workflow assigns, by nobody yet. Under the
 * routing lock.
 */
export async function promiseFollowUp(turn: Turn, scope: TurnScope): Promise<void> {
  const { assignment } = scope.config.forChannel(turn.stored.channel);
  const isDirect = assignment.type === 'direct';
  const assignee = isDirect ? await findForTurn(turn, scope, { process: 'async', overflow: 'after' }) : null;
  turn.apply({ type: 'handoff_scheduled', assignee });
}
