import { randomUUID } from 'node:crypto';
import {
  type Ack,
  type BackendEvent,
  type LogPage,
  type Message,
  type MessageReceipt,
  type OpenedSession,
  OrderedMessages,
  SOCKET_PATH,
} from '@baton/core';
import { io, type Socket } from 'socket.io-client';

/** A message that the server said it has. */
export interface Acknowledged {
  readonly clientId: string;
  readonly seq: number;
}

/** Longer than any healthy answer takes; then the connection is given up for a new one. */
const ANSWER_WITHIN_MS = 2_000;
const AGAIN_AFTER_MS = 100;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** As long as the server says, else a moment. */
function waitAfter(ack: Ack<unknown> | null): number {
  return (ack?.ok === false && ack.retryAfterMs) || AGAIN_AFTER_MS;
}

/**
 * A visitor's browser as a good one behaves: each message has an id of its own and is sent until it is acknowledged,
 * one after another; what comes is put in order by `seq`, and gaps are asked for. It records what it was told.
 */
export class RecordedClient {
  readonly acknowledged: Acknowledged[] = [];
  /** What the visitor has seen, in the order in which they saw it. */
  readonly shown: Message[] = [];
  /** How often it gave a connection up because an answer did not come. */
  givenUp = 0;
  /** How often it was told to wait with a message. */
  refused = 0;
  readonly #socket: Socket;
  readonly #ordered = new OrderedMessages(0);
  #session: Promise<OpenedSession> | null = null;
  #token: string | undefined;
  #isFetching = false;

  readonly #workspace: string;

  /** @param token Of another tab's session, to be the same visitor. */
  constructor(url: string, token?: string, workspace = 'demo') {
    this.#token = token;
    this.#workspace = workspace;
    this.#socket = io(url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: AGAIN_AFTER_MS,
      reconnectionDelayMax: 500,
      timeout: ANSWER_WITHIN_MS,
    });
    this.#socket.on('connect', () => void this.#begin());
    this.#socket.on('disconnect', () => {
      this.#session = null;
    });
    this.#socket.on('event', (event: BackendEvent) => this.#hear(event));
  }

  /** The conversation's id and the session's token, once the server has given them. */
  async opened(): Promise<{ conversationId: string; token: string }> {
    const { conversation } = await this.#untilOpen();
    return { conversationId: conversation.id, token: this.#token ?? '' };
  }

  get lastSeq(): number {
    return this.#ordered.lastSeq;
  }

  /** Sends a message until it is acknowledged. */
  async say(text: string, clientId: string = randomUUID()): Promise<Acknowledged> {
    for (;;) {
      const { conversation } = await this.#untilOpen();
      const body = { conversationId: conversation.id, clientId, text };
      const ack = await this.#ask<MessageReceipt>('message', body);
      if (ack?.ok) {
        const acknowledged = { clientId, seq: ack.value.message.seq };
        this.acknowledged.push(acknowledged);
        return acknowledged;
      }
      if (ack?.ok === false && ack.code === 'rate_limited') this.refused += 1;
      await pause(waitAfter(ack));
    }
  }

  /** Asks for a person until that is acknowledged. */
  async askForPerson(key: string): Promise<void> {
    for (;;) {
      const { conversation } = await this.#untilOpen();
      const body = { conversationId: conversation.id, key, reason: 'visitor_button' };
      const ack = await this.#ask('handoff', body);
      if (ack?.ok) return;
      await pause(waitAfter(ack));
    }
  }

  close(): void {
    this.#socket.disconnect();
  }

  async #untilOpen(): Promise<OpenedSession> {
    for (;;) {
      const session = await this.#session?.catch(() => null);
      if (session) return session;
      await pause(AGAIN_AFTER_MS);
    }
  }

  /** The answer, or null when none came: then the connection is given up, as it may be dead in one direction. */
  async #ask<Value>(event: string, body: unknown): Promise<Ack<Value> | null> {
    try {
      return await this.#socket.timeout(ANSWER_WITHIN_MS).emitWithAck(event, body);
    } catch {
      this.givenUp += 1;
      this.#socket.io.engine.close();
      return null;
    }
  }

  async #begin(): Promise<void> {
    this.#session = this.#open();
    await this.#session.then(() => this.#fetch()).catch(() => this.#socket.io.engine.close());
  }

  async #open(): Promise<OpenedSession> {
    const ack = await this.#ask<OpenedSession>('open', {
      workspace: this.#workspace,
      locale: 'en',
      token: this.#token,
    });
    if (!ack?.ok) throw new Error('no session');
    this.#token = ack.value.token ?? this.#token;
    return ack.value;
  }

  #hear(event: BackendEvent): void {
    if (event.type === 'message') this.shown.push(...this.#ordered.accept([event.message]));
    if (event.type === 'conversation') this.#ordered.expect(event.conversation.seq);
    if (this.#ordered.hasGap) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    if (this.#isFetching) return;
    this.#isFetching = true;
    try {
      const { conversation } = await this.#untilOpen();
      for (let more = true; more; ) {
        const position = { conversationId: conversation.id, afterSeq: this.#ordered.lastSeq };
        const page = await this.#ask<LogPage>('subscribe', position);
        if (!page?.ok) return;
        this.shown.push(...this.#ordered.accept(page.value.messages));
        this.#ordered.expect(page.value.conversation.seq);
        more = page.value.more;
      }
    } finally {
      this.#isFetching = false;
    }
  }
}
