import { type BrowserEnvironment, browserEnvironment, memoryTextStore, type TextStore } from './env.js';

/** A browser whose clock stands still until it is told otherwise; for tests. */
export interface TestEnvironment extends BrowserEnvironment {
  /** Lets time pass; timers fire in order, and what they resume runs before the next one. */
  pass(delayMs: number): Promise<void>;
  /** Lets everything run that needs no time. */
  settle(): Promise<void>;
  /** Timers that are set and listeners that are held. */
  readonly held: number;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Two with the same stores are two tabs, or a page before and after a reload. */
export function testEnvironment(stores: { local?: TextStore; session?: TextStore } = {}): TestEnvironment {
  const timers = new Set<Timer>();
  const held = new Set<() => void>();
  const prefix = Math.random().toString(36).slice(2);
  let now = Date.UTC(2026, 0, 5, 9);
  let lastId = 0;
  const settle = async () => {
    for (let round = 0; round < 20; round++) await new Promise((resume) => setTimeout(resume));
  };
  const browser = browserEnvironment();
  return {
    ...browser,
    local: stores.local ?? memoryTextStore(),
    session: stores.session ?? memoryTextStore(),
    now: () => now,
    newId: () => `${prefix}-${++lastId}`,
    after(delayMs, callback) {
      const timer = { at: now + delayMs, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    listen(target, type, listener) {
      const stop = browser.listen(target, type, listener);
      held.add(stop);
      return () => {
        held.delete(stop);
        stop();
      };
    },
    get held() {
      return timers.size + held.size;
    },
    settle,
    async pass(delayMs) {
      const end = now + delayMs;
      await settle();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
        if (!next) break;
        timers.delete(next);
        now = next.at;
        next.callback();
        await settle();
      }
      now = end;
    },
  };
}
