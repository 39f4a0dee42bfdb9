import type { Answerer } from './conversations/answerer.js';
import type { Platform } from './platform.js';
import type { Router } from './routing/router.js';

/** How long work that a crashed node left behind may lie: unnoticed by a visitor who waits for a person. */
const INTERVAL_MS = 3_000;

/** Looks now and then for work that nobody is doing: owed answers, and waiting visitors with somebody free. */
export class Sweep {
  readonly #platform: Platform;
  readonly #parts: { answerer: Answerer; router: Router };
  #timer: NodeJS.Timeout | null = null;

  constructor(platform: Platform, parts: { answerer: Answerer; router: Router }) {
    this.#platform = platform;
    this.#parts = parts;
  }

  start(): void {
    void this.#run(() => this.#parts.answerer.payAll());
    this.#schedule();
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #schedule(): void {
    this.#timer = setTimeout(async () => {
      await this.#run(() => this.#parts.answerer.sweep());
      await this.#run(() => this.#parts.router.assignAllWaiting());
      if (this.#timer) this.#schedule();
    }, INTERVAL_MS);
    this.#timer.unref();
  }

  async #run(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#platform.log.error({ err: error }, 'the sweep failed; the next one will try again');
    }
  }
}
