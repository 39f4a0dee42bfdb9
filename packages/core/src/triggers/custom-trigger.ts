/** How a phrase is compared with what the visitor wrote (design, Triggers). */
export type MatchMode = 'forms' | 'exact' | 'typos';

/** A word or phrase that a manager chose; when the visitor writes it, the conversation is handed off. */
export interface CustomTrigger {
  readonly id: string;
  /** 1 to 200 characters. */
  readonly phrase: string;
  readonly match: MatchMode;
  /** BCP 47 tag of the phrase's language; absent: the conversation's, else guessed from the script. */
  readonly locale?: string;
  /** Phrases that cancel a match that they cover. */
  readonly except?: readonly string[];
  readonly enabled: boolean;
}

/** Where a trigger was found in the original text; `end` is exclusive, both are UTF-16 indices. */
export interface TriggerMatch {
  readonly triggerId: string;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  /** `original.slice(start, end)`. */
  readonly text: string;
}

/** Triggers compiled for matching; immutable and safe to share. */
export interface CompiledTriggers {
  /** The match that counts: the earliest, then the longest, then the first in the list; null when none. */
  match(text: string): TriggerMatch | null;
  /** Every match, in that order. */
  matchAll(text: string): TriggerMatch[];
}
