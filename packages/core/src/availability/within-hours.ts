import type { Hours, HoursSpan } from './hours.js';
import { firstMoment, isoDate, isoWeekday, localDay, minutesOf } from './wall-clock.js';

const DAY_MINUTES = 24 * 60;
/** Somebody whose next opening lies further off than this has none that a visitor could wait for (product choice). */
const HORIZON_DAYS = 732;

/** Milliseconds since 1970, UTC; `end` exclusive. */
interface Opening {
  readonly start: number;
  readonly end: number;
}

function openingOf({ timeZone }: Hours, span: HoursSpan, day: number): Opening {
  const from = minutesOf(span.from);
  const to = minutesOf(span.to);
  return {
    start: firstMoment(timeZone, day, from),
    end: firstMoment(timeZone, day, to > from ? to : to + DAY_MINUTES),
  };
}

const byStart = (a: Opening, b: Opening): number => a.start - b.start;

/** The openings that begin on a local date, in order; none on a holiday, or where the clock skips the whole of them. */
function openingsOn(hours: Hours, day: number): Opening[] {
  const weekday = isoWeekday(day);
  const spans = hours.spans.filter((span) => span.day === weekday);
  if (spans.length === 0) return [];
  const date = isoDate(day);
  if (hours.holidays.some((holiday) => holiday.date === date)) return [];
  return spans
    .map((span) => openingOf(hours, span, day))
    .filter(({ start, end }) => start < end)
    .sort(byStart);
}

/** The openings that may contain a moment begin on its local date, the one before, or, as clocks go back, after. */
function openingAround(hours: Hours, atMs: number): Opening | undefined {
  const today = localDay(hours.timeZone, atMs);
  for (const day of [today, today - 1, today + 1]) {
    const found = openingsOn(hours, day).find(({ start, end }) => start <= atMs && atMs < end);
    if (found) return found;
  }
  return undefined;
}

/**
 * Whether a moment is within the hours. A span lasts from the first moment at which the clock on the wall has reached
 * its `from` to the first at which it has reached its `to`, so that no daylight-saving change opens or closes twice.
 *
 * @param atMs Milliseconds since 1970, UTC.
 */
export function isWithinHours(hours: Hours, atMs: number): boolean {
  return openingAround(hours, atMs) !== undefined;
}

/**
 * The earliest moment, not before `atMs`, that is within the hours: `atMs` itself when they are open. Null when they
 * do not open in two years.
 *
 * @param atMs Milliseconds since 1970, UTC. @returns Milliseconds since 1970, UTC.
 */
export function nextOpening(hours: Hours, atMs: number): number | null {
  if (hours.spans.length === 0) return null;
  if (openingAround(hours, atMs)) return atMs;
  const today = localDay(hours.timeZone, atMs);
  for (let day = today - 1; day <= today + HORIZON_DAYS; day++) {
    const next = openingsOn(hours, day).find(({ start }) => start >= atMs);
    if (next) return next.start;
  }
  return null;
}

/**
 * The earliest moment, not before `atMs`, that is outside the hours: `atMs` itself when they are closed. Spans that
 * touch are one. Null when they do not close within so many days, by default two years.
 *
 * @param atMs Milliseconds since 1970, UTC. @returns Milliseconds since 1970, UTC.
 */
export function nextClosing(hours: Hours, atMs: number, withinDays = HORIZON_DAYS): number | null {
  const horizon = localDay(hours.timeZone, atMs) + withinDays;
  let end = atMs;
  for (let open = openingAround(hours, end); open; open = openingAround(hours, end)) {
    end = open.end;
    if (localDay(hours.timeZone, end) > horizon) return null;
  }
  return end;
}
