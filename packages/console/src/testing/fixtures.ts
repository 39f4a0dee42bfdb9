import {
  type ConsoleEvent,
  type Conversation,
  type ConversationDetail,
  type ConversationSummary,
  defaultHandoffSettings,
  type HandoffRecord,
  type LogPage,
  type Message,
  newConversation,
  type SettingsVersion,
  type Ticket,
} from '@baton/core';
import { createStore } from 'zustand/vanilla';
import type { LiveConnection } from '../api/live-connection.js';

/** The moment at which the tests' conversations begin. */
export const START = Date.UTC(2026, 10, 20, 9, 0, 0);

/** A minute of the tests' day, as the API writes it. */
export function minute(count: number): string {
  return new Date(START + count * 60_000).toISOString();
}

export function message(
  seq: number,
  author: Message['author'],
  text: string,
  more: Partial<Message> = {},
): Message {
  return { id: `m${seq}`, seq, author, text, at: minute(seq), ...more };
}

export function summary(
  id: string,
  state: Partial<Conversation> = {},
  more: Partial<ConversationSummary> = {},
): ConversationSummary {
  return {
    id,
    conversation: { ...newConversation(id), revision: 1, ...state },
    contact: { id: `contact-${id}`, name: null, email: null, locale: null },
    channel: 'web',
    destinationId: null,
    ticketId: null,
    lastMessage: null,
    handoff: null,
    unread: 0,
    priority: 'normal',
    waitingSince: null,
    createdAt: minute(0),
    updatedAt: minute(1),
    ...more,
  };
}

export function ticket(number: number, more: Partial<Ticket> = {}): Ticket {
  return {
    id: `t${number}`,
    number,
    subject: `Ticket ${number}`,
    status: 'new',
    priority: 'normal',
    category: null,
    owner: null,
    destinationId: 'desk',
    channel: 'web',
    conversationId: null,
    contact: null,
    source: 'handoff',
    lastMessage: null,
    unread: 0,
    createdAt: minute(0),
    updatedAt: minute(number),
    closedAt: null,
    ...more,
  };
}

export function handoffRecord(id: string, more: Partial<HandoffRecord> = {}): HandoffRecord {
  return {
    id,
    conversationId: 'c1',
    reason: 'custom_trigger',
    trigger: null,
    process: 'live',
    outcome: 'waiting',
    joinedReasons: [],
    assignee: null,
    destinationId: null,
    settingsVersion: 1,
    context: {},
    requestedAt: minute(1),
    settledAt: null,
    assignedAt: null,
    endedAt: null,
    needed: null,
    ...more,
  };
}

export function detail(
  from: ConversationSummary,
  handoffs: readonly HandoffRecord[] = [],
): ConversationDetail {
  return { ...from, page: null, pages: [], context: {}, handoffs, story: null };
}

export function settingsVersion(version = 1): SettingsVersion {
  return {
    version,
    savedAt: minute(0),
    savedBy: { id: 'u9', name: 'Amina' },
    settings: defaultHandoffSettings('inbox'),
  };
}

/** A live connection without a network: the test says what the server tells. */
export interface ScriptedLive extends LiveConnection {
  tell(event: ConsoleEvent): void;
  comeOnline(): void;
  /** What `watch` answers; asked with the position. */
  log: (afterSeq: number) => LogPage;
  readonly watched: number[];
}

export function scriptedLive(log: ScriptedLive['log']): ScriptedLive {
  const listeners = new Set<(event: ConsoleEvent) => void>();
  const connected = new Set<() => void>();
  const store = createStore<{ connection: 'connecting' | 'online' | 'offline' }>(() => ({
    connection: 'online',
  }));
  const watched: number[] = [];
  const add = <Item>(set: Set<Item>, item: Item): (() => void) => {
    set.add(item);
    return () => void set.delete(item);
  };
  const live: ScriptedLive = {
    store,
    log,
    watched,
    connect: () => {},
    disconnect: () => {},
    on: (listener) => add(listeners, listener),
    onConnected: (listener) => add(connected, listener),
    onRefused: () => () => {},
    watch: async ({ afterSeq }) => {
      watched.push(afterSeq);
      return live.log(afterSeq);
    },
    unwatch: () => {},
    typing: () => {},
    watchTicket: () => {},
    unwatchTicket: () => {},
    read: () => {},
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    comeOnline: () => {
      store.setState({ connection: 'online' });
      for (const listener of connected) listener();
    },
  };
  return live;
}
