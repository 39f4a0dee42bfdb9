import type { Message, NoticeKind } from '@baton/core';
import type { WidgetState } from './widget-state.js';

/** Notices of what the visitor did; they need no badge. */
const OWN_DOING: readonly NoticeKind[] = ['cancelled', 'returned', 'reopened'];

/** Whether a message is news to the visitor. */
export function isIncoming(message: Message): boolean {
  if (message.author === 'visitor') return false;
  return !message.notice || !OWN_DOING.includes(message.notice.kind);
}

/** How many incoming messages the visitor has not seen; none while the conversation is before their eyes. */
export function countUnread(
  state: Pick<WidgetState, 'isOpen' | 'isPageVisible' | 'messages' | 'readSeq'>,
): number {
  if (state.isOpen && state.isPageVisible) return 0;
  let count = 0;
  for (let index = state.messages.length - 1; index >= 0; index--) {
    const message = state.messages[index]!;
    if (message.seq <= state.readSeq) break;
    if (isIncoming(message)) count++;
  }
  return count;
}
