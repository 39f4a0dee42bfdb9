import type { Conversation, Message } from '@baton/core';
import { shownConversation } from './shown-conversation.js';
import type { HandoffDetail, WidgetEvent, WidgetEventName } from './widget-events.js';
import type { WidgetState } from './widget-state.js';

type HandoffEventName = Extract<WidgetEventName, `handoff:${string}`>;

/** Outcomes that leave no trace in the conversation's state but their notice. */
const NOTICE_EVENTS: Readonly<Partial<Record<string, HandoffEventName>>> = {
  cancelled: 'handoff:cancelled',
  failed: 'handoff:failed',
  expired: 'handoff:expired',
  returned: 'handoff:returned',
};

/** How the queue, or who has it, has changed. */
function queueEvents(before: Conversation | null, now: Conversation): HandoffEventName[] {
  if (now.handler !== 'human' || !now.queue) return [];
  if (now.queue !== before?.queue || now.assignee?.id !== before?.assignee?.id)
    return [`handoff:${now.queue}`];
  return now.queue === 'waiting' && now.position !== before.position ? ['handoff:position'] : [];
}

/** True when a handoff is open that was not: one that had its outcome before is another one. */
function isRequested(before: Conversation | null, now: Conversation): boolean {
  if (!now.handoff) return false;
  if (!before?.handoff) return true;
  return before.handoff.id !== now.handoff.id && before.handoff.outcome !== null;
}

function requestEvents(prev: WidgetState, next: WidgetState): HandoffEventName[] {
  const { settled } = next;
  if (next.requestFailed && !prev.requestFailed) return ['handoff:failed'];
  if (!settled || (settled.handoffId === prev.settled?.handoffId && settled.outcome === prev.settled.outcome))
    return [];
  return settled.outcome === 'declined' ? ['handoff:declined'] : [];
}

/** What the page is told of handoffs when one state follows another; empty when nothing has changed. */
export function handoffEvents(prev: WidgetState, next: WidgetState, news: readonly Message[]): WidgetEvent[] {
  const now = shownConversation(next);
  const before = shownConversation(prev);
  if (!now || (before !== null && before.id !== now.id)) return [];
  const known = before ?? { ...now, handoff: null, handler: 'agent' as const, queue: null, assignee: null };
  const names: HandoffEventName[] = [];
  if (next.offer === 'shown' && prev.offer === 'none') names.push('handoff:offered');
  if (before && isRequested(known, now)) names.push('handoff:requested');
  names.push(...news.flatMap((message) => NOTICE_EVENTS[message.notice?.kind ?? ''] ?? []));
  if (before) names.push(...queueEvents(known, now));
  names.push(...requestEvents(prev, next));
  const detail: HandoffDetail = {
    conversationId: now.id,
    handoffId: now.handoff?.id ?? next.settled?.handoffId ?? known.handoff?.id ?? null,
    reason: now.handoff?.reason ?? next.settled?.reason ?? known.handoff?.reason ?? null,
    assignee: now.assignee,
    position: now.position,
  };
  return names.map((name) => ({ name, detail }));
}
