import { sql } from 'kysely';
import type { Database } from '../platform.js';

const WINDOW_MS = 60 * 60_000;
const MAX_SAMPLES = 50;
/** Fewer say nothing about how fast a line moves (product choice). */
const MIN_SAMPLES = 3;
const MINUTE_MS = 60_000;

/**
 * How long the one at a place in a destination's line can expect to wait, in whole minutes, at least 1: the place
 * times the time between the assignments of the last hour, of which the latest 50 count. Undefined when there were too
 * few to say.
 */
export async function expectedWaitMinutes(
  db: Database,
  about: {
    readonly workspaceId: string;
    readonly destinationId: string;
    readonly position: number;
    readonly now: number;
  },
): Promise<number | undefined> {
  const since = new Date(about.now - WINDOW_MS);
  const { rows } = await sql<{ count: number; first: Date | null }>`
    select count(*)::int as count, min(assigned_at) as first from (
      select assigned_at from handoffs
      where workspace_id = ${about.workspaceId} and destination_id = ${about.destinationId}
        and assigned_at is not null and assigned_at > ${since}
      order by assigned_at desc limit ${MAX_SAMPLES}) recent`.execute(db);
  const [recent] = rows;
  if (!recent?.first || recent.count < MIN_SAMPLES) return undefined;
  const interval = Math.max(about.now - recent.first.getTime(), 0) / recent.count;
  return Math.max(1, Math.ceil((interval * about.position) / MINUTE_MS));
}
