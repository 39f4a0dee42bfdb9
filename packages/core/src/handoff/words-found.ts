import type { HumanRequestExplanation } from '../human-request/index.js';
import type { TriggerExplanation, TriggerMatch } from '../triggers/index.js';

/** Everything that was found in a message, and what came close. */
export interface WordsFound {
  readonly matches: readonly TriggerMatch[];
  /** What was compared, and which triggers came close and why they did not match. */
  readonly explanation: TriggerExplanation;
  readonly humanRequest: HumanRequestExplanation;
}
