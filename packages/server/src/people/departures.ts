import type { Turn } from '../conversations/turn.js';
import type { TurnScope, Turns } from '../conversations/turns.js';
import type { JobKinds } from '../jobs/job-kinds.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Database, Platform } from '../platform.js';
import { findForTurn } from '../routing/find-for-turn.js';
import { markOverflowed, nextPosition } from '../routing/waiting-line.js';
import type { NoteDeparture } from './people.js';

type Departure = JobKinds['people.departed'];

/** Somebody may have come back before the job runs: then nothing is given back any more. */
async function hasLeft(db: Database, { userId, why }: Departure): Promise<boolean> {
  const person = await db
    .selectFrom('users')
    .select(['active', 'role', 'presence'])
    .where('id', '=', userId)
    .executeTakeFirst();
  if (!person) return true;
  return why === 'away' ? person.presence === 'away' : !person.active || person.role === 'viewer';
}

async function heldBy(db: Database, { workspaceId, userId, why }: Departure): Promise<string[]> {
  const rows = await db
    .selectFrom('conversations')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('assignee_id', '=', userId)
    .where('status', '=', 'open')
    .where('queue', 'in', why === 'away' ? ['assigned'] : ['assigned', 'scheduled'])
    .orderBy('updated_at')
    .execute();
  return rows.map((row) => row.id);
}

/** Where a visitor stood before: whoever was being helped does not go to the end of the line. */
async function requestedAt(db: Database, handoffId: string | undefined): Promise<string | null> {
  const handoff = await db
    .selectFrom('handoffs')
    .select('requested_at')
    .where('id', '=', handoffId ?? '')
    .executeTakeFirst();
  return handoff?.requested_at.toISOString() ?? null;
}

/** Gives one conversation to somebody else, or back to the line; the visitor is told once which of them it was. */
async function giveBack(turn: Turn, scope: TurnScope, departure: Departure): Promise<void> {
  const { assignee, queue, handoff } = turn.conversation;
  if (assignee?.id !== departure.userId) return;
  const { fallbacks } = scope.config.forChannel(turn.stored.channel);
  const { whenPersonAway, whenPersonDeactivated, showPosition } = fallbacks;
  const policy = departure.why === 'away' ? whenPersonAway : whenPersonDeactivated;
  if (policy === 'keep' || (departure.why === 'away' && queue !== 'assigned')) return;
  const isLive = queue === 'assigned';
  const other = await findForTurn(turn, scope, {
    process: isLive ? 'live' : 'async',
    overflow: policy === 'overflow' ? 'before' : 'no',
    exceptIds: [departure.userId],
  });
  if (!isLive)
    return turn.apply({ type: 'assignee_left', position: null, ...(other && { successor: other }) });
  if (other) return turn.apply({ type: 'handoff_assigned', assignee: other });
  turn.waitsSince = await requestedAt(scope.db, handoff?.id);
  const { destinationId, workspaceId } = turn.stored;
  const isShown = showPosition && destinationId;
  const position = isShown ? await nextPosition(scope.db, workspaceId, destinationId) : null;
  turn.apply({ type: 'assignee_left', position });
  if (policy === 'overflow') await markOverflowed(scope.db, turn.stored.id);
}

/** For who changes people: notes that somebody left, with the change itself. */
export function noteDepartures(jobs: Pick<Jobs, 'schedule'>): NoteDeparture {
  return (db, payload) => jobs.schedule(db, { kind: 'people.departed', payload });
}

/**
 * What becomes of the conversations of somebody who goes away or is deactivated: kept, given to somebody else or to
 * the line, or to the overflow team, as the settings say (design, Availability). A durable job, noted with the change
 * of the person, so that nobody is stranded whatever becomes of the node.
 */
export function keepDepartures(parts: {
  readonly platform: Platform;
  readonly turns: Turns;
  readonly jobs: Jobs;
}): void {
  const { platform, turns, jobs } = parts;
  jobs.handle('people.departed', async (departure) => {
    if (!(await hasLeft(platform.db, departure))) return;
    for (const conversationId of await heldBy(platform.db, departure)) {
      await turns.locked(conversationId, { routing: true }, (turn, scope) =>
        giveBack(turn, scope, departure),
      );
    }
  });
}
