import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hours } from './hours.js';
import { isWithinHours, nextClosing, nextOpening } from './within-hours.js';

const MINUTE_MS = 60_000;
const ZONES = [
  'Europe/Amsterdam',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'America/Havana',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Pacific/Apia',
  'UTC',
];
/** Mornings around which a clock changes somewhere, and a few at which none does. */
const STARTS = [
  '2026-03-07',
  '2026-03-28',
  '2026-04-04',
  '2026-10-03',
  '2026-10-24',
  '2026-10-31',
  '2026-02-14',
  '2010-11-06',
  '2011-12-29',
  '2026-06-10',
];

const pad = (value: number) => String(value).padStart(2, '0');
const time = (minutes: number) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
const minute = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);
const span = fc.tuple(fc.integer({ min: 1, max: 7 }), minute, minute).map(([day, from, to]) => ({
  day,
  from: time(from),
  to: from === to ? '24:00' : time(to),
}));
const start = fc.constantFrom(...STARTS);
const situation = fc
  .record({
    timeZone: fc.constantFrom(...ZONES),
    spans: fc.array(span, { minLength: 1, maxLength: 6 }),
    first: start,
    holiday: fc.option(fc.integer({ min: 0, max: 3 })),
  })
  .map(({ timeZone, spans, first, holiday }) => {
    const from = Date.parse(`${first}T00:00Z`);
    const date = holiday === null ? [] : [new Date(from + holiday * 86_400_000).toISOString().slice(0, 10)];
    return {
      hours: { timeZone, spans, holidays: date.map((day) => ({ date: day, name: '' })) } as Hours,
      from,
    };
  });

/** What the wall shows, straight from Intl, minute by minute; the latest that it has shown counts. */
function wallClock(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (at) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`) / MINUTE_MS;
}

/** Whether the latest wall time, in minutes since 1970, lies in a span that began that day or the day before. */
function isOpenAt(hours: Hours, wall: number): boolean {
  const day = Math.floor(wall / 1_440);
  return [day, day - 1].some((began) => {
    const date = new Date(began * 86_400_000);
    if (hours.holidays.some((holiday) => holiday.date === date.toISOString().slice(0, 10))) return false;
    return hours.spans.some((span) => {
      if (span.day !== (date.getUTCDay() || 7)) return false;
      const [from, to] = [span.from, span.to].map(
        (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)),
      );
      const end = to! > from! ? to! : to! + 1_440;
      return began * 1_440 + from! <= wall && wall < began * 1_440 + end;
    });
  });
}

describe('over random weeks', () => {
  test('agrees with a look at the clock on the wall at every minute', () => {
    fc.assert(
      fc.property(situation, ({ hours, from }) => {
        const clock = wallClock(hours.timeZone);
        let latest = clock(from - 86_400_000);
        for (let at = from - 86_400_000; at < from + 2 * 86_400_000; at += MINUTE_MS) {
          latest = Math.max(latest, clock(at));
          // A day of run-up, so that the latest time is known before it is compared.
          if (at < from) continue;
          if (isWithinHours(hours, at) !== isOpenAt(hours, latest))
            throw new Error(`${new Date(at).toISOString()} ${hours.timeZone}`);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('the next opening is within the hours, and nothing before it is', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 0, max: 4_000 }), ({ hours, from }, minutes) => {
        const at = from + minutes * MINUTE_MS;
        const next = nextOpening(hours, at);
        if (next === null) throw new Error('weekly hours open again within two years');
        expect(next).toBeGreaterThanOrEqual(at);
        expect(isWithinHours(hours, next)).toBe(true);
        if (next > at) expect(isWithinHours(hours, next - 1)).toBe(false);
        for (let before = at; before < next; before += 5 * MINUTE_MS)
          if (isWithinHours(hours, before)) throw new Error(`open at ${new Date(before).toISOString()}`);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('the next closing is outside the hours, and nothing before it is', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 0, max: 4_000 }), ({ hours, from }, minutes) => {
        const at = from + minutes * MINUTE_MS;
        const next = nextClosing(hours, at);
        const end = next ?? at + 7 * 86_400_000;
        if (next !== null) expect(isWithinHours(hours, next)).toBe(false);
        for (let before = at; before < end; before += 5 * MINUTE_MS)
          if (!isWithinHours(hours, before)) throw new Error(`closed at ${new Date(before).toISOString()}`);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
