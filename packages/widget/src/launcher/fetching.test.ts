import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fetching } from './fetching.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A part that fails so many times. */
function setUp(failures: number) {
  const attempts: number[] = [];
  const [arrive, fail] = [vi.fn(), vi.fn()];
  const fetch = async (attempt: number) => {
    attempts.push(attempt);
    if (attempt < failures) throw new Error('offline');
    return 'the part';
  };
  const fetching = new Fetching(window, { fetch, arrive, fail });
  return { fetching, attempts, arrive, fail };
}

test('tries again after pauses that grow, until the part is there', async () => {
  const { attempts, arrive, fail } = setUp(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(attempts).toEqual([0, 1]);
  await vi.advanceTimersByTimeAsync(3_999);
  expect(arrive).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(arrive.mock.calls).toEqual([['the part']]);
  expect(fail.mock.calls.map(([{ isFirst }]) => isFirst)).toEqual([true, false]);
  expect(vi.getTimerCount()).toBe(0);
});

test('gives up after four attempts, and tries when it is asked to or the browser is online again', async () => {
  const { fetching, attempts, arrive, fail } = setUp(6);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(attempts).toEqual([0, 1, 2, 3]);
  expect(fail).toHaveBeenCalledTimes(4);
  fetching.again();
  fetching.again();
  await vi.advanceTimersByTimeAsync(0);
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(attempts).toEqual([0, 1, 2, 3, 4, 5]);
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(arrive).toHaveBeenCalledOnce();
});

test('does nothing more once it is stopped', async () => {
  const { fetching, attempts, arrive, fail } = setUp(1);
  fetching.stop();
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(attempts).toEqual([0]);
  expect([arrive.mock.calls, fail.mock.calls]).toEqual([[], []]);
});
