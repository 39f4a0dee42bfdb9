import type { Hours } from './hours.js';
import { absenceAt, type OutOfOffice } from './out-of-office.js';
import { isWithinHours, nextClosing, nextOpening } from './within-hours.js';

/** Everything that says when somebody works. */
export interface WorkSchedule {
  /** The person's own hours; null: those of their teams count. */
  readonly own: Hours | null;
  /** The hours of the teams that they are in and that have any; when there are none, the workspace's count. */
  readonly teams: readonly Hours[];
  /** null: always. */
  readonly workspace: Hours | null;
  readonly outOfOffice: readonly OutOfOffice[];
}

/** The same answer holds this many turns of closing and absence; more than a year of them has no useful end. */
const MAX_STEPS = 1_000;

/**
 * The hours that hold for somebody: their own, else those of their teams, of which one that is open is enough, else
 * the workspace's. The workspace's holidays are everybody's; a team's are those of who works by the team's hours.
 * None: always.
 */
function hoursFor({ own, teams, workspace }: WorkSchedule): readonly Hours[] {
  const chosen = own ? [own] : teams.length > 0 ? teams : workspace ? [workspace] : [];
  const shared = workspace?.holidays ?? [];
  if (shared.length === 0) return chosen;
  return chosen.map((hours) =>
    hours === workspace ? hours : { ...hours, holidays: [...hours.holidays, ...shared] },
  );
}

const isOpen = (hours: readonly Hours[], atMs: number): boolean =>
  hours.length === 0 || hours.some((one) => isWithinHours(one, atMs));

/**
 * Whether somebody works at a moment: within the hours that hold for them and not out of office.
 * @param atMs Milliseconds since 1970, UTC.
 */
export function isOnDuty(schedule: WorkSchedule, atMs: number): boolean {
  return !absenceAt(schedule.outOfOffice, atMs) && isOpen(hoursFor(schedule), atMs);
}

function earliest(moments: readonly (number | null)[]): number | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

/**
 * The earliest moment, not before `atMs`, at which somebody works; null when none is in sight.
 * @param atMs Milliseconds since 1970, UTC.
 */
export function nextOnDuty(schedule: WorkSchedule, atMs: number): number | null {
  const hours = hoursFor(schedule);
  let at = atMs;
  for (let step = 0; step < MAX_STEPS; step++) {
    const open = hours.length === 0 ? at : earliest(hours.map((one) => nextOpening(one, at)));
    if (open === null) return null;
    const absence = absenceAt(schedule.outOfOffice, open);
    if (!absence) return open;
    at = Date.parse(absence.to);
  }
  return null;
}

/**
 * The earliest moment, not before `atMs`, at which somebody does not work; null when none is in sight: within so many
 * days for the hours, by default two years.
 * @param atMs Milliseconds since 1970, UTC.
 */
export function nextOffDuty(schedule: WorkSchedule, atMs: number, withinDays?: number): number | null {
  if (!isOnDuty(schedule, atMs)) return atMs;
  const begins = schedule.outOfOffice.map(({ from }) => Date.parse(from)).filter((from) => from >= atMs);
  const absence = earliest(begins);
  const hours = hoursFor(schedule);
  if (hours.length === 0) return absence;
  let at = atMs;
  for (let step = 0; step < MAX_STEPS && isOpen(hours, at); step++) {
    if (absence !== null && absence <= at) return absence;
    const ends = hours.filter((one) => isWithinHours(one, at)).map((one) => nextClosing(one, at, withinDays));
    if (ends.includes(null)) return absence;
    at = Math.max(...ends.filter((end) => end !== null));
  }
  return earliest([isOpen(hours, at) ? null : at, absence]);
}
