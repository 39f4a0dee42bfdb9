import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { outOfOfficeSchema } from './out-of-office.js';
import { parseHours } from './parse-hours.js';

const good = { timeZone: 'Europe/Amsterdam', spans: [{ day: 1, from: '09:00', to: '17:00' }], holidays: [] };
const issuesOf = (change: object) => {
  const result = parseHours({ ...good, ...change });
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path}: ${message}`);
};
const spans = (...list: [number, string, string][]) => ({
  spans: list.map(([day, from, to]) => ({ day, from, to })),
});

describe('hours', () => {
  test.each([
    ['several spans a day', spans([1, '09:00', '12:00'], [1, '13:00', '17:00'])],
    ['past midnight', spans([1, '22:00', '06:00'])],
    ['the whole day', spans([1, '00:00', '24:00'], [2, '00:00', '24:00'])],
    ['spans that touch, round the end of the week', spans([7, '22:00', '06:00'], [1, '06:00', '12:00'])],
    ['none at all', { spans: [] }],
    ['a leap day', { holidays: [{ date: '2028-02-29', name: 'Leap day' }] }],
    ['another way to say the zone', { timeZone: 'UTC' }],
  ])('takes %s', (_what, change) => expect(issuesOf(change)).toEqual([]));

  test.each([
    [
      'an unknown zone',
      { timeZone: 'Europe/Atlantis' },
      'timeZone: There is no time zone “Europe/Atlantis”. Give one such as Europe/Amsterdam.',
    ],
    [
      'an offset in place of a zone',
      { timeZone: '+01:00' },
      'timeZone: There is no time zone “+01:00”. Give one such as Europe/Amsterdam.',
    ],
    [
      'an end at the start',
      spans([1, '09:00', '09:00']),
      'spans.0.to: The end must be after the start. For a whole day give 00:00 to 24:00.',
    ],
    [
      'a time that no clock shows',
      spans([1, '25:00', '23:00']),
      'spans.0.from: Give a time such as 09:00, from 00:00 to 23:59.',
    ],
    [
      'a start at 24:00',
      spans([1, '24:00', '06:00']),
      'spans.0.from: Give a time such as 09:00, from 00:00 to 23:59.',
    ],
    [
      'a day that no week has',
      spans([8, '09:00', '17:00']),
      'spans.0.day: Give a day from 1 (Monday) to 7 (Sunday).',
    ],
    [
      'spans that overlap',
      spans([1, '09:00', '12:00'], [2, '09:00', '12:00'], [1, '11:00', '13:00']),
      'spans.2.from: These hours overlap with Monday 09:00–12:00.',
    ],
    [
      'a night that runs into the next morning',
      spans([1, '22:00', '06:00'], [2, '05:00', '12:00']),
      'spans.1.from: These hours overlap with Monday 22:00–06:00.',
    ],
    [
      'a night that runs into next week',
      spans([1, '05:00', '12:00'], [7, '22:00', '06:00']),
      'spans.1.from: These hours overlap with Monday 05:00–12:00.',
    ],
    [
      'a date that no calendar has',
      { holidays: [{ date: '2026-02-30', name: '' }] },
      'holidays.0.date: There is no date 2026-02-30.',
    ],
    [
      'a date twice',
      {
        holidays: [
          { date: '2026-12-25', name: 'a' },
          { date: '2026-12-25', name: 'b' },
        ],
      },
      'holidays.1.date: This date is listed twice.',
    ],
    ['no spans field', { spans: undefined }, 'spans: This is needed.'],
  ])('refuses %s at its field', (_what, change, message) => expect(issuesOf(change)).toEqual([message]));

  test.each([null, 'always', 7, [], {}])('refuses %j without throwing', (input) => {
    expect(parseHours(input).ok).toBe(false);
  });
});

describe('out of office', () => {
  const messages = (from: string, to: string) =>
    v
      .safeParse(outOfOfficeSchema, [{ from, to }])
      .issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);

  test('ends after it begins', () => {
    expect(messages('2026-12-24T12:00:00Z', '2026-12-28T08:00:00+01:00')).toBeUndefined();
    expect(messages('2026-12-24T12:00:00Z', '2026-12-24T12:00:00Z')).toEqual([
      '0.to: The end must be after the start.',
    ]);
    expect(messages('2026-12-24', '2026-12-28')?.[0]).toContain('0.from: Give a date and time');
  });
});
