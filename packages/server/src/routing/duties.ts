import { sql } from 'kysely';
import type { Database } from '../platform.js';
import { dutiesAt, loadSchedules } from './schedules.js';

interface Roster {
  readonly people_revision: number;
  readonly computed: number | null;
  readonly valid_until: Date | null;
}

async function readRoster(db: Database, workspaceId: string): Promise<Roster | undefined> {
  return db
    .selectFrom('workspaces as w')
    .leftJoin('duty_rosters as r', 'r.workspace_id', 'w.id')
    .select(['w.people_revision', 'r.people_revision as computed', 'r.valid_until'])
    .where('w.id', '=', workspaceId)
    .executeTakeFirst();
}

const isCurrent = (roster: Roster, now: number): boolean =>
  roster.computed === roster.people_revision && (!roster.valid_until || roster.valid_until.getTime() > now);

function inTransaction<Value>(db: Database, work: (db: Database) => Promise<Value>): Promise<Value> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

async function dueIds(db: Database, workspaceId: string, now: number): Promise<string[]> {
  const rows = await db
    .selectFrom('duties')
    .select('user_id')
    .where('workspace_id', '=', workspaceId)
    .where('changes_at', '<=', new Date(now))
    .execute();
  return rows.map((row) => row.user_id);
}

const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

async function writeDuties(db: Database, workspaceId: string, about: { now: number; ids?: string[] }) {
  const people = await loadSchedules(db, workspaceId, about.ids);
  const rows = dutiesAt(people, about.now).map((duty) => ({
    user_id: duty.userId,
    on_duty: duty.onDuty,
    absent: duty.absent,
    next_duty_at: iso(duty.nextDutyAt),
    changes_at: iso(duty.changesAt),
  }));
  await sql`
    insert into duties (user_id, workspace_id, on_duty, absent, next_duty_at, changes_at)
    select d.user_id, ${workspaceId}, d.on_duty, d.absent, d.next_duty_at, d.changes_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as d(user_id text, on_duty boolean, absent boolean, next_duty_at timestamptz, changes_at timestamptz)
    on conflict (user_id) do update set on_duty = excluded.on_duty, absent = excluded.absent,
      next_duty_at = excluded.next_duty_at, changes_at = excluded.changes_at`.execute(db);
}

/**
 * Makes the kept duties of a workspace true for a moment: after hours, absences or teams were changed, all of them;
 * after time has passed, those that it changed. Mostly one look by key, which finds nothing to do. True when it did
 * something.
 *
 * Kept in rows of their own that nobody else writes, so that two nodes may do this at once, within turns or outside,
 * without waiting for people's rows.
 */
export async function refreshDuties(db: Database, workspaceId: string, now: number): Promise<boolean> {
  const before = await readRoster(db, workspaceId);
  if (!before || isCurrent(before, now)) return false;
  return inTransaction(db, async (transaction) => {
    await sql`insert into duty_rosters (workspace_id) values (${workspaceId}) on conflict do nothing`.execute(
      transaction,
    );
    await sql`select 1 from duty_rosters where workspace_id = ${workspaceId} for update`.execute(transaction);
    const roster = await readRoster(transaction, workspaceId);
    if (!roster || isCurrent(roster, now)) return false;
    const isOnlyTime = roster.computed === roster.people_revision;
    const ids = isOnlyTime ? await dueIds(transaction, workspaceId, now) : undefined;
    await writeDuties(transaction, workspaceId, { now, ids });
    await sql`
      update duty_rosters set people_revision = ${roster.people_revision}, computed_at = clock_timestamp(),
        valid_until = (select min(changes_at) from duties where workspace_id = ${workspaceId})
      where workspace_id = ${workspaceId}`.execute(transaction);
    return true;
  });
}
