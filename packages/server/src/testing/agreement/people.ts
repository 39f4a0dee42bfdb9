import type { Hours } from '@baton/core';
import fc from 'fast-check';

export const PEOPLE = ['ada', 'ben', 'chi', 'dan'] as const;
export const TEAMS = ['sales', 'support'] as const;

const MINUTE_MS = 60_000;
/** A Monday long after today: what a database's own clock writes on the way is the past, and due. */
const WEEK = Date.parse('2040-03-19T00:00:00Z');

/** A moment of two weeks in which the clocks of Amsterdam and London go forward. */
export const moment = fc
  .integer({ min: 0, max: 14 * 24 * 4 })
  .map((quarter) => WEEK + quarter * 15 * MINUTE_MS);

const hours = fc.record({
  timeZone: fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata'),
  spans: fc.constantFrom(
    [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' })),
    [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '22:00', to: '06:00' })),
    [1, 3, 5, 7].flatMap((day) => [
      { day, from: '08:00', to: '12:00' },
      { day, from: '13:00', to: '23:59' },
    ]),
    [],
  ),
  holidays: fc.subarray([
    { date: '2040-03-20', name: 'Spring' },
    { date: '2040-03-26', name: 'Monday off' },
  ]),
});
const maybe = (chanceOf: number) =>
  fc.oneof(
    { weight: chanceOf, arbitrary: hours as fc.Arbitrary<Hours> },
    { weight: 10 - chanceOf, arbitrary: fc.constant(null) },
  );

const absence = fc.tuple(moment, fc.integer({ min: 1, max: 96 })).map(([from, length]) => ({
  from: new Date(from).toISOString(),
  to: new Date(from + length * 60 * MINUTE_MS).toISOString(),
  note: '',
}));

const person = fc.record({
  presence: fc.constantFrom('available', 'available', 'away'),
  capacity: fc.constantFrom(0, 1, 2, 2, 3),
  openLive: fc.integer({ min: 0, max: 2 }),
  active: fc.constantFrom(true, true, true, false),
  lastAssignedMinutesAgo: fc.option(fc.integer({ min: 1, max: 500 })),
  teams: fc.subarray([...TEAMS]),
  languages: fc.subarray(['en', 'nl-BE', 'fr']),
  skills: fc.subarray(['Billing', 'returns'], { minLength: 1 }),
  hours: maybe(2),
  outOfOffice: fc
    .constantFrom(0, 0, 0, 1, 2)
    .chain((count) => fc.array(absence, { minLength: count, maxLength: count })),
});
export type DrawnPerson = typeof person extends fc.Arbitrary<infer Person> ? Person : never;

/** Everybody, their teams and everybody's hours. */
export const roster = fc.record({
  people: fc.record(Object.fromEntries(PEOPLE.map((id) => [id, person])) as Record<string, typeof person>),
  workspaceHours: maybe(4),
  teamHours: fc.record({ sales: maybe(3), support: maybe(3) }),
});
export type Roster = typeof roster extends fc.Arbitrary<infer Value> ? Value : never;
