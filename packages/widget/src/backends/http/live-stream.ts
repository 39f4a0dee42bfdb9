import { type BackendEvent, BatonError } from '@baton/core';
import type { BrowserEnvironment } from '../../env.js';
import { retryDelayMs } from '../../session/retry-delay.js';
import { readEvents } from './event-source.js';
import type { HttpLink } from './http-link.js';

/** Servers send something every 15 s; after more than two of these the connection is dead. */
const SILENCE_MS = 40_000;

export interface LiveStreamOptions {
  readonly link: HttpLink;
  readonly path: string;
  readonly environment: BrowserEnvironment;
  /** The stream stands, first or again: what came before it is to be fetched. */
  readonly onOpen: () => void;
  readonly onEvent: (event: BackendEvent) => void;
  readonly onLost: () => void;
  /** The session is no longer valid; the stream has ended for good. */
  readonly onExpired: () => void;
}

/** The events of one conversation, for as long as somebody listens: opened again whenever it breaks. */
export class LiveStream {
  readonly #options: LiveStreamOptions;
  #abort = new AbortController();
  #isStopped = false;
  #isResting = false;
  #wake: (() => void) | null = null;

  constructor(options: LiveStreamOptions) {
    this.#options = options;
    void this.#run();
  }

  /** Tries again now; nothing happens to a stream that stands. */
  wake(): void {
    this.#isResting = false;
    this.#wake?.();
  }

  /** The network is gone, though the stream has not noticed. */
  drop(): void {
    this.#abort.abort();
  }

  /** Lets the stream go until it is woken. */
  rest(): void {
    this.#isResting = true;
    this.#abort.abort();
  }

  stop(): void {
    this.#isStopped = true;
    this.#abort.abort();
    this.#wake?.();
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#isStopped; failures++) {
      const isOpened = await this.#listen().catch((fault: unknown) => {
        if (fault instanceof BatonError && fault.status === 401) this.#expire();
        return false;
      });
      if (this.#isStopped) return;
      this.#options.onLost();
      if (isOpened) failures = 0;
      await this.#pause(retryDelayMs(failures + 1, { firstMs: 300, mostMs: 10_000 }));
    }
  }

  /** True when the stream stood for a while, false when it did not come about. */
  async #listen(): Promise<boolean> {
    const { link, path, onOpen, onEvent } = this.#options;
    this.#abort = new AbortController();
    const { body } = await link.send({ method: 'GET', path }, this.#abort);
    if (!body) throw new BatonError('unavailable');
    onOpen();
    let cancel = this.#watchSilence();
    const heard = () => {
      cancel();
      cancel = this.#watchSilence();
    };
    const take = (text: string) => {
      const event = parseEvent(text);
      if (event && !this.#isStopped) onEvent(event);
    };
    await readEvents(body, heard, take).catch(() => undefined);
    cancel();
    return true;
  }

  #watchSilence(): () => void {
    return this.#options.environment.after(SILENCE_MS, () => this.#abort.abort());
  }

  #expire(): void {
    this.#isStopped = true;
    this.#options.onExpired();
  }

  #pause(delayMs: number): Promise<void> {
    return new Promise((resume) => {
      const cancel = this.#isResting ? () => {} : this.#options.environment.after(delayMs, resume);
      this.#wake = () => {
        this.#wake = null;
        cancel();
        resume();
      };
    });
  }
}

/** null for what is no event: a server may be newer than this page. */
function parseEvent(text: string): BackendEvent | null {
  try {
    const event = JSON.parse(text) as BackendEvent | null;
    return typeof event?.type === 'string' ? event : null;
  } catch {
    return null;
  }
}
