import { type Conversation, HANDLERS, newConversation, QUEUES } from '../conversation/conversation.js';
import type { ConversationEvent, Effect, TransitionContext } from '../conversation/events.js';
import { transition } from '../conversation/transition.js';

/** Every way in which a conversation can stand: the handlers, with the queue in place of `human`, and closed. */
export const SHAPES = [...HANDLERS.filter((handler) => handler !== 'human'), ...QUEUES, 'closed'] as const;
export type Shape = (typeof SHAPES)[number];

export const ada = { id: 'ada', name: 'Ada' };
export const bob = { id: 'bob', name: 'Bob' };

let lastId = 0;

export function context(agentPaused = false): TransitionContext {
  return { now: Date.UTC(2026, 0, 5, 9), newId: () => `system-${++lastId}`, agentPaused };
}

export function shapeOf({ status, handler, queue }: Conversation): Shape {
  if (status === 'closed') return 'closed';
  return handler === 'human' ? queue! : handler;
}

/** Applies the events, each of which must be accepted. */
export function after(
  start: Conversation,
  events: readonly ConversationEvent[],
  agentPaused = false,
): { conversation: Conversation; effects: readonly Effect[] } {
  let conversation = start;
  let effects: readonly Effect[] = [];
  for (const event of events) {
    const result = transition(conversation, event, context(agentPaused));
    if (result.refusal) throw new Error(result.refusal.message);
    ({ conversation, effects } = result);
  }
  return { conversation, effects };
}

const asked = { type: 'visitor_message', message: { id: 'm1', text: 'Hello' } } as const;
const requested = { type: 'handoff_requested', handoffId: 'h1', reason: 'human_requested' } as const;

const WAYS: Readonly<Record<Shape, readonly ConversationEvent[]>> = {
  agent: [asked],
  matched: [asked, requested],
  paused: [asked, { type: 'agent_paused' }],
  assigned: [asked, requested, { type: 'handoff_assigned', assignee: ada }],
  waiting: [asked, requested, { type: 'handoff_waiting', position: 2 }],
  scheduled: [asked, requested, { type: 'handoff_scheduled', assignee: ada }],
  unassigned: [asked, requested, { type: 'handoff_unassigned', close: false }],
  closed: [asked, { type: 'closed', by: 'visitor' }],
};

/** A conversation that has come to stand so by real events. */
export function conversationIn(shape: Shape): Conversation {
  return Object.freeze(after(newConversation('c1'), WAYS[shape]).conversation);
}
