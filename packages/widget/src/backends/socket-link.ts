import {
  type Ack,
  BatonError,
  type ConnectionState,
  isErrorCode,
  type OpenedSession,
  type OpenRequest,
  SOCKET_PATH,
  type VisitorEvents,
  type VisitorRequests,
} from '@baton/core';
import type { BrowserEnvironment } from '../env.js';
import { WireSocket, wireAddress } from './wire/wire-socket.js';

type Unanswered = 'typing' | 'read' | 'visit';
/** A request that is answered. */
export type Acknowledged = Exclude<keyof VisitorRequests, Unanswered>;
export type Body<Name extends keyof VisitorRequests> = Parameters<VisitorRequests[Name]>[0];
export type Value<Name extends Acknowledged> = Parameters<VisitorRequests[Name]>[1] extends (
  ack: Ack<infer Answer>,
) => void
  ? Answer
  : never;

/** Under the 10 s after which the visitor must see that a message does not get through. */
const ACK_TIMEOUT_MS = 7_000;

export interface SocketLinkOptions {
  /** The server's, as in `https://chat.example.com`. */
  readonly origin: string;
  readonly environment: BrowserEnvironment;
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
  readonly #wire: WireSocket;
  #opened: Promise<unknown> | null = null;
  #waiting: Waiting[] = [];

  /** @throws BatonError `invalid` when the origin is not one. */
  constructor(options: SocketLinkOptions) {
    const { origin, environment, onConnection, onEvent } = options;
    this.#options = options;
    this.#wire = new WireSocket({
      address: wireAddress(origin, SOCKET_PATH),
      environment,
      onConnected: () => this.#connected(),
      onLost: () => {
        this.#lost(new BatonError('unavailable'));
        onConnection('offline');
      },
      onEvent: (name, body) => {
        if (name === 'event') onEvent(body as Parameters<VisitorEvents['event']>[0]);
      },
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
    if (this.#opened) this.#wire.tell(name, body);
  }

  /** Brings the connection back now instead of at the next attempt. */
  wake(): void {
    this.#wire.wake();
  }

  /** The network is gone, though the socket has not noticed. */
  drop(): void {
    this.#wire.drop();
  }

  /** Lets the connection go until it is wanted again: by `resume`, or by the next request. */
  rest(): void {
    this.#wire.close();
    this.#lost(new BatonError('unavailable'));
    this.#options.onConnection('offline');
  }

  resume(): void {
    this.#wire.connect();
  }

  close(): void {
    this.#wire.close();
    this.#lost(new BatonError('unavailable', 'The backend has been disconnected.'));
  }

  #connected(): void {
    const waiting = this.#waiting.splice(0);
    // First, so that whatever waited for a connection then waits for the session on it.
    this.#options.onReconnected();
    for (const { resolve } of waiting) resolve();
  }

  #connection(): Promise<void> {
    if (this.#wire.isConnected) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const cancel = this.#options.environment.after(ACK_TIMEOUT_MS, () => reject(new BatonError('timeout')));
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
      this.#wire.connect();
    });
  }

  #lost(error: BatonError): void {
    this.#opened = null;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  async #ask<Name extends Acknowledged>(name: Name, body: Body<Name>): Promise<Value<Name>> {
    const ack = (await this.#wire.ask(name, body, ACK_TIMEOUT_MS)) as Ack<Value<Name>> | null | undefined;
    if (ack?.ok) return ack.value;
    const { issues, retryAfterMs } = ack ?? {};
    throw new BatonError(isErrorCode(ack?.code) ? ack.code : 'internal', ack?.message, {
      issues,
      retryAfterMs,
    });
  }
}
