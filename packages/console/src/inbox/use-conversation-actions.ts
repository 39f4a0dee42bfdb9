import { type Conversation, hasRole, type Me } from '@baton/core';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { contactName } from './contact-name.js';
import type { Transcript } from './create-transcript.js';

export type ConversationAction = 'take' | 'assign' | 'return' | 'close' | 'reopen';

export interface ConversationActions {
  /** The one that is under way. */
  readonly busy: ConversationAction | null;
  /** Which ones make sense now; empty for somebody who may only read. */
  readonly possible: ReadonlySet<ConversationAction>;
  run(action: Exclude<ConversationAction, 'assign'>): Promise<void>;
  /** Gives it to somebody. */
  assign(userId: string): Promise<void>;
}

const DONE: Readonly<Record<Exclude<ConversationAction, 'assign'>, string>> = {
  take: 'The conversation is yours.',
  return: 'The assistant is answering again.',
  close: 'Conversation closed.',
  reopen: 'Conversation reopened.',
};

/** What a person may do with a conversation as it is now. */
export function possibleActions(conversation: Conversation, me: Me): ReadonlySet<ConversationAction> {
  if (!hasRole(me.person.role, 'agent')) return new Set();
  if (conversation.status === 'closed') return new Set(['reopen']);
  const possible = new Set<ConversationAction>(['close', 'assign']);
  if (conversation.assignee?.id !== me.person.id) possible.add('take');
  if (conversation.handler === 'human') possible.add('return');
  return possible;
}

/** Takes, returns, closes and reopens a conversation, and says how it went. */
export function useConversationActions(
  transcript: Transcript,
  conversation: Conversation | null,
  me: Me,
): ConversationActions {
  const { api, inbox, toasts } = useServices();
  const [busy, setBusy] = useState<ConversationAction | null>(null);
  const possible = conversation ? possibleActions(conversation, me) : new Set<ConversationAction>();

  const take = (id: string): Promise<void> => {
    inbox.expectAssignment(id);
    return api.assign(id, me.person.id);
  };
  const reopenAsBefore = async (before: Conversation): Promise<void> => {
    try {
      await api.reopen(before.id);
      if (before.assignee?.id === me.person.id) await take(before.id);
      await refresh();
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
  };
  const refresh = async (): Promise<void> => {
    await transcript.reload();
    const { detail } = transcript.store.getState();
    if (detail) inbox.merge(detail);
  };
  const request = (action: Exclude<ConversationAction, 'assign'>, id: string): Promise<void> => {
    if (action === 'take') return take(id);
    if (action === 'return') return api.returnToAgent(id);
    return action === 'close' ? api.close(id) : api.reopen(id);
  };
  const run = async (action: Exclude<ConversationAction, 'assign'>): Promise<void> => {
    if (!conversation || busy || !possible.has(action)) return;
    setBusy(action);
    try {
      await request(action, conversation.id);
      await refresh();
      const { detail } = transcript.store.getState();
      const name = detail ? contactName(detail.contact) : '';
      const text = action === 'take' && name ? `You have the conversation with ${name}.` : DONE[action];
      const undo = { label: 'Undo', run: () => void reopenAsBefore(conversation) };
      toasts.show({ text, tone: 'success', action: action === 'close' ? undo : undefined });
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
      void refresh();
    } finally {
      setBusy(null);
    }
  };
  const assign = async (userId: string): Promise<void> => {
    if (!conversation || busy || !possible.has('assign')) return;
    if (userId === me.person.id) return run('take');
    setBusy('assign');
    try {
      await api.assign(conversation.id, userId);
      await refresh();
      const name = transcript.store.getState().detail?.conversation.assignee?.name;
      toasts.show({ text: `${name ?? 'Somebody else'} has the conversation now.`, tone: 'success' });
    } catch (fault) {
      const error = toBatonError(fault);
      toasts.show({ text: error.issues[0]?.message ?? error.message, tone: 'danger' });
    } finally {
      setBusy(null);
    }
  };
  return { busy, possible, run, assign };
}
