import type { Attachment, BatonError } from '@baton/core';
import type { BrowserEnvironment } from '../env.js';
import type { WidgetStore } from '../store/create-widget-store.js';
import { addOutgoing, changeOutgoing, flagOutgoing, removeOutgoing } from '../store/outgoing.js';
import type { Outgoing } from '../store/widget-state.js';
import { asBatonError } from './as-baton-error.js';
import type { OutboxStorage } from './outbox-storage.js';
import { isPassing, waitAfterMs } from './retry-delay.js';

/** A message is flagged when it has not been answered for so long; goals.md asks for 10 s at most. */
const FLAG_AFTER_MS = 8_000;
/** How long another tab's message is left to that tab before this one sends it. */
const FOREIGN_GRACE_MS = 3_000;

export interface OutboxOptions {
  readonly store: WidgetStore;
  readonly storage: OutboxStorage;
  readonly environment: BrowserEnvironment;
  /** Resolves when the message, and what it led to, is settled. Sending the same one again must be harmless. */
  readonly send: (message: Outgoing) => Promise<void>;
  /** A message that will never be accepted. */
  readonly onRejected: (error: BatonError) => void;
}

/**
 * Unsent messages: shown at once, kept in storage, sent one after another in the order of writing. A message leaves
 * only when it is acknowledged, and every attempt carries the same id, so it is stored exactly once whichever tab,
 * reload or reconnect gets it through.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #cancels = new Set<() => void>();
  #wake: (() => void) | null = null;
  #isRunning = false;
  #isStopped = false;
  #failures = 0;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  get isEmpty(): boolean {
    return this.#options.storage.list().length === 0;
  }

  add(text: string, conversationId: string | null, attachments: readonly Attachment[] = []): void {
    const { environment, storage } = this.#options;
    const at = new Date(environment.now()).toISOString();
    const message: Outgoing = {
      clientId: environment.newId(),
      text,
      ...(attachments.length > 0 && { attachments }),
      at,
      conversationId,
      state: 'pending',
    };
    storage.put(message);
    this.#show(message);
    this.flush();
  }

  /** Shows what an earlier page, or another tab, left unsent. */
  restore(): void {
    for (const message of this.#options.storage.list()) this.#show(message);
  }

  /** Another tab has written something: it sends it itself, unless it is gone. */
  noticeForeign(): void {
    this.restore();
    this.#after(FOREIGN_GRACE_MS, () => this.flush());
  }

  /** Tries at once, whatever the wait. */
  flush(): void {
    this.#wake?.();
    if (!this.#isRunning) void this.#run();
  }

  retry(clientId: string): void {
    const { store, storage } = this.#options;
    const message = store.getState().outgoing.find((candidate) => candidate.clientId === clientId);
    if (!message) return;
    storage.put({ ...message, state: 'pending', rejected: undefined });
    store.setState((state) => changeOutgoing(state, clientId, { state: 'pending', rejected: undefined }));
    this.#flagLater(clientId);
    this.flush();
  }

  discard(clientId: string): void {
    this.#options.storage.remove(clientId);
    this.#options.store.setState((state) => removeOutgoing(state, clientId));
  }

  stop(): void {
    this.#isStopped = true;
    for (const cancel of this.#cancels) cancel();
    this.#cancels.clear();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    for (let next = this.#next(); next; next = this.#next()) {
      try {
        await this.#options.send(next);
        this.#failures = 0;
        this.#options.storage.remove(next.clientId);
      } catch (cause) {
        await this.#fail(next, cause);
      }
    }
    this.#isRunning = false;
  }

  #next(): Outgoing | undefined {
    return this.#isStopped ? undefined : this.#options.storage.list()[0];
  }

  async #fail(message: Outgoing, cause: unknown): Promise<void> {
    const error = asBatonError(cause);
    if (!isPassing(error.code)) return this.#reject(message, error);
    this.#failures += 1;
    await new Promise<void>((resume) => {
      this.#wake = resume;
      this.#after(waitAfterMs(error, this.#failures), resume);
    });
    this.#wake = null;
  }

  #reject(message: Outgoing, error: BatonError): void {
    this.#options.storage.remove(message.clientId);
    this.#options.store.setState((state) => flagOutgoing(state, message.clientId, error.code));
    this.#options.onRejected(error);
  }

  #show(message: Outgoing): void {
    const { store } = this.#options;
    const before = store.getState().outgoing;
    store.setState((state) => addOutgoing(state, message));
    if (store.getState().outgoing !== before) this.#flagLater(message.clientId);
  }

  #flagLater(clientId: string): void {
    this.#after(FLAG_AFTER_MS, () => this.#options.store.setState((state) => flagOutgoing(state, clientId)));
  }

  #after(delayMs: number, callback: () => void): void {
    const cancel = this.#options.environment.after(delayMs, () => {
      this.#cancels.delete(cancel);
      callback();
    });
    this.#cancels.add(cancel);
  }
}
