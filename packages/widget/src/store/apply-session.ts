import type { Conversation, Session } from '@baton/core';
import { newerConversation } from './newer-conversation.js';
import type { WidgetState } from './widget-state.js';

/** What belongs to one conversation and starts afresh with another. */
const FRESH = {
  request: null,
  requestFailed: false,
  settled: null,
  messages: [],
  typing: null,
  partialAnswer: null,
  readSeq: 0,
  peerReadSeq: 0,
  offer: 'none',
  leftEmail: null,
} as const;

/** Shows this conversation: afresh when it is another one than before, else the newer of the two snapshots. */
export function showConversation(state: WidgetState, conversation: Conversation): WidgetState {
  if (state.conversation?.id === conversation.id) return newerConversation(state, conversation);
  const offer = conversation.offered ? 'dismissed' : 'none';
  return { ...state, ...FRESH, offer, conversation, baselineSeq: conversation.seq };
}

/** A session that the backend opened or resumed. */
export function applySession(state: WidgetState, session: Session): WidgetState {
  const { branding, settings, agentPaused, availability, widget } = session;
  const next = {
    ...state,
    branding,
    settings,
    agentPaused,
    availability,
    widget: widget ?? state.widget,
    failure: null,
    connection: 'online',
  } as const;
  return showConversation(next, session.conversation);
}
