import { describe, expect, it } from 'vitest';
import { rowAt } from './use-virtual-rows.js';

describe('the row at a place of a list', () => {
  const offsets = Float64Array.from([0, 40, 100, 120]);

  it('is the one that the place is in', () => {
    expect([0, 39, 40, 99, 100, 119].map((place) => rowAt(offsets, place))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('is the first above the list and the last below it', () => {
    expect([rowAt(offsets, -500), rowAt(offsets, 5_000)]).toEqual([0, 2]);
    expect(rowAt(Float64Array.from([0]), 10)).toBe(0);
  });
});
