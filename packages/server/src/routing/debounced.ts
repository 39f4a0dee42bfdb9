import type { Logger } from 'pino';
import { describeFault } from '../http/describe-fault.js';

/** Does something for a key once, a moment after it was last asked for in a row. What fails is logged. */
export class Debounced {
  readonly #delayMs: number;
  readonly #work: (key: string) => Promise<unknown>;
  readonly #log: Logger;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #running = new Set<Promise<void>>();

  constructor(delayMs: number, work: (key: string) => Promise<unknown>, log: Logger) {
    this.#delayMs = delayMs;
    this.#work = work;
    this.#log = log;
  }

  trigger(key: string): void {
    if (this.#timers.has(key)) return;
    this.#timers.set(
      key,
      setTimeout(() => this.#run(key), this.#delayMs),
    );
  }

  /** Does at once what is waiting, and resolves when all is done. */
  async flush(): Promise<void> {
    for (const [key, timer] of this.#timers) {
      clearTimeout(timer);
      this.#run(key);
    }
    await Promise.all(this.#running);
  }

  #run(key: string): void {
    this.#timers.delete(key);
    const run = this.#work(key)
      .then(() => undefined)
      .catch((error) => this.#log.error({ fault: describeFault(error) }, 'routing news could not be told'))
      .finally(() => this.#running.delete(run));
    this.#running.add(run);
  }
}
