import type { Slot } from './language.js';

/** An entry of one language that a unit begins. */
export interface Hit {
  readonly language: number;
  readonly slot: Slot;
  /** Units covered. */
  readonly units: number;
  /** Letters of the entry; 0 when it took a slip of the pen. */
  readonly length: number;
}

/** One word, or one character of a script without spaces, or a boundary. */
export interface Unit {
  readonly text: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly hits: Hit[];
}
