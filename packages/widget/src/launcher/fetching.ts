const MOST_ATTEMPTS = 4;
const ATTEMPT_AFTER_MS = 2_000;

/** An attempt that failed. */
export interface FetchFailure {
  readonly cause: unknown;
  readonly isFirst: boolean;
}

export interface FetchingOptions<Part> {
  /** @param attempt How often it has failed before. */
  readonly fetch: (attempt: number) => Promise<Part>;
  readonly arrive: (part: Part) => void;
  readonly fail: (failure: FetchFailure) => void;
}

/**
 * Fetches a part of the widget until it is there: again after a pause that grows, as soon as the browser says that it is
 * online, and when it is asked to.
 */
export class Fetching<Part = unknown> {
  readonly #view: Window;
  readonly #given: FetchingOptions<Part>;
  #attempt = 0;
  #state: 'waiting' | 'fetching' | 'ended' = 'waiting';
  #timer = 0;

  constructor(view: Window, given: FetchingOptions<Part>) {
    this.#view = view;
    this.#given = given;
    view.addEventListener('online', this.again);
    this.again();
  }

  /** Tries at once, where it waits for the next attempt or has given up. */
  readonly again = (): void => {
    if (this.#state !== 'waiting') return;
    this.#state = 'fetching';
    this.#view.clearTimeout(this.#timer);
    this.#given.fetch(this.#attempt).then(
      (part) => {
        if (this.#state === 'ended') return;
        this.stop();
        this.#given.arrive(part);
      },
      (cause: unknown) => this.#state !== 'ended' && this.#fail(cause),
    );
  };

  stop(): void {
    this.#state = 'ended';
    this.#view.clearTimeout(this.#timer);
    this.#view.removeEventListener('online', this.again);
  }

  #fail(cause: unknown): void {
    this.#state = 'waiting';
    this.#attempt += 1;
    if (this.#attempt < MOST_ATTEMPTS)
      this.#timer = this.#view.setTimeout(this.again, ATTEMPT_AFTER_MS * this.#attempt);
    this.#given.fail({ cause, isFirst: this.#attempt === 1 });
  }
}
