import type { Token } from './scan.js';

/** What one rule found in a message. */
export interface Finding {
  readonly kind: 'request' | 'offer' | 'none';
  /** 0 to 1. */
  readonly confidence: number;
  /** Name of the rule that decided. */
  readonly rule: string;
  /** The tokens that decided, in order. */
  readonly words: readonly Token[];
}

/** A rule that makes a person the one asked for: its name, how sure it is, and the other token that decided. */
export type Asked = readonly [rule: string, confidence: number, other: number];
