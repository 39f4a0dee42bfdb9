import type { Conversation } from './conversation.js';
import type {
  ConversationEvent,
  ConversationEventType,
  RefusalCode,
  TransitionContext,
  TransitionResult,
} from './events.js';
import * as handoff from './handoff-events.js';
import * as message from './message-events.js';
import { type Handle, Step } from './step.js';

/** What each refusal says to a developer. */
const REFUSALS: Readonly<Record<RefusalCode, string>> = {
  closed: 'the conversation is closed',
  already_open: 'the conversation is open',
  stale_epoch: 'the conversation has changed hands since this answer was asked for',
  not_answering: 'the customer agent is not the one who answers',
  no_person: 'no person has this conversation',
  already_offered: 'a person has been offered in this conversation before',
  no_handoff: 'no handoff is open',
  already_settled: 'the handoff has this outcome or a later one',
  already_assigned: 'a person has this conversation',
  not_waiting: 'the conversation is not waiting for a person',
  not_paused: 'the customer agent is not paused here',
  already_paused: 'the customer agent is paused here',
};

/** The one table of events; the type makes it complete. */
const HANDLES: { readonly [Type in ConversationEventType]: Handle<Type> } = {
  visitor_message: message.onVisitorMessage,
  agent_answer: message.onAgentAnswer,
  human_message: message.onHumanMessage,
  system_message: message.onSystemMessage,
  human_offered: message.onHumanOffered,
  handoff_requested: handoff.onRequested,
  handoff_declined: handoff.onDeclined,
  handoff_assigned: handoff.onAssigned,
  handoff_waiting: handoff.onWaiting,
  handoff_scheduled: handoff.onScheduled,
  handoff_unassigned: handoff.onUnassigned,
  email_asked: handoff.onEmailAsked,
  handoff_failed: handoff.onFailed,
  handoff_expired: handoff.onExpired,
  handoff_cancelled: handoff.onCancelled,
  position_changed: handoff.onPositionChanged,
  assignee_left: handoff.onAssigneeLeft,
  returned_to_agent: handoff.onReturned,
  agent_paused: message.onAgentPaused,
  agent_resumed: message.onAgentResumed,
  closed: message.onClosed,
  reopened: message.onReopened,
};

/** Every type of event, in no order that matters. */
export const CONVERSATION_EVENT_TYPES = Object.keys(HANDLES) as readonly ConversationEventType[];

/** A closed conversation takes only what reopens it (invariant 6). */
function accepts(conversation: Conversation, type: ConversationEventType): RefusalCode | undefined {
  if (conversation.status === 'open') return type === 'reopened' ? 'already_open' : undefined;
  return type === 'visitor_message' || type === 'reopened' ? undefined : 'closed';
}

/**
 * The conversation's state machine (design, Conversation): the next state and the effects that make it true, or a
 * refusal that says why this state does not accept this event. Pure: time, ids and the pause come in `context`.
 *
 * @example
 * const { conversation, effects, refusal } = transition(current, { type: 'closed', by: 'visitor' }, context);
 */
export function transition(
  conversation: Conversation,
  event: ConversationEvent,
  context: TransitionContext,
): TransitionResult {
  const step = new Step(conversation, context);
  const handle = HANDLES[event.type] as Handle<ConversationEventType>;
  const code = accepts(conversation, event.type) ?? handle(step, event);
  if (code) return { refusal: { code, event: event.type, message: `${event.type}: ${REFUSALS[code]}` } };
  return { conversation: { ...step.next, revision: conversation.revision + 1 }, effects: step.effects };
}
