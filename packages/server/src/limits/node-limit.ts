import type { Rate } from './shared-limit.js';

interface Window {
  left: number;
  /** On the clock of `performance.now`, which never goes back. */
  readonly endsAt: number;
}

/** A limit that a node keeps by itself: so many uses of each key within a time that begins with the first of them. */
export class NodeLimit {
  readonly #points: number;
  readonly #lengthMs: number;
  /** All are as long, so they end in the order in which they were put here. */
  readonly #windows = new Map<string, Window>();

  constructor({ points, seconds }: Rate) {
    this.#points = points;
    this.#lengthMs = seconds * 1_000;
  }

  /** How many keys it keeps in memory. */
  get size(): number {
    return this.#windows.size;
  }

  /** Uses the limit once; answers 0, or in how many milliseconds it is free again when it is used up. */
  use(key: string): number {
    const now = performance.now();
    const window = this.#windows.get(key);
    if (!window || window.endsAt <= now) {
      this.#forgetEnded(now);
      this.#windows.set(key, { left: this.#points - 1, endsAt: now + this.#lengthMs });
      return 0;
    }
    if (window.left === 0) return Math.ceil(window.endsAt - now);
    window.left -= 1;
    return 0;
  }

  #forgetEnded(now: number): void {
    for (const [key, { endsAt }] of this.#windows) {
      if (endsAt > now) return;
      this.#windows.delete(key);
    }
  }
}
