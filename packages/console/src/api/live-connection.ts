import {
  type Ack,
  BatonError,
  CONSOLE_NAMESPACE,
  type ConnectionState,
  type ConsoleEvent,
  type ConsoleEvents,
  type ConsoleRequests,
  type LogPage,
  type Position,
  SOCKET_PATH,
} from '@baton/core';
import { io, type Socket } from 'socket.io-client';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** The console's live line to the server. */
export interface LiveConnection {
  readonly store: StoreApi<{ readonly connection: ConnectionState }>;
  connect(): void;
  disconnect(): void;
  /** Everything that the server tells; returns its off. */
  on(listener: (event: ConsoleEvent) => void): () => void;
  /** After each connection and reconnection: what was missed must be fetched again. */
  onConnected(listener: () => void): () => void;
  /** The server does not know who this is. */
  onRefused(listener: () => void): () => void;
  /** Joins a conversation's live messages; rejects with a `BatonError`. */
  watch(position: Position): Promise<LogPage>;
  unwatch(conversationId: string): void;
  /** @param note They write a private note: the visitor is not told. */
  typing(conversationId: string, active: boolean, note?: boolean): void;
  /** Shows others that this console has a ticket without a conversation open. */
  watchTicket(ticketId: string): void;
  unwatchTicket(ticketId: string): void;
  read(conversationId: string, seq: number): void;
}

const ACK_TIMEOUT_MS = 10_000;
const RETRY_REFUSED_MS = 3_000;

function openSocket(): Socket<ConsoleEvents, ConsoleRequests> {
  return io(CONSOLE_NAMESPACE, {
    path: SOCKET_PATH,
    autoConnect: false,
    withCredentials: true,
    // A WebSocket first: long polling needs sticky sessions where there are several nodes.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelayMax: 4_000,
  });
}

function unwrap<Value>(ack: Ack<Value>): Value {
  if (ack.ok) return ack.value;
  throw new BatonError(ack.code, ack.message, { issues: ack.issues ?? [] });
}

/** Opens nothing until `connect`; reconnects for ever until `disconnect`. */
export function createLiveConnection(socket = openSocket()): LiveConnection {
  const store = createStore<{ connection: ConnectionState }>(() => ({ connection: 'offline' }));
  const connected = new Set<() => void>();
  const refused = new Set<() => void>();
  let wanted = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  // The library gives up when the server itself refuses or ends the connection, as a restarting node does.
  const connectAgainLater = (): void => {
    clearTimeout(retry);
    if (wanted) retry = setTimeout(() => wanted && !socket.connected && socket.connect(), RETRY_REFUSED_MS);
  };
  socket.on('connect', () => {
    store.setState({ connection: 'online' });
    for (const listener of connected) listener();
  });
  socket.on('disconnect', () => {
    store.setState({ connection: 'offline' });
    if (!socket.active) connectAgainLater();
  });
  socket.on('connect_error', (error) => {
    store.setState({ connection: 'offline' });
    if (error.message === 'unauthenticated') for (const listener of refused) listener();
    if (!socket.active) connectAgainLater();
  });

  return {
    store,
    connect: () => {
      wanted = true;
      store.setState({ connection: 'connecting' });
      socket.connect();
    },
    disconnect: () => {
      wanted = false;
      clearTimeout(retry);
      socket.disconnect();
    },
    on: (listener) => {
      socket.on('event', listener);
      return () => void socket.off('event', listener);
    },
    onConnected: (listener) => {
      connected.add(listener);
      return () => void connected.delete(listener);
    },
    onRefused: (listener) => {
      refused.add(listener);
      return () => void refused.delete(listener);
    },
    watch: async (position) => {
      const waiting = socket.timeout(ACK_TIMEOUT_MS).emitWithAck('watch', position);
      const ack = await waiting.catch((cause: unknown) =>
        Promise.reject(new BatonError('timeout', undefined, { cause })),
      );
      return unwrap(ack);
    },
    unwatch: (conversationId) => void (socket.connected && socket.emit('unwatch', { conversationId })),
    typing: (conversationId, active, note) =>
      void (
        socket.connected && socket.volatile.emit('typing', { conversationId, active, ...(note && { note }) })
      ),
    watchTicket: (ticketId) => void (socket.connected && socket.emit('watch_ticket', { ticketId }, () => {})),
    unwatchTicket: (ticketId) => void (socket.connected && socket.emit('unwatch_ticket', { ticketId })),
    read: (conversationId, seq) => void (socket.connected && socket.emit('read', { conversationId, seq })),
  };
}
