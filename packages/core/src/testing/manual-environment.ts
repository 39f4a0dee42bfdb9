import type { ClientEnvironment } from '../client/environment.js';

/** An environment whose time passes only when it is told to. */
export interface ManualEnvironment extends ClientEnvironment {
  /** Lets time pass; timers fire in order, and what they resume runs before the next one. */
  pass(delayMs: number): Promise<void>;
  /** How many timers are set. */
  readonly timers: number;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Lets everything that is ready run: more rounds than any chain of promises here is long. */
async function settle(): Promise<void> {
  for (let round = 0; round < 50; round++) await null;
}

export function manualEnvironment(): ManualEnvironment {
  const timers = new Set<Timer>();
  let now = Date.UTC(2026, 0, 5, 9);
  let lastId = 0;
  const nextBefore = (limit: number) =>
    [...timers].filter(({ at }) => at <= limit).sort((one, other) => one.at - other.at)[0];
  return {
    now: () => now,
    newId: () => `id-${++lastId}`,
    after: (delayMs, callback) => {
      const timer = { at: now + delayMs, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    get timers() {
      return timers.size;
    },
    pass: async (delayMs) => {
      const end = now + delayMs;
      await settle();
      for (let timer = nextBefore(end); timer; timer = nextBefore(end)) {
        timers.delete(timer);
        now = timer.at;
        timer.callback();
        await settle();
      }
      now = end;
    },
  };
}
