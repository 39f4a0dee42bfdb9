import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NodeLimit } from './node-limit.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

it('lets each key through so often, and says when it is free again', () => {
  const limit = new NodeLimit({ points: 2, seconds: 30 });
  expect([limit.use('kim'), limit.use('kim')]).toEqual([0, 0]);
  vi.advanceTimersByTime(10_000);
  expect([limit.use('kim'), limit.use('sam')]).toEqual([20_000, 0]);
  vi.advanceTimersByTime(19_999);
  expect(limit.use('kim')).toBe(1);
  vi.advanceTimersByTime(1);
  expect([limit.use('kim'), limit.use('kim'), limit.use('kim')]).toEqual([0, 0, 30_000]);
});

it('keeps no key for longer than its time', () => {
  const limit = new NodeLimit({ points: 2, seconds: 30 });
  for (let index = 0; index < 1_000; index++) limit.use(`visitor ${index}`);
  vi.advanceTimersByTime(20_000);
  limit.use('kim');
  expect(limit.size).toBe(1_001);
  vi.advanceTimersByTime(10_000);
  limit.use('sam');
  expect(limit.size).toBe(2);
});
