import { describe, expect, test } from 'vitest';
import { isOnDuty, nextOffDuty, nextOnDuty, type WorkSchedule } from './duty.js';
import type { Hours } from './hours.js';

const at = (iso: string): number => Date.parse(iso);
const iso = (ms: number | null): string | null =>
  ms === null ? null : new Date(ms).toISOString().replace(':00.000Z', 'Z');
const hours = (from: string, to: string, holidays: string[] = []): Hours => ({
  timeZone: 'UTC',
  spans: [1, 2, 3, 4, 5].map((day) => ({ day, from, to })),
  holidays: holidays.map((date) => ({ date, name: '' })),
});
const schedule = (parts: Partial<WorkSchedule>): WorkSchedule => ({
  own: null,
  teams: [],
  workspace: null,
  outOfOffice: [],
  ...parts,
});

const morning = hours('06:00', '12:00');
const evening = hours('18:00', '22:00');
const office = hours('09:00', '17:00', ['2026-11-24']);

/** 2026-11-23 is a Monday. */
describe('whose hours count', () => {
  test.each<[string, Partial<WorkSchedule>, string, string | null]>([
    ['nobody has set any: always', {}, '2026-11-23T03:00Z', '2026-11-23T03:00Z'],
    ['the workspace’s', { workspace: office }, '2026-11-23T07:00Z', '2026-11-23T09:00Z'],
    [
      'a team’s before the workspace’s',
      { teams: [morning], workspace: office },
      '2026-11-23T05:00Z',
      '2026-11-23T06:00Z',
    ],
    ['any team’s', { teams: [evening, morning] }, '2026-11-23T12:00Z', '2026-11-23T18:00Z'],
    [
      'their own before everybody’s',
      { own: evening, teams: [morning], workspace: office },
      '2026-11-23T10:00Z',
      '2026-11-23T18:00Z',
    ],
    [
      'the workspace’s holidays are everybody’s',
      { own: evening, workspace: office },
      '2026-11-24T10:00Z',
      '2026-11-25T18:00Z',
    ],
    [
      'a team’s holidays are not those of who has own hours',
      { own: evening, teams: [hours('06:00', '12:00', ['2026-11-23'])] },
      '2026-11-23T10:00Z',
      '2026-11-23T18:00Z',
    ],
    ['hours that never come', { own: { ...office, spans: [] } }, '2026-11-23T10:00Z', null],
  ])('%s', (_what, parts, from, expected) => {
    const next = nextOnDuty(schedule(parts), at(from));
    expect(iso(next)).toBe(expected);
    expect(isOnDuty(schedule(parts), at(from))).toBe(next === at(from));
    if (next !== null) expect(isOnDuty(schedule(parts), next)).toBe(true);
  });
});

describe('out of office', () => {
  const away = [
    { from: '2026-11-23T11:00:00Z', to: '2026-11-23T15:00:00Z', note: '' },
    { from: '2026-11-23T15:00:00Z', to: '2026-11-25T10:00:00Z', note: '' },
  ];

  test('takes somebody off duty within their hours, until it ends', () => {
    const person = schedule({ own: office, outOfOffice: away });
    expect(isOnDuty(person, at('2026-11-23T10:59Z'))).toBe(true);
    expect(isOnDuty(person, at('2026-11-23T11:00Z'))).toBe(false);
    expect(iso(nextOnDuty(person, at('2026-11-23T12:00Z')))).toBe('2026-11-25T10:00Z');
    expect(iso(nextOnDuty(schedule({ outOfOffice: away }), at('2026-11-23T12:00Z')))).toBe(
      '2026-11-25T10:00Z',
    );
  });

  test('or the hours do, whichever comes first', () => {
    expect(iso(nextOffDuty(schedule({ own: office, outOfOffice: away }), at('2026-11-23T10:00Z')))).toBe(
      '2026-11-23T11:00Z',
    );
    expect(
      iso(nextOffDuty(schedule({ own: morning, outOfOffice: away.slice(1) }), at('2026-11-23T10:00Z'))),
    ).toBe('2026-11-23T12:00Z');
    expect(nextOffDuty(schedule({}), at('2026-11-23T10:00Z'))).toBeNull();
    expect(iso(nextOffDuty(schedule({ outOfOffice: away }), at('2026-11-23T10:00Z')))).toBe(
      '2026-11-23T11:00Z',
    );
    expect(
      iso(nextOffDuty(schedule({ teams: [morning, hours('11:00', '13:00')] }), at('2026-11-23T10:00Z'))),
    ).toBe('2026-11-23T13:00Z');
  });
});
