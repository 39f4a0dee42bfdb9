import type { ErrorCode } from '@baton/core';
import type { Outgoing, WidgetState } from './widget-state.js';

type Change = Partial<Pick<Outgoing, 'state' | 'rejected' | 'conversationId'>>;

/** Shows a message that has been written, at once. */
export function addOutgoing(state: WidgetState, message: Outgoing): WidgetState {
  if (state.outgoing.some((known) => known.clientId === message.clientId)) return state;
  if (state.messages.some((known) => known.clientId === message.clientId)) return state;
  return { ...state, outgoing: [...state.outgoing, message] };
}

export function changeOutgoing(state: WidgetState, clientId: string, change: Change): WidgetState {
  if (!state.outgoing.some((message) => message.clientId === clientId)) return state;
  const outgoing = state.outgoing.map((message) =>
    message.clientId === clientId ? { ...message, ...change } : message,
  );
  return { ...state, outgoing };
}

/** Flags a message that did not get through; `code` when trying again would not help. */
export function flagOutgoing(state: WidgetState, clientId: string, code?: ErrorCode): WidgetState {
  return changeOutgoing(state, clientId, { state: 'failed', rejected: code });
}

export function removeOutgoing(state: WidgetState, clientId: string): WidgetState {
  return { ...state, outgoing: state.outgoing.filter((message) => message.clientId !== clientId) };
}
