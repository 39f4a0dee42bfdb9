import { describe, expect, test } from 'vitest';
import type { Hours } from './hours.js';
import { isWithinHours, nextClosing, nextOpening } from './within-hours.js';

const at = (iso: string): number => Date.parse(iso);
const iso = (ms: number | null): string | null =>
  ms === null ? null : new Date(ms).toISOString().replace(':00.000Z', 'Z');

/** Hours from lines such as `1 09:00-17:00`. */
function hours(timeZone: string, lines: string[], holidays: string[] = []): Hours {
  const spans = lines.map((line) => {
    const [day, times = ''] = line.split(' ');
    const [from = '', to = ''] = times.split('-');
    return { day: Number(day), from, to };
  });
  return { timeZone, spans, holidays: holidays.map((date) => ({ date, name: '' })) };
}

const office = [1, 2, 3, 4, 5].map((day) => `${day} 09:00-17:00`);
const amsterdam = (lines: string[], holidays?: string[]) => hours('Europe/Amsterdam', lines, holidays);
const newYork = (lines: string[]) => hours('America/New_York', lines);
const lordHowe = (lines: string[]) => hours('Australia/Lord_Howe', lines);

type Case = [what: string, hours: Hours, opens: string, closes: string];

/** Sunday 2026-03-29 Amsterdam skips 02:00–03:00 (01:00Z); Sunday 2026-10-25 it shows 02:00–03:00 twice (01:00Z). */
const OPENINGS: Case[] = [
  ['winter time', amsterdam(office), '2026-01-05T08:00Z', '2026-01-05T16:00Z'],
  ['summer time', amsterdam(office), '2026-07-06T07:00Z', '2026-07-06T15:00Z'],
  ['the first workday of summer time', amsterdam(office), '2026-03-30T07:00Z', '2026-03-30T15:00Z'],
  ['the last workday of summer time', amsterdam(office), '2026-10-23T07:00Z', '2026-10-23T15:00Z'],
  ['from a time that is skipped', amsterdam(['7 02:30-06:00']), '2026-03-29T01:00Z', '2026-03-29T04:00Z'],
  ['to a time that is skipped', amsterdam(['7 01:00-02:30']), '2026-03-29T00:00Z', '2026-03-29T01:00Z'],
  ['over the skip', amsterdam(['7 00:00-06:00']), '2026-03-28T23:00Z', '2026-03-29T04:00Z'],
  ['past midnight over the skip', amsterdam(['6 22:00-06:00']), '2026-03-28T21:00Z', '2026-03-29T04:00Z'],
  ['a whole day of 23 hours', amsterdam(['7 00:00-24:00']), '2026-03-28T23:00Z', '2026-03-29T22:00Z'],
  ['from a time shown twice', amsterdam(['7 02:30-06:00']), '2026-10-25T00:30Z', '2026-10-25T05:00Z'],
  ['to a time shown twice', amsterdam(['7 01:00-02:30']), '2026-10-24T23:00Z', '2026-10-25T00:30Z'],
  ['both times shown twice', amsterdam(['7 02:15-02:45']), '2026-10-25T00:15Z', '2026-10-25T00:45Z'],
  ['the hour shown twice', amsterdam(['7 02:00-03:00']), '2026-10-25T00:00Z', '2026-10-25T02:00Z'],
  [
    'past midnight over the hour shown twice',
    amsterdam(['6 22:00-06:00']),
    '2026-10-24T20:00Z',
    '2026-10-25T05:00Z',
  ],
  ['a whole day of 25 hours', amsterdam(['7 00:00-24:00']), '2026-10-24T22:00Z', '2026-10-25T23:00Z'],
  ['New York springs forward', newYork(['7 01:30-03:30']), '2026-03-08T06:30Z', '2026-03-08T07:30Z'],
  ['New York falls back', newYork(['7 01:30-03:30']), '2026-11-01T05:30Z', '2026-11-01T08:30Z'],
  [
    'a New York night while it falls back',
    newYork(['6 23:00-05:00']),
    '2026-11-01T03:00Z',
    '2026-11-01T10:00Z',
  ],
  ['Lord Howe skips half an hour', lordHowe(['7 01:45-02:45']), '2026-10-03T15:15Z', '2026-10-03T15:45Z'],
  [
    'from inside the skipped half hour',
    lordHowe(['7 02:15-05:00']),
    '2026-10-03T15:30Z',
    '2026-10-03T18:00Z',
  ],
  ['Lord Howe repeats half an hour', lordHowe(['7 01:00-02:00']), '2026-04-04T14:00Z', '2026-04-04T15:30Z'],
  [
    'from inside the repeated half hour',
    lordHowe(['7 01:45-03:00']),
    '2026-04-04T14:45Z',
    '2026-04-04T16:30Z',
  ],
  [
    'Kathmandu, 5:45 ahead',
    hours('Asia/Kathmandu', ['7 10:00-17:00']),
    '2026-11-22T04:15Z',
    '2026-11-22T11:15Z',
  ],
  [
    'past midnight, from Sunday to Monday',
    amsterdam(['7 22:00-02:00']),
    '2026-11-22T21:00Z',
    '2026-11-23T01:00Z',
  ],
  ['until midnight, said as 00:00', amsterdam(['1 18:00-00:00']), '2026-11-23T17:00Z', '2026-11-23T23:00Z'],
  ['until midnight, said as 24:00', amsterdam(['1 18:00-24:00']), '2026-11-23T17:00Z', '2026-11-23T23:00Z'],
  [
    'spans that touch are one',
    amsterdam(['1 22:00-24:00', '2 00:00-03:00']),
    '2026-11-23T21:00Z',
    '2026-11-24T02:00Z',
  ],
  [
    'ahead of UTC by a day',
    hours('Pacific/Kiritimati', ['1 00:00-01:00']),
    '2026-11-22T10:00Z',
    '2026-11-22T11:00Z',
  ],
];

