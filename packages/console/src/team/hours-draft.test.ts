import { type Hours, parseHours } from '@baton/core';
import { describe, expect, it } from 'vitest';
import {
  copiedToWeekdays,
  endsNextDay,
  hoursInWords,
  hoursSummary,
  officeHours,
  shownEnd,
  typedEnd,
  withChangedSpan,
  withoutSpan,
  withSpan,
} from './hours-draft.js';

const hours = (...spans: Hours['spans']): Hours => ({ timeZone: 'UTC', spans, holidays: [] });
const span = (day: number, from: string, to: string) => ({ day, from, to });

describe('editing hours', () => {
  it('begins with hours that can be saved', () => {
    expect(parseHours(officeHours()).ok).toBe(true);
  });

  it('adds the next span after the last one of the day', () => {
    expect(withSpan(hours(), 2).spans).toEqual([span(2, '09:00', '17:00')]);
    const two = withSpan(hours(span(2, '09:00', '12:00')), 2);
    expect(two.spans[1]).toEqual(span(2, '12:00', '24:00'));
    expect(parseHours(two).ok).toBe(true);
  });

  it('changes and removes one span and leaves the others', () => {
    const three = hours(span(1, '09:00', '12:00'), span(1, '13:00', '17:00'), span(2, '09:00', '17:00'));
    expect(withChangedSpan(three, 1, { to: '18:00' }).spans[1]).toEqual(span(1, '13:00', '18:00'));
    expect(withoutSpan(three, 0).spans).toEqual([span(1, '13:00', '17:00'), span(2, '09:00', '17:00')]);
  });

  it('copies a day to the weekdays and keeps the weekend', () => {
    const copied = copiedToWeekdays(hours(span(1, '08:00', '16:00'), span(6, '10:00', '12:00')), 1);
    expect(copied.spans.filter(({ day }) => day <= 5)).toHaveLength(5);
    expect(copied.spans).toContainEqual(span(6, '10:00', '12:00'));
    expect(parseHours(copied).ok).toBe(true);
  });

  it('shows the end of a day as a time field can, and reads it back', () => {
    expect([shownEnd('24:00'), typedEnd('00:00'), typedEnd('02:00')]).toEqual(['00:00', '24:00', '02:00']);
    expect(endsNextDay(span(5, '22:00', '02:00'))).toBe(true);
    expect(endsNextDay(span(5, '22:00', '24:00'))).toBe(false);
  });

  it('sums a week up, days alike together', () => {
    const week = hours(span(1, '09:00', '17:00'), span(2, '09:00', '17:00'), span(4, '09:00', '12:00'));
    expect(hoursSummary(week, '')).toMatch(/^\S+–\S+ 09:00–17:00 · \S+ 09:00–12:00$/);
    expect(hoursSummary(null, 'Always')).toBe('Always');
    expect(hoursSummary(hours(), '')).toBe('Never');
    const closed = { ...week, holidays: [{ date: '2026-12-25', name: 'Christmas' }] };
    expect(hoursInWords(closed, '')).toMatch(/12:00; UTC; closed on 2026-12-25 Christmas$/);
    expect(hoursInWords(null, 'Always')).toBe('Always');
  });
});
