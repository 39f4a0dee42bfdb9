import { describe, expect, test } from 'vitest';
import { BatonError, ERRORS, type ErrorCode } from '../errors.js';
import { manualEnvironment } from '../testing/manual-environment.js';
import { withRetries } from './with-retries.js';

const policy = { timeoutMs: 10_000, attempts: 3, firstDelayMs: 1_000 };
const never = () => new Promise<string>(() => {});

/** Calls, lets a minute pass, and says how it ended and when each attempt began. */
async function run(attempt: (count: number) => Promise<string>) {
  const environment = manualEnvironment();
  const start = environment.now();
  const begunMs: number[] = [];
  const call = () => {
    begunMs.push(environment.now() - start);
    return attempt(begunMs.length);
  };
  const ended = withRetries(call, environment, policy).catch((error: unknown) => error);
  await environment.pass(60_000);
  return { ended: await ended, begunMs, timers: environment.timers };
}

describe('a call with retries', () => {
  test('that succeeds is made once and leaves no timer', async () => {
    const environment = manualEnvironment();
    let calls = 0;
    expect(await withRetries(async () => ++calls, environment, policy)).toBe(1);
    await environment.pass(0);
    expect(environment.timers).toBe(0);
  });

  const PASSING: ErrorCode[] = ['unavailable', 'timeout', 'rate_limited', 'internal'];

  test.each(PASSING)('that fails with %s is made again, later each time', async (code) => {
    const { ended, begunMs } = await run(async (count) => {
      if (count < 3) throw new BatonError(code);
      return 'done';
    });
    expect({ ended, begunMs }).toEqual({ ended: 'done', begunMs: [0, 1_000, 3_000] });
  });

  test('that is refused for so long is made again after that', async () => {
    const { ended, begunMs } = await run(async (count) => {
      if (count < 2) throw new BatonError('rate_limited', undefined, { retryAfterMs: 12_000 });
      return 'done';
    });
    expect({ ended, begunMs }).toEqual({ ended: 'done', begunMs: [0, 12_000] });
  });

  test.each((Object.keys(ERRORS) as ErrorCode[]).filter((code) => !PASSING.includes(code)))(
    'that fails with %s is not made again',
    async (code) => {
      const error = new BatonError(code);
      const { ended, begunMs } = await run(() => Promise.reject(error));
      expect(ended).toBe(error);
      expect(begunMs).toEqual([0]);
    },
  );

  test('that is never answered times out, three times', async () => {
    const { ended, begunMs, timers } = await run(never);
    expect(ended).toMatchObject({ name: 'BatonError', code: 'timeout' });
    expect(begunMs).toEqual([0, 11_000, 23_000]);
    expect(timers).toBe(0);
  });

  test('that answers after its time-out does not count twice', async () => {
    const { ended, begunMs } = await run((count) =>
      count === 1 ? never() : Promise.resolve(`attempt ${count}`),
    );
    expect({ ended, begunMs }).toEqual({ ended: 'attempt 2', begunMs: [0, 11_000] });
  });

  test('that throws something else fails as unavailable, with its cause', async () => {
    const cause = new TypeError('fetch failed');
    const { ended, begunMs, timers } = await run(() => {
      throw cause;
    });
    expect(ended).toMatchObject({ code: 'unavailable', cause });
    expect(begunMs).toHaveLength(3);
    expect(timers).toBe(0);
  });
});
