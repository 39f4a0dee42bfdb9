import {
  BatonError,
  type HandoffSignal,
  type Message,
  type MessageReceipt,
  type OutgoingMessage,
} from '@baton/core';
import { loadConversation } from '../conversations/conversation-repository.js';
import { messageByClientId } from '../conversations/message-repository.js';
import type { Turn } from '../conversations/turn.js';
import type { TurnScope } from '../conversations/turns.js';
import { type HandoffResult, handOff } from '../handoff/hand-off.js';
import type { HandoffConfig } from '../handoff/handoff-config.js';
import { findHandoffByKey } from '../handoff/handoff-repository.js';
import type { Database } from '../platform.js';

/** A visitor's message with the ids of its files. */
export type VisitorDraft = Omit<OutgoingMessage, 'attachments'> & {
  readonly attachments?: readonly string[];
};

/** A visitor's message with the id that the server gave it, and its files. */
export type VisitorMessage = OutgoingMessage & { readonly id: string };

function signalOf(turn: Turn, config: HandoffConfig, text: string): HandoffSignal | null {
  return config.evaluate(text, { locale: turn.stored.locale ?? undefined, agentPaused: turn.agentPaused });
}

function add(turn: Turn, { id, clientId, text, attachments }: VisitorMessage): Message {
  const files = attachments?.length ? { attachments } : {};
  turn.apply({ type: 'visitor_message', message: { id, clientId, text, ...files } });
  const message = turn.messages[0];
  if (!message) throw new BatonError('internal');
  return message;
}

/** Adds a message that calls for nobody; null, and nothing is changed, when it calls for somebody. */
export function addQuietly(turn: Turn, config: HandoffConfig, draft: VisitorMessage): Message | null {
  if (signalOf(turn, config, draft.text)) return null;
  const message = add(turn, draft);
  // The pause is switched off as a trigger: the visitor is told, once, that nobody answers.
  if (turn.agentPaused) turn.try({ type: 'agent_paused' });
  return message;
}

/** Adds a message and does what it calls for; its client id is the handoff's key. */
export async function addAndHandOff(
  turn: Turn,
  scope: TurnScope,
  draft: VisitorMessage,
): Promise<{ message: Message; handoff: HandoffResult | null }> {
  const signal = signalOf(turn, scope.config, draft.text);
  const message = add(turn, draft);
  const trigger = { ...signal?.trigger, messageId: message.id };
  const handoff =
    signal && (await handOff(turn, scope, { signal: { ...signal, trigger }, key: draft.clientId }));
  // An offer, or a trigger that is switched off, hands nothing over: the pause has to be told here too.
  if (!handoff && turn.agentPaused) turn.try({ type: 'agent_paused' });
  return { message, handoff };
}

/** The receipt of a message that was stored before: the same answer as the first time. */
export async function earlierReceipt(
  db: Database,
  draft: Pick<OutgoingMessage, 'conversationId' | 'clientId'>,
): Promise<MessageReceipt> {
  const message = await messageByClientId(db, draft.conversationId, draft.clientId);
  if (!message) throw new BatonError('unavailable');
  const { state: conversation } = await loadConversation(db, draft.conversationId);
  const handoff = await findHandoffByKey(db, draft.conversationId, draft.clientId);
  if (!handoff?.outcome) return { message, conversation };
  const { id: handoffId, reason, outcome } = handoff;
  return { message, conversation, handoff: { handoffId, reason, outcome, conversation } };
}
