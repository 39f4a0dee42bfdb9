import type { Message } from '@baton/core';
import { handoffEvents } from './handoff-events.js';
import type { PublicMessage } from './public-state.js';
import { countUnread } from './unread.js';
import type { WidgetEvent } from './widget-events.js';
import type { WidgetState } from './widget-state.js';

/** Messages that came while the page was there; what it loaded as history is no news. */
function newsIn(prev: WidgetState, next: WidgetState): readonly Message[] {
  if (prev.messages === next.messages || !next.conversation) return [];
  const isSame = prev.conversation?.id === next.conversation.id;
  const known = new Set(isSame ? messagesAfter(next.baselineSeq, prev.messages).map(({ seq }) => seq) : []);
  return messagesAfter(next.baselineSeq, next.messages).filter(({ seq }) => !known.has(seq));
}

/** The end of the list; from there, because before it there may be thousands. */
function messagesAfter(seq: number, messages: readonly Message[]): readonly Message[] {
  let start = messages.length;
  while (start > 0 && messages[start - 1]!.seq > seq) start -= 1;
  return messages.slice(start);
}

function publicMessage({ id, seq, author, text, at }: Message): PublicMessage {
  return { id, seq, author, text, at, state: author === 'visitor' ? 'sent' : null };
}

function windowEvents(prev: WidgetState, next: WidgetState): WidgetEvent[] {
  const events: WidgetEvent[] = [];
  if (next.ready && !prev.ready) events.push({ name: 'ready', detail: {} });
  if (next.isOpen !== prev.isOpen) events.push({ name: next.isOpen ? 'open' : 'close', detail: {} });
  if (next.connection !== prev.connection) {
    events.push({ name: 'connection:changed', detail: { connection: next.connection } });
  }
  const { availability } = next;
  if (availability && availability !== prev.availability) {
    const isNew = availability.available !== prev.availability?.available;
    const moved = availability.nextOpening !== prev.availability?.nextOpening;
    if (isNew || moved) events.push({ name: 'availability:changed', detail: availability });
  }
  return events;
}

function conversationEvents(prev: WidgetState, next: WidgetState, news: readonly Message[]): WidgetEvent[] {
  const { conversation } = next;
  if (!conversation) return [];
  const detail = { conversationId: conversation.id };
  const events: WidgetEvent[] = [];
  if (news.some((message) => message.seq === 1)) events.push({ name: 'conversation:started', detail });
  if (prev.conversation?.id !== conversation.id || prev.conversation.status === conversation.status)
    return events;
  const name = conversation.status === 'closed' ? 'conversation:closed' : 'conversation:reopened';
  return [...events, { name, detail }];
}

/**
 * What the page is told when one state follows another, in order. Derived from the states alone, so an event comes
 * once however often the backend repeats itself.
 */
export function contractEvents(prev: WidgetState, next: WidgetState): WidgetEvent[] {
  const news = newsIn(prev, next);
  const messages = news.map((message): WidgetEvent => {
    const name = message.author === 'visitor' ? 'message:sent' : 'message:received';
    return { name, detail: { message: publicMessage(message) } };
  });
  const events = [
    ...windowEvents(prev, next),
    ...conversationEvents(prev, next, news),
    ...messages,
    ...handoffEvents(prev, next, news),
  ];
  const count = countUnread(next);
  if (count !== countUnread(prev)) events.push({ name: 'unread', detail: { count } });
  return events;
}
