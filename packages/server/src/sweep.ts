import type { Answerer } from './conversations/answerer.js';
import type { Platform } from './platform.js';
import type { Router } from './routing/router.js';
import type { WorkflowEngine } from './workflows/engine.js';

/** How long work that a crashed node left behind may lie: unnoticed by a visitor who waits for a person. */
const INTERVAL_MS = 3_000;

/** What the sweep looks after. */
export interface SweptParts {
  readonly answerer: Answerer;
  readonly router: Router;
  readonly workflows: WorkflowEngine;
}

/** Looks now and then for work that nobody does: owed answers, waiting visitors with somebody free, runs left behind. */
export class Sweep {
  readonly #platform: Platform;
  readonly #parts: SweptParts;
  #timer: NodeJS.Timeout | null = null;

  constructor(platform: Platform, parts: SweptParts) {
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
      await this.#run(() => this.#parts.router.sweep());
      await this.#run(() => this.#parts.workflows.resumeDue());
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
