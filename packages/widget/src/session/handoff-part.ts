import { type Conversation, transition } from '@baton/core';
import type { HandoffInProgress } from '../store/widget-state.js';

/** The part of the session that is loaded for the first message: the triggers and the rules of the conversation. */
export { createHandoffClient } from '@baton/core';

/**
 * What the visitor sees from the moment a handoff is requested, by the same transition that the server will make;
 * null when the conversation does not accept it now.
 */
export function requestStep(
  conversation: Conversation | null,
  request: Pick<HandoffInProgress, 'handoffId' | 'reason'>,
): HandoffInProgress | null {
  if (!conversation || conversation.handoff) return null;
  const context = { now: 0, newId: () => '', agentPaused: false };
  const { conversation: next } = transition(conversation, { type: 'handoff_requested', ...request }, context);
  return next
    ? { ...request, shown: { handler: next.handler, handoff: next.handoff, epoch: next.epoch } }
    : null;
}
