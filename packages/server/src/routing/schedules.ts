import { absenceAt, isOnDuty, nextOffDuty, nextOnDuty, type WorkSchedule } from '@baton/core';
import { sql } from 'kysely';
import { loadHours } from '../people/workspace-hours.js';
import type { Database } from '../platform.js';

/** Hours that go on for longer are looked at again then, so that nobody's calendar is walked through to its end. */
const LOOK_AGAIN_DAYS = 8;
const DAY_MS = 24 * 60 * 60_000;

/** Somebody's schedule. */
export interface PersonSchedule {
  readonly userId: string;
  readonly schedule: WorkSchedule;
}

/** Whether somebody works at a moment, and until when that holds; milliseconds since 1970, UTC. */
export interface Duty {
  readonly onDuty: boolean;
  /** Out of office. */
  readonly absent: boolean;
  /** null: on duty, or not in sight. */
  readonly nextDutyAt: number | null;
  /** null: for good. */
  readonly changesAt: number | null;
}

/** The schedules of a workspace's people; of those given, or all. */
export async function loadSchedules(
  db: Database,
  workspaceId: string,
  userIds?: readonly string[],
): Promise<PersonSchedule[]> {
  const hours = await loadHours(db, workspaceId);
  const people = db
    .selectFrom('users as u')
    .select(['u.id', 'u.hours', 'u.out_of_office'])
    .select(sql<string[]>`array(select team_id from team_members where user_id = u.id)`.as('team_ids'))
    .where('u.workspace_id', '=', workspaceId);
  const rows = await (userIds ? people.where('u.id', 'in', ['', ...userIds]) : people).execute();
  return rows.map((row) => ({
    userId: row.id,
    schedule: {
      own: row.hours,
      teams: row.team_ids.flatMap((id) => hours.teams.get(id) ?? []),
      workspace: hours.workspace,
      outOfOffice: row.out_of_office,
    },
  }));
}

function firstOf(moments: readonly (number | null)[]): number | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

function offDutyOrLook(schedule: WorkSchedule, atMs: number): number | null {
  const off = nextOffDuty(schedule, atMs, LOOK_AGAIN_DAYS);
  const hasHours = schedule.own !== null || schedule.teams.length > 0 || schedule.workspace !== null;
  return off ?? (hasHours ? atMs + LOOK_AGAIN_DAYS * DAY_MS : null);
}

/** Whether somebody works at a moment. @param atMs Milliseconds since 1970, UTC. */
export function dutyAt(schedule: WorkSchedule, atMs: number): Duty {
  const onDuty = isOnDuty(schedule, atMs);
  const nextDutyAt = onDuty ? null : nextOnDuty(schedule, atMs);
  const edges = schedule.outOfOffice
    .flatMap(({ from, to }) => [Date.parse(from), Date.parse(to)])
    .filter((edge) => edge > atMs);
  return {
    onDuty,
    absent: absenceAt(schedule.outOfOffice, atMs) !== undefined,
    nextDutyAt,
    changesAt: firstOf([onDuty ? offDutyOrLook(schedule, atMs) : nextDutyAt, ...edges]),
  };
}

/** The duties of many, worked out once for all who share a schedule. */
export function dutiesAt(
  people: readonly PersonSchedule[],
  atMs: number,
): (Duty & { readonly userId: string })[] {
  const shared = new Map<string, Duty>();
  return people.map(({ userId, schedule }) => {
    const key = JSON.stringify(schedule);
    const duty = shared.get(key) ?? dutyAt(schedule, atMs);
    shared.set(key, duty);
    return { userId, ...duty };
  });
}

/** The zone in which somebody's hours are written; undefined when no hours hold for them. */
export function zoneOf({ own, teams, workspace }: WorkSchedule): string | undefined {
  return (own ?? teams[0] ?? workspace)?.timeZone;
}
