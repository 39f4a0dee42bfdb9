import type { Conversation } from '@baton/core';
import { type BrowserEnvironment, STORAGE_PREFIX } from '../env.js';

/** What this browser remembers of the visitor between pages, under one prefix per workspace. */
export interface VisitorMemory {
  readonly prefix: string;
  /** Written for a moment when the visitor is signed out, which the other tabs hear of. */
  readonly resetKey: string;
  /** The conversation to come back to; null when there is none worth connecting for. */
  conversationId(): string | null;
  rememberConversation(id: string | null): void;
  /** How far a conversation has been read. One that this browser has not seen before counts as read as it stands. */
  readSeq(conversation: Pick<Conversation, 'id' | 'seq'>): number;
  rememberRead(conversationId: string, seq: number): void;
  /** Whether the panel was open when this tab left the page before. */
  wasOpen(): boolean;
  rememberOpen(isOpen: boolean): void;
  /** Forgets everything, the token and unsent messages included. */
  forget(): void;
}

/** Every key of this workspace's visitor begins with this. */
export function storagePrefix(workspace: string): string {
  return `${STORAGE_PREFIX}${workspace}:`;
}

export function createVisitorMemory(
  workspace: string,
  { local, session }: BrowserEnvironment,
): VisitorMemory {
  const prefix = storagePrefix(workspace);
  const conversationKey = `${prefix}conversation`;
  const openKey = `${prefix}open`;
  const readKey = (id: string) => `${prefix}read:${id}`;
  const resetKey = `${prefix}reset`;
  const rememberRead = (id: string, seq: number) => local.set(readKey(id), String(seq));
  return {
    prefix,
    resetKey,
    conversationId: () => local.get(conversationKey),
    rememberConversation(id) {
      if (local.get(conversationKey) === id) return;
      if (id) local.set(conversationKey, id);
      else local.remove(conversationKey);
    },
    readSeq({ id, seq }) {
      const text = local.get(readKey(id));
      if (text !== null) return Number(text) || 0;
      rememberRead(id, seq);
      return seq;
    },
    rememberRead,
    wasOpen: () => session.get(openKey) === '1',
    rememberOpen: (isOpen) => (isOpen ? session.set(openKey, '1') : session.remove(openKey)),
    forget() {
      for (const store of [local, session]) {
        for (const key of store.keys()) if (key.startsWith(prefix)) store.remove(key);
      }
      local.set(resetKey, '1');
      local.remove(resetKey);
    },
  };
}
