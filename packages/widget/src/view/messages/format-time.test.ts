import { expect, test } from 'vitest';
import { en } from '../../i18n/locales/en.js';
import { formatDay, formatTime } from './format-time.js';

const NOON = new Date(2026, 4, 20, 12).getTime();
const at = (...time: [number, number, number, number?, number?]) => new Date(...time).toISOString();
const day = (text: string, locale = 'en-GB') => formatDay(text, NOON, { locale, strings: en });

test('the time of day is written as in the visitor’s language', () => {
  const time = at(2026, 4, 20, 15, 5);
  expect(formatTime(time, 'en-GB')).toBe('15:05');
  expect(formatTime(time, 'en-US')).toMatch(/^3:05\sPM$/);
  expect(formatTime(time, 'not a locale')).toMatch(/^3:05\sPM$/);
});

test('the last two days have names, by the visitor’s own midnight', () => {
  expect(day(at(2026, 4, 20, 0, 0))).toBe('Today');
  expect(day(at(2026, 4, 19, 23, 59))).toBe('Yesterday');
  expect(day(at(2026, 4, 19, 0, 0))).toBe('Yesterday');
  expect(day(at(2026, 4, 18, 23, 59))).toBe('Monday 18 May');
  expect(day(at(2026, 4, 18), 'de')).toBe('Montag, 18. Mai');
});

test('a day of another year has its year', () => {
  expect(day(at(2025, 11, 31))).toMatch(/^Wednesday,? 31 December 2025$/);
  expect(day(at(2025, 11, 31), 'ja')).toContain('2025');
});
