import { sql } from 'kysely';
import type { Turn } from '../conversations/turn.js';
import type { TurnScope } from '../conversations/turns.js';
import { findForTurn } from '../routing/find-for-turn.js';
import { markOverflowed } from '../routing/waiting-line.js';

const MINUTE_MS = 60_000;

/** When to look again, in milliseconds since 1970; null: never. */
export type NextLook = number | null;

/** Since when the visitor waits for this person's words; null: they do not. */
async function waitsSince({ db }: TurnScope, turn: Turn, handoffId: string): Promise<number | null> {
  const { rows } = await sql<{ given_at: Date | null; replied_at: Date | null; asked_at: Date | null }>`
    with given as (
      select max(at) as at, max(seq) as seq from messages where conversation_id = ${turn.stored.id}
        and author = 'system' and notice->>'handoffId' = ${handoffId} and notice->>'kind' in ('assigned', 'joined')
    ), replied as (
      select max(m.at) as at, max(m.seq) as seq from messages m, given where m.conversation_id = ${turn.stored.id}
        and m.author = 'human' and m.seq > given.seq
    )
    select given.at as given_at, replied.at as replied_at, (
      select min(m.at) from messages m where m.conversation_id = ${turn.stored.id}
        and m.author = 'visitor' and m.seq > replied.seq) as asked_at
    from given, replied`.execute(db);
  const [row] = rows;
  if (!row?.given_at) return null;
  if (!row.replied_at) return row.given_at.getTime();
  return row.asked_at?.getTime() ?? null;
}

async function note({ db }: TurnScope, handoffId: string, userId: string): Promise<string[]> {
  const { rows } = await sql<{ tried: string[] }>`
    update handoffs set tried = tried || ${JSON.stringify([userId])}::jsonb where id = ${handoffId}
    returning tried`.execute(db);
  return rows[0]?.tried ?? [userId];
}

async function triedIn({ db }: TurnScope, handoffId: string): Promise<string[]> {
  const { rows } = await sql<{ tried: string[] }>`select tried from handoffs where id = ${handoffId}`.execute(
    db,
  );
  return rows[0]?.tried ?? [];
}

/** Nobody has taken it: from now on the overflow team may, too. */
async function widen(turn: Turn, scope: TurnScope): Promise<void> {
  await markOverflowed(scope.db, turn.stored.id);
  const assignee = await findForTurn(turn, scope, { process: 'live', overflow: 'after' });
  if (assignee) turn.apply({ type: 'handoff_assigned', assignee });
}

/**
 * Looks whether whoever has a live handoff has replied in time. If not, another person of the assignment gets it, else
 * one of the overflow team; those who did not reply are not asked again. When nobody else is there it stays where it
 * is and is looked at again a minute later: somebody who may still reply is better than a line.
 */
export async function checkReply(turn: Turn, scope: TurnScope, assigneeId: string | null): Promise<NextLook> {
  const { handoff, queue, assignee } = turn.conversation;
  const { reassignAfterMinutes, overflowTeamId } = scope.config.forChannel(turn.stored.channel).fallbacks;
  if (!handoff || reassignAfterMinutes === null) return null;
  if (assigneeId === null) {
    if (queue === 'waiting' && overflowTeamId) await widen(turn, scope);
    return null;
  }
  if (queue !== 'assigned' || assignee?.id !== assigneeId) return null;
  const limitMs = reassignAfterMinutes * MINUTE_MS;
  const since = await waitsSince(scope, turn, handoff.id);
  if (since === null) return turn.now + limitMs;
  if (since + limitMs > turn.now) return since + limitMs;
  const exceptIds = [...(await triedIn(scope, handoff.id)), assigneeId];
  const other = await findForTurn(turn, scope, { process: 'live', overflow: 'after', exceptIds });
  if (!other) return turn.now + MINUTE_MS;
  await note(scope, handoff.id, assigneeId);
  turn.apply({ type: 'handoff_assigned', assignee: other });
  return null;
}
