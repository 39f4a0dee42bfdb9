import { expect, it } from 'vitest';
import { clockTime, dayName } from './relative-time.js';

/** By the machine's own clock, as a person reads it. */
const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 30);
const iso = (day: number, hour: number) => at(day, hour).toISOString();
const NOW = at(18, 9).getTime();

it('names today and yesterday, and other days by their date', () => {
  expect([iso(18, 0), iso(17, 23)].map((day) => dayName(day, NOW))).toEqual(['Today', 'Yesterday']);
  expect(dayName(iso(16, 12), NOW)).toMatch(/16/);
});

it('gives the date beside the time only where it is another day', () => {
  expect(clockTime(iso(18, 8), NOW)).not.toMatch(/18/);
  expect(clockTime(iso(16, 8), NOW)).toMatch(/16/);
});
