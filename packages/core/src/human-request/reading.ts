import type { Finding } from './finding.js';
import type { WordOrder } from './language.js';
import type { Token } from './scan.js';

/** A message, or a part of it, as one language reads it, and what the rules found in it. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly order: WordOrder;
  readonly findings: readonly Finding[];
}
