import type { BackendEvent, BackendListener } from '../backend/backend.js';
import type { ClientEnvironment } from '../client/environment.js';

/** One listener of one conversation: events come later than the call that caused them, and in order, as on a network. */
export class MemorySubscription {
  readonly #listener: BackendListener;
  readonly #environment: ClientEnvironment;
  #queue: BackendEvent[] = [];
  #isActive = true;

  constructor(listener: BackendListener, environment: ClientEnvironment) {
    this.#listener = listener;
    this.#environment = environment;
  }

  push(event: BackendEvent): void {
    this.#queue.push(event);
    if (this.#queue.length === 1) void Promise.resolve().then(() => this.#deliver());
  }

  stop(): void {
    this.#isActive = false;
  }

  #deliver(): void {
    const events = this.#queue;
    this.#queue = [];
    for (const event of events) if (this.#isActive) this.#tell(event);
  }

  #tell(event: BackendEvent): void {
    try {
      this.#listener(event);
    } catch (error) {
      // Reported as uncaught, without stopping the delivery.
      this.#environment.after(0, () => {
        throw error;
      });
    }
  }
}
