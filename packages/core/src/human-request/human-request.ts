/**
 * Whether a visitor's message asks for a person (design, Triggers):
 * `request` hand off now · `offer` show the choice · `none` neither.
 */
export interface HumanRequest {
  readonly kind: 'request' | 'offer' | 'none';
  /** 0 to 1. */
  readonly confidence: number;
  /** UTF-16 indices of the evidence in the original text, `end` exclusive; 0 and 0 when there is none. */
  readonly start: number;
  readonly end: number;
}

/** What helps the detection; it works without. */
export interface HumanRequestOptions {
  /** BCP 47 tag of the page or conversation. */
  readonly locale?: string;
}
