import { describe, expect, it } from 'vitest';
import { monthOf, pauseReasons } from './agent-pause.js';

const rules = { paused: false, pausedChannels: [], hours: null, spentMonth: null };
const at = (iso: string) => Date.parse(iso);
const office = {
  timeZone: 'Europe/Amsterdam',
  spans: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' })),
  holidays: [{ date: '2026-03-03', name: 'Off' }],
};

describe('why the customer agent does not answer', () => {
  it('is nothing while nothing stands in its way', () => {
    expect(pauseReasons(rules, 'web', at('2026-03-02T03:00:00Z'))).toEqual([]);
  });

  it('is a pause of everything, or of the channel that was asked about', () => {
    expect(pauseReasons({ ...rules, paused: true }, 'email', 0)).toEqual(['paused']);
    expect(pauseReasons({ ...rules, pausedChannels: ['email'] }, 'email', 0)).toEqual(['channel']);
    expect(pauseReasons({ ...rules, pausedChannels: ['email'] }, 'web', 0)).toEqual([]);
  });

  it('is the hour, in the zone of its hours, holidays and daylight saving included', () => {
    const during = (iso: string) => pauseReasons({ ...rules, hours: office }, 'web', at(iso)).length === 0;
    expect(during('2026-03-02T08:00:00Z')).toBe(true);
    expect(during('2026-03-02T07:59:00Z')).toBe(false);
    expect(during('2026-03-02T16:00:00Z')).toBe(false);
    expect(during('2026-03-03T12:00:00Z')).toBe(false);
    expect(during('2026-03-07T12:00:00Z')).toBe(false);
    // Summer time: nine in the morning is an hour earlier in UTC.
    expect(during('2026-03-30T07:00:00Z')).toBe(true);
  });

  it('is a budget that is spent, until the month is over', () => {
    const spent = { ...rules, spentMonth: '2026-03' };
    expect(pauseReasons(spent, 'web', at('2026-03-31T23:59:59Z'))).toEqual(['budget']);
    expect(pauseReasons(spent, 'web', at('2026-04-01T00:00:00Z'))).toEqual([]);
    expect(monthOf(at('2026-12-31T23:59:59Z'))).toBe('2026-12');
  });
});
