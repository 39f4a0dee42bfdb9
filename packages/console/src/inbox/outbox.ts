import type { BatonError, Message } from '@baton/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../api/create-api.js';
import { newId } from '../api/new-id.js';
import { toBatonError } from '../api/request.js';

/** A reply that the server has not acknowledged. */
export interface PendingReply {
  readonly clientId: string;
  readonly text: string;
  /** Ids of files that were uploaded before. */
  readonly attachments: readonly string[];
  readonly at: string;
  readonly state: 'sending' | 'failed';
  readonly error: BatonError | null;
}

/** What a person has written and not yet sent, by conversation; survives going to another one. */
export interface OutboxState {
  readonly drafts: Readonly<Record<string, string>>;
  readonly pending: Readonly<Record<string, readonly PendingReply[]>>;
}

export interface Outbox {
  readonly store: StoreApi<OutboxState>;
  setDraft(conversationId: string, text: string): void;
  /** Sends in the order of calls; a reply whose sending failed stays until it is retried or discarded. */
  send(conversationId: string, text: string, attachments?: readonly string[]): void;
  retry(conversationId: string, clientId: string): void;
  discard(conversationId: string, clientId: string): void;
  /** Messages that have come from the log are no longer pending. */
  settle(conversationId: string, messages: readonly Message[]): void;
  clear(): void;
}

const NONE: readonly PendingReply[] = [];

/** The replies that wait for one conversation, oldest first. */
export function pendingOf(state: OutboxState, conversationId: string): readonly PendingReply[] {
  return state.pending[conversationId] ?? NONE;
}

/** @param onSent Called with each acknowledged message. */
export function createOutbox(
  api: Pick<Api, 'reply'>,
  onSent: (conversationId: string, message: Message) => void = () => {},
  now: () => Date = () => new Date(),
): Outbox {
  const store = createStore<OutboxState>(() => ({ drafts: {}, pending: {} }));
  /** One chain per conversation, so that replies arrive in the order in which they were written. */
  const chains = new Map<string, Promise<void>>();

  const change = (id: string, edit: (replies: readonly PendingReply[]) => readonly PendingReply[]): void =>
    store.setState((state) => ({ pending: { ...state.pending, [id]: edit(pendingOf(state, id)) } }));
  const update = (id: string, clientId: string, patch: Partial<PendingReply>): void =>
    change(id, (replies) =>
      replies.map((reply) => (reply.clientId === clientId ? { ...reply, ...patch } : reply)),
    );
  const remove = (id: string, clientIds: ReadonlySet<string | undefined>): void =>
    change(id, (replies) => replies.filter((reply) => !clientIds.has(reply.clientId)));

  const deliver = async (id: string, clientId: string): Promise<void> => {
    const reply = pendingOf(store.getState(), id).find((entry) => entry.clientId === clientId);
    if (!reply) return;
    try {
      const { message } = await api.reply(id, {
        clientId,
        text: reply.text,
        ...(reply.attachments.length > 0 && { attachments: reply.attachments }),
      });
      onSent(id, message);
      remove(id, new Set([clientId]));
    } catch (fault) {
      update(id, clientId, { state: 'failed', error: toBatonError(fault) });
    }
  };
  const enqueue = (id: string, clientId: string): void => {
    const previous = chains.get(id) ?? Promise.resolve();
    chains.set(
      id,
      previous.then(() => deliver(id, clientId)),
    );
  };

  return {
    store,
    setDraft: (id, text) => store.setState((state) => ({ drafts: { ...state.drafts, [id]: text } })),
    send: (id, text, attachments = []) => {
      const reply: PendingReply = {
        clientId: newId(),
        text,
        attachments,
        at: now().toISOString(),
        state: 'sending',
        error: null,
      };
      change(id, (replies) => [...replies, reply]);
      enqueue(id, reply.clientId);
    },
    retry: (id, clientId) => {
      update(id, clientId, { state: 'sending', error: null });
      enqueue(id, clientId);
    },
    discard: (id, clientId) => remove(id, new Set([clientId])),
    settle: (id, messages) => {
      const seen = new Set(messages.map((message) => message.clientId));
      if (pendingOf(store.getState(), id).some((reply) => seen.has(reply.clientId))) remove(id, seen);
    },
    clear: () => store.setState({ drafts: {}, pending: {} }),
  };
}