describe('an opening lasts from its first moment to just before its last', () => {
  test.each(OPENINGS)('%s', (_what, open, opens, closes) => {
    const start = at(opens);
    const end = at(closes);
    expect(isWithinHours(open, start - 1)).toBe(false);
    expect(isWithinHours(open, start)).toBe(true);
    expect(isWithinHours(open, end - 1)).toBe(true);
    expect(isWithinHours(open, end)).toBe(false);
    expect(iso(nextOpening(open, start - 1))).toBe(opens);
    expect(nextOpening(open, start)).toBe(start);
    expect(iso(nextClosing(open, start))).toBe(closes);
  });
});

describe('holidays', () => {
  const christmas = amsterdam([...office, '5 22:00-04:00'], ['2026-12-25']);

  test('close the whole local day', () => {
    expect(isWithinHours(christmas, at('2026-12-24T15:59Z'))).toBe(true);
    expect(isWithinHours(christmas, at('2026-12-25T10:00Z'))).toBe(false);
    expect(iso(nextOpening(christmas, at('2026-12-24T16:00Z')))).toBe('2026-12-28T08:00Z');
  });

  test('take what lies past midnight with the day on which it begins', () => {
    expect(isWithinHours(christmas, at('2026-12-26T01:00Z'))).toBe(false);
    const after = amsterdam(['5 22:00-04:00'], ['2026-12-26']);
    expect(isWithinHours(after, at('2026-12-26T01:00Z'))).toBe(true);
  });

  test('are dates of the zone, not of UTC', () => {
    const kiritimati = hours('Pacific/Kiritimati', ['5 00:00-24:00'], ['2026-12-25']);
    expect(isWithinHours(kiritimati, at('2026-12-24T12:00Z'))).toBe(false);
  });
});

describe('the ends', () => {
  test('no spans never open', () => {
    expect(nextOpening(amsterdam([]), at('2026-01-01T00:00Z'))).toBeNull();
    expect(isWithinHours(amsterdam([]), at('2026-01-01T00:00Z'))).toBe(false);
  });

  test('a year of holidays is looked beyond, and hours that never come end', () => {
    const mondays = Array.from({ length: 60 }, (_, week) =>
      iso(at('2026-01-05T00:00Z') + week * 604_800_000),
    );
    const rare = amsterdam(
      ['1 09:00-10:00'],
      mondays.map((day) => String(day).slice(0, 10)),
    );
    expect(iso(nextOpening(rare, at('2026-01-01T00:00Z')))).toBe('2027-03-01T08:00Z');
    const all = Array.from({ length: 200 }, (_, week) => iso(at('2026-01-05T00:00Z') + week * 604_800_000));
    const never = amsterdam(
      ['1 09:00-10:00'],
      all.map((day) => String(day).slice(0, 10)),
    );
    expect(nextOpening(never, at('2026-01-01T00:00Z'))).toBeNull();
  });

  test('round the clock never closes, and is open through both changes of the clock', () => {
    const always = amsterdam([1, 2, 3, 4, 5, 6, 7].map((day) => `${day} 00:00-24:00`));
    expect(nextClosing(always, at('2026-01-01T00:00Z'))).toBeNull();
    for (const day of ['2026-03-29', '2026-10-25'])
      for (let minute = 0; minute < 1_440; minute += 7)
        expect(isWithinHours(always, at(`${day}T00:00Z`) + minute * 60_000)).toBe(true);
  });

  test('a date that a zone left out has no hours', () => {
    const apia = hours('Pacific/Apia', ['5 09:00-17:00', '6 09:00-17:00']);
    expect(iso(nextOpening(apia, at('2011-12-30T04:00Z')))).toBe('2011-12-30T19:00Z');
  });

  test('a zone that this machine does not know counts as UTC', () => {
    expect(isWithinHours(hours('Mars/Olympus', ['1 09:00-10:00']), at('2026-11-23T09:30Z'))).toBe(true);
  });
});
