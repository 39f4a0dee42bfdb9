import { type BatonError, type Conversation, hasRole, type Me } from '@baton/core';
import { useRef, useState } from 'preact/hooks';
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

/**
 * Takes, returns, closes and reopens a conversation, and says how it went. One after another: what is asked for while
 * another is under way follows it, where it still makes sense.
 */
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
  const line = useRef<Promise<void>>(Promise.resolve());
  /** `work` gets the conversation as it is when its turn has come. */
  const inTurn = (
    action: ConversationAction,
    work: (now: Conversation) => Promise<void>,
    fail: (error: BatonError) => void,
  ): Promise<void> => {
    line.current = line.current.then(async () => {
      const now = transcript.store.getState().detail?.conversation;
      if (!now || !possibleActions(now, me).has(action)) return;
      setBusy(action);
      await work(now).catch((fault: unknown) => fail(toBatonError(fault)));
      setBusy(null);
    });
    return line.current;
  };
  const run = (action: Exclude<ConversationAction, 'assign'>): Promise<void> =>
    inTurn(
      action,
      async (now) => {
        await request(action, now.id);
        await refresh();
        const { detail } = transcript.store.getState();
        const name = detail ? contactName(detail.contact) : '';
        const text = action === 'take' && name ? `You have the conversation with ${name}.` : DONE[action];
        const undo = { label: 'Undo', run: () => void reopenAsBefore(now) };
        toasts.show({ text, tone: 'success', action: action === 'close' ? undo : undefined });
      },
      ({ message }) => {
        toasts.show({ text: message, tone: 'danger' });
        void refresh();
      },
    );
  const assign = (userId: string): Promise<void> => {
    if (userId === me.person.id) return run('take');
    return inTurn(
      'assign',
      async (now) => {
        await api.assign(now.id, userId);
        await refresh();
        const name = transcript.store.getState().detail?.conversation.assignee?.name;
        toasts.show({ text: `${name ?? 'Somebody else'} has the conversation now.`, tone: 'success' });
      },
      ({ issues, message }) => toasts.show({ text: issues[0]?.message ?? message, tone: 'danger' }),
    );
  };
  return { busy, possible, run, assign };
}
