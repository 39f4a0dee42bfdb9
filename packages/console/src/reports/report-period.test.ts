import { describe, expect, it } from 'vitest';
import { earlierQuery, percent, reportQuery, scaleEnd, spokenSeconds } from './report-period.js';

describe('the period of a report', () => {
  it('begins at a local midnight, so many days back with today, and ends after now', () => {
    const now = new Date(2026, 2, 10, 15, 30);
    const query = new URLSearchParams(reportQuery(7, '', now));
    expect(new Date(query.get('from') ?? '')).toEqual(new Date(2026, 2, 4));
    expect(Date.parse(query.get('to') ?? '')).toBeGreaterThan(now.getTime());
    expect(query.has('channel')).toBe(false);
    expect(new URLSearchParams(reportQuery(7, 'email', now)).get('channel')).toBe('email');
  });
});

describe('the period to compare with', () => {
  it('is as many days, and ends where the other begins', () => {
    const now = new Date(2026, 2, 10, 15, 30);
    const query = new URLSearchParams(earlierQuery(7, 'email', now));
    expect(new Date(query.get('from') ?? '')).toEqual(new Date(2026, 1, 25));
    expect(query.get('to')).toBe(new URLSearchParams(reportQuery(7, '', now)).get('from'));
    expect(query.get('channel')).toBe('email');
  });
});

describe('the scale of a chart', () => {
  it.each([
    [0, 2],
    [1, 2],
    [3, 4],
    [7, 8],
    [14, 20],
    [61, 80],
    [100, 100],
    [250, 400],
  ])('for %s ends at %s', (most, end) => {
    expect(scaleEnd(most)).toBe(end);
  });
});

describe('times and shares', () => {
  it.each([
    [null, '–'],
    [0, '0 s'],
    [89, '89 s'],
    [90, '2 min'],
    [5400, '1 h 30 min'],
    [7200, '2 h'],
    [200_000, '2 d'],
  ])('says %s seconds as %s', (seconds, words) => {
    expect(spokenSeconds(seconds)).toBe(words);
  });

  it('has no share of nothing', () => {
    expect(percent(0, 0)).toBe('–');
    expect(percent(1, 3)).toBe('33 %');
  });
});
