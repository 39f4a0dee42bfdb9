import type { Conversation } from '@baton/core';
import type { WidgetState } from './widget-state.js';

/**
 * The conversation as the visitor sees it: what the backend told, with the handoff that is being requested in this
 * tab on top. It shows at once; the server has the last word.
 */
export function shownConversation(state: Pick<WidgetState, 'conversation' | 'request'>): Conversation | null {
  const { conversation, request } = state;
  const isTold = !conversation || conversation.handoff || conversation.status === 'closed';
  return isTold || !request ? conversation : { ...conversation, ...request.shown };
}
