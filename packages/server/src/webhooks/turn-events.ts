import type { Conversation, Effect, Message, WebhookEventType } from '@baton/core';
import type { StoredConversation } from '../conversations/stored-conversation.js';

/** Something that webhooks tell of; `data` is what they say about it. */
export interface WebhookEvent {
  readonly type: WebhookEventType;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a turn came to, as far as it is told. */
interface TurnStory {
  readonly previous: StoredConversation;
  readonly next: StoredConversation;
  readonly effects: readonly Effect[];
}

/** A conversation as webhooks show it. */
function snapshot({ id, channel, locale, destinationId, state }: StoredConversation) {
  const { status, handler, queue, assignee } = state;
  return { id, channel, locale, destinationId, status, handler, queue, assignee };
}

/** A message as webhooks show it; the client id is between the sender and Baton. */
function told({ id, seq, author, authorName, text, at, citations, notice }: Message) {
  return {
    id,
    seq,
    author,
    text,
    at,
    ...(authorName && { authorName }),
    ...(citations && citations.length > 0 && { citations }),
    ...(notice && { notice: notice.kind }),
  };
}

function effectEvent(effect: Effect): { type: WebhookEventType; data: Record<string, unknown> } | null {
  switch (effect.type) {
    case 'append_message':
      return { type: 'message.created', data: { message: told(effect.message) } };
    case 'open_handoff':
      return {
        type: 'handoff.requested',
        data: { handoff: { id: effect.handoffId, reason: effect.reason } },
      };
    case 'join_handoff':
      return { type: 'handoff.joined', data: { handoff: { id: effect.handoffId, reason: effect.reason } } };
    case 'settle_handoff': {
      const { handoffId, outcome } = effect;
      return { type: `handoff.${outcome}`, data: { handoff: { id: handoffId, outcome } } };
    }
    case 'end_handoff': {
      const { handoffId, outcome } = effect;
      return { type: 'handoff.ended', data: { handoff: { id: handoffId, outcome } } };
    }
    default:
      return null;
  }
}

function opening(before: Conversation, after: Conversation): WebhookEventType[] {
  if (before.seq === 0 && after.seq > 0) return ['conversation.started'];
  return before.status === 'closed' && after.status === 'open' ? ['conversation.reopened'] : [];
}

function ending(before: Conversation, after: Conversation): WebhookEventType[] {
  if (before.status === 'open' && after.status === 'closed') return ['conversation.closed'];
  const wentBack = before.handler === 'human' && after.handler !== 'human';
  return wentBack && after.status === 'open' ? ['conversation.returned'] : [];
}

/** What a turn means for whoever listens from outside, in the order in which it happened. */
export function eventsOfTurn({ previous, next, effects }: TurnStory, now: number): WebhookEvent[] {
  const at = new Date(now).toISOString();
  const conversation = snapshot(next);
  const plain = (type: WebhookEventType) => ({ type, data: {} });
  const happened = [
    ...opening(previous.state, next.state).map(plain),
    ...effects.map(effectEvent).filter((event) => event !== null),
    ...ending(previous.state, next.state).map(plain),
  ];
  return happened.map(({ type, data }) => ({ type, at, data: { conversation, ...data } }));
}
