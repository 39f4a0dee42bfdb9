import { shownConversation } from '../../store/shown-conversation.js';
import type { WidgetState } from '../../store/widget-state.js';

/** Whether the handoff, or the end of the conversation, has something to ask or to tell. */
export function wantsCard(state: WidgetState): boolean {
  const shown = shownConversation(state);
  if (!shown) return false;
  if (shown.status === 'closed' || shown.handler === 'matched') return true;
  if (shown.handler === 'human') return shown.queue !== 'assigned';
  return state.requestFailed || state.offer === 'shown';
}
