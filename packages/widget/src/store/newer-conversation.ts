import type { Conversation } from '@baton/core';
import type { WidgetState } from './widget-state.js';

/** The state with this snapshot of its conversation, unless it knows a newer one. */
export function newerConversation(state: WidgetState, conversation: Conversation): WidgetState {
  const current = state.conversation;
  if (!current || current.id !== conversation.id || conversation.revision < current.revision) return state;
  if (conversation.revision === current.revision) return state;
  const offered = conversation.offered && !current.offered && state.offer === 'none';
  const isAnswering = conversation.handler === 'agent' && conversation.status === 'open';
  const { partialAnswer } = state;
  const isOld = partialAnswer?.epoch !== undefined && partialAnswer.epoch !== conversation.epoch;
  return {
    ...state,
    conversation,
    offer: offered ? 'shown' : state.offer,
    typing: isAnswering || conversation.handler === 'human' ? state.typing : null,
    partialAnswer: isAnswering && !isOld ? state.partialAnswer : null,
  };
}
