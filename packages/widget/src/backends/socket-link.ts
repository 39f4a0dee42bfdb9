import {
  type Ack,
  BatonError,
  type ConnectionState,
  isErrorCode,
  type OpenedSession,
  type OpenRequest,
  type VisitorEvents,
  type VisitorRequests,
} from '@baton/core';
import type { VisitorSocket } from './visitor-socket.js';

type Unanswered = 'typing' | 'read';
type Acknowledged = Exclude<keyof VisitorRequests, Unanswered>;
type Body<Name extends keyof VisitorRequests> = Parameters<VisitorRequests[Name]>[0];
type Value<Name extends Acknowledged> = Parameters<VisitorRequests[Name]>[1] extends (
  ack: Ack<infer Answer>,
) => void
  ? Answer
  : never;
type Answered<Name extends Acknowledged> = (body: Body<Name>, reply: (ack: Ack<Value<Name>>) => void) => void;

/** Under the 10 s after which the visitor must see that a message does not get through. */
const ACK_TIMEOUT_MS = 7_000;

export interface SocketLinkOptions {
  readonly socket: VisitorSocket;
  readonly after: (delayMs: number, callback: () => void) => () => void;
  /** A connection stands, first or again: the session must be opened on it. */
  readonly onReconnected: () => void;
  readonly onConnection: (state: ConnectionState) => void;
  readonly onEvent: VisitorEvents['event'];
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: BatonError) => void;
}

/**
 * Requests over one socket. On every connection the request that opens the session goes first and all others wait
 * for it; a request that the connection takes down with it is rejected at once, so that it can be tried again.
 */
export class SocketLink {
  readonly #options: SocketLinkOptions;
  readonly #inFlight = new Set<(error: BatonError) => void>();
  #opened: Promise<unknown> | null = null;
  #waiting: Waiting[] = [];

  constructor(options: SocketLinkOptions) {
    this.#options = options;
    const { socket, onConnection } = options;
    socket.on('event', options.onEvent);
    socket.on('connect', () => this.#connected());
    socket.on('disconnect', (reason) => {
      this.#lost(new BatonError('unavailable'));
      onConnection('offline');
      // Socket.IO reconnects by itself unless the server closed the socket, as it does when it stops.
      if (reason === 'io server disconnect') socket.connect();
    });
    socket.on('connect_error', (cause) => {
      onConnection('offline');
      this.#lost(new BatonError('unavailable', undefined, { cause }));
    });
  }

  open(request: OpenRequest): Promise<OpenedSession> {
    const opening = this.#connection().then(() => this.#ask('open', request));
    this.#opened = opening;
    // Those who wait for it hear of a failure from their own request.
    opening.catch(() => {
      if (this.#opened === opening) this.#opened = null;
    });
    return opening;
  }

  /** Rejects with a `BatonError`; after `unavailable` and `timeout` it may or may not have been done. */
  async request<Name extends Acknowledged>(name: Name, body: Body<Name>): Promise<Value<Name>> {
    await this.#connection();
    if (!this.#opened) throw new BatonError('unavailable', 'The session is not open.');
    await this.#opened;
    return this.#ask(name, body);
  }

  /** Says something that nobody needs to hear; dropped while there is no session. */
  tell<Name extends Unanswered>(name: Name, body: Body<Name>): void {
    const { socket } = this.#options;
    if (socket.connected && this.#opened)
      (socket.emit as (event: string, about: unknown) => void).call(socket, name, body);
  }

  /** Brings the connection back now instead of at the next attempt. */
  wake(): void {
    const { socket } = this.#options;
    if (socket.active && !socket.connected) socket.disconnect().connect();
  }

  /** The network is gone, though the socket has not noticed. */
  drop(): void {
    const { socket } = this.#options;
    if (socket.connected) socket.io.engine.close();
  }

  close(): void {
    this.#options.socket.off();
    this.#options.socket.disconnect();
    this.#lost(new BatonError('unavailable', 'The backend has been disconnected.'));
  }

  #connected(): void {
    const waiting = this.#waiting.splice(0);
    // First, so that whatever waited for a connection then waits for the session on it.
    this.#options.onReconnected();
    for (const { resolve } of waiting) resolve();
  }

  #connection(): Promise<void> {
    const { socket } = this.#options;
    if (socket.connected) return Promise.resolve();
    if (!socket.active) socket.connect();
    return new Promise((resolve, reject) => {
      const cancel = this.#options.after(ACK_TIMEOUT_MS, () => reject(new BatonError('timeout')));
      this.#waiting.push({
        resolve: () => {
          cancel();
          resolve();
        },
        reject: (error) => {
          cancel();
          reject(error);
        },
      });
    });
  }

  #lost(error: BatonError): void {
    this.#opened = null;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
    for (const reject of this.#inFlight) reject(error);
    this.#inFlight.clear();
  }

  async #ask<Name extends Acknowledged>(name: Name, body: Body<Name>): Promise<Value<Name>> {
    const ack = await this.#send(name, body);
    if (ack.ok) return ack.value;
    throw new BatonError(isErrorCode(ack.code) ? ack.code : 'internal', ack.message, { issues: ack.issues });
  }

  #send<Name extends Acknowledged>(name: Name, body: Body<Name>): Promise<Ack<Value<Name>>> {
    const { socket, after } = this.#options;
    return new Promise((resolve, reject) => {
      const settle = () => {
        cancel();
        this.#inFlight.delete(fail);
      };
      const fail = (error: BatonError) => {
        settle();
        reject(error);
      };
      const cancel = after(ACK_TIMEOUT_MS, () => {
        fail(new BatonError('timeout'));
        // No answer over a connection that looks alive: one way of it may be dead, and only a new one can tell.
        this.drop();
      });
      this.#inFlight.add(fail);
      const emit = socket.emit as unknown as (event: Name, ...args: Parameters<Answered<Name>>) => void;
      emit.call(socket, name, body, (answer) => {
        settle();
        resolve(answer);
      });
    });
  }
}
