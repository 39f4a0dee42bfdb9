import { offsetAt } from './zone-offset.js';

const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

/** Days since 1970-01-01 of the date that the wall of a zone shows at a moment. */
export function localDay(timeZone: string, atMs: number): number {
  return Math.floor((atMs + offsetAt(timeZone, atMs)) / DAY_MS);
}

/** ISO weekday of a day since 1970-01-01, which was a Thursday: Monday 1 to Sunday 7. */
export function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `YYYY-MM-DD` of a day since 1970-01-01. */
export function isoDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The minute at which the clock was changed between two moments that have different offsets. */
function changeBetween(timeZone: string, from: number, to: number): number {
  const before = offsetAt(timeZone, from);
  let low = Math.floor(from / MINUTE_MS);
  let high = Math.floor(to / MINUTE_MS);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(timeZone, middle * MINUTE_MS) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE_MS;
}

/**
 * The first moment at which the clock on the wall of a zone has reached a time of a day: a time that the clock skips
 * (daylight saving begins) is reached at the skip, one that it shows twice (it ends) is reached the first time.
 *
 * @param day Days since 1970-01-01, of the local date. @param minutes Since local midnight; 1440 is the next one.
 */
export function firstMoment(timeZone: string, day: number, minutes: number): number {
  const local = day * DAY_MS + minutes * MINUTE_MS;
  const before = offsetAt(timeZone, local - DAY_MS);
  const after = offsetAt(timeZone, local + DAY_MS);
  if (before === after) return local - before;
  const change = changeBetween(timeZone, local - DAY_MS, local + DAY_MS);
  return local - before < change ? local - before : Math.max(change, local - after);
}
