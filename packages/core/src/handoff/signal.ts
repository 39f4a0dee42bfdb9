import type { HandoffReason } from '../conversation/conversation.js';

/** The words that made a trigger match, as a place in the visitor's message. */
export interface Evidence {
  /** UTF-16 indices in the message's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The trigger behind a handoff, as it stands in the handoff record. */
export interface TriggerRecord {
  /** The custom trigger's id and phrase; absent for the default triggers. */
  readonly triggerId?: string;
  readonly phrase?: string;
  readonly evidence?: Evidence;
  /** `seq` or client id of the message in which it was found. */
  readonly messageId?: string;
}

/** Something that calls for a person (`hand_off`) or for the choice of one (`offer`). */
export interface HandoffSignal {
  readonly kind: 'hand_off' | 'offer';
  readonly reason: HandoffReason;
  readonly trigger?: TriggerRecord;
}

/**
 * True when a signal says nothing new to people who have, or are getting, the conversation: that the customer agent
 * is paused or cannot answer matters no more, and there is nothing left to offer.
 */
export function isAnsweredByHandoff(signal: HandoffSignal): boolean {
  return signal.kind === 'offer' || signal.reason === 'agent_paused' || signal.reason === 'cannot_answer';
}
