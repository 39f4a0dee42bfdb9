import type { BackendEvent, Message, MessageReceipt } from '@baton/core';
import { mergeMessages } from './merge-messages.js';
import { newerConversation } from './newer-conversation.js';
import type { WidgetState } from './widget-state.js';

/** Takes stored messages in: what they answer is no longer on its way, and whoever sent one has stopped typing. */
export function storeMessages(state: WidgetState, incoming: readonly Message[]): WidgetState {
  const messages = mergeMessages(state.messages, incoming);
  if (messages === state.messages) return state;
  const stored = new Set(incoming.map((message) => message.clientId));
  const outgoing = state.outgoing.filter((message) => !stored.has(message.clientId));
  const hasTyped = incoming.some((message) => message.author === state.typing?.author);
  const isAnswered = incoming.some((message) => message.author === 'agent');
  return {
    ...state,
    messages,
    outgoing: outgoing.length === state.outgoing.length ? state.outgoing : outgoing,
    typing: hasTyped ? null : state.typing,
    partialAnswer: isAnswered ? null : state.partialAnswer,
  };
}

/**
 * The acknowledgement of a message. The message itself waits for its turn in the subscription when others that came
 * before it are still to be delivered, so that the list never has a hole.
 */
export function applyReceipt(
  state: WidgetState,
  { message, conversation, handoff }: Pick<MessageReceipt, 'conversation'> & Partial<MessageReceipt>,
): WidgetState {
  const isHere = message && state.conversation?.id === conversation.id;
  const isNext = isHere && message.seq <= (state.messages.at(-1)?.seq ?? 0) + 1;
  const next = newerConversation(isNext ? storeMessages(state, [message]) : state, conversation);
  return handoff ? newerConversation(next, handoff.conversation) : next;
}

/** A piece of an answer that is being written. One that does not join what is shown is dropped: the message comes. */
function addToPartialAnswer(
  state: WidgetState,
  delta: Extract<BackendEvent, { type: 'answer_delta' }>,
): WidgetState {
  const { messageId, epoch, offset, text } = delta;
  const { partialAnswer, conversation, messages } = state;
  const isStale = epoch !== conversation?.epoch || messages.some(({ id }) => id === messageId);
  const shown = partialAnswer?.messageId === messageId ? partialAnswer.text : '';
  if (isStale || offset !== shown.length) return state;
  return { ...state, partialAnswer: { text: shown + text, messageId, epoch } };
}

/** The next state after something that the backend told. Events of another conversation change nothing. */
export function applyBackendEvent(state: WidgetState, event: BackendEvent): WidgetState {
  const isOther = 'conversationId' in event && event.conversationId !== state.conversation?.id;
  if (isOther) return state;
  switch (event.type) {
    case 'message':
      return storeMessages(state, [event.message]);
    case 'conversation':
      return newerConversation(state, event.conversation);
    case 'typing': {
      const { author, name } = event;
      if (event.active) return { ...state, typing: { author, name } };
      // No message follows: what was shown of the backend's own answer goes away.
      const isDropped = author === 'agent' && state.partialAnswer?.messageId !== undefined;
      const partialAnswer = isDropped ? null : state.partialAnswer;
      return state.typing?.author === author || isDropped ? { ...state, typing: null, partialAnswer } : state;
    }
    case 'read':
      return event.seq > state.peerReadSeq ? { ...state, peerReadSeq: event.seq } : state;
    case 'availability':
      return { ...state, availability: event.availability };
    case 'settings':
      return { ...state, settings: event.settings, agentPaused: event.agentPaused };
    case 'connection':
      return event.state === state.connection ? state : { ...state, connection: event.state };
    case 'answer_delta':
      return addToPartialAnswer(state, event);
    case 'current_conversation':
    case 'session_expired':
      return state;
  }
}
