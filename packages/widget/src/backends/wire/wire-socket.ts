import { BatonError } from '@baton/core';
import type { BrowserEnvironment } from '../../env.js';
import { retryDelayMs } from '../../session/retry-delay.js';
import { CONNECT, decodePacket, encodeEvent, PONG, type ServerPacket } from './packets.js';

/** Spread, so that the visitors of a server that was restarted do not return in step. */
const RECONNECTION = { firstMs: 300, mostMs: 5_000 } as const;
/** Under the 10 s after which the visitor must see that a message does not get through. */
const CONNECT_TIMEOUT_MS = 8_000;

export interface WireSocketOptions {
  /** From {@link wireAddress}. */
  readonly address: string;
  readonly environment: Pick<BrowserEnvironment, 'now' | 'after' | 'openWebSocket'>;
  readonly onConnected: () => void;
  /** The connection, or an attempt to make one, is over. The next attempt follows by itself. */
  readonly onLost: () => void;
  readonly onEvent: (name: string, body: unknown) => void;
}

interface Question {
  readonly answer: (body: unknown) => void;
  readonly fail: (error: BatonError) => void;
}

/**
 * Where a Socket.IO server takes WebSockets.
 *
 * @param origin As in `https://chat.example.com`.
 * @throws BatonError `invalid` when the origin is not one.
 */
export function wireAddress(origin: string, path: string): string {
  try {
    return new URL(`${path}/?EIO=4&transport=websocket`, origin).href.replace(/^http/, 'ws');
  } catch (cause) {
    throw new BatonError('invalid', 'apiBase must be a full address, as in https://chat.example.com.', {
      cause,
    });
  }
}

/**
 * A client of Socket.IO's protocol over one WebSocket, made again whenever it is lost. WebSocket only: no request but
 * one, and servers need no sticky sessions. It keeps nothing for later: what is said without a connection is dropped,
 * what is asked fails at once, and what was asked fails with its connection.
 */
export class WireSocket {
  readonly #options: WireSocketOptions;
  readonly #questions = new Map<number, Question>();
  #channel: WebSocket | null = null;
  #isWanted = false;
  #isConnected = false;
  #failures = 0;
  #lastId = 0;
  #silenceMs = CONNECT_TIMEOUT_MS;
  #silentUntil = 0;
  /** The one timer: for the next sign of life while there is a channel, for the next attempt while there is none. */
  #cancelTimer = () => {};

  constructor(options: WireSocketOptions) {
    this.#options = options;
  }

  get isConnected(): boolean {
    return this.#isConnected;
  }

  /** Connects, and stays connected until `close`. */
  connect(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.#attempt();
  }

  /** Makes the next attempt now. */
  wake(): void {
    if (!this.#isWanted || this.#isConnected) return;
    this.#discard();
    this.#failures = 0;
    this.#attempt();
  }

  /** Gives up a connection that cannot be trusted; another is made. */
  drop(): void {
    if (this.#isConnected) this.#lose();
  }

  close(): void {
    this.#isWanted = false;
    this.#discard();
  }

  /** Says something that nobody answers. */
  tell(name: string, body: unknown): void {
    this.#send(encodeEvent(name, body));
  }

  /**
   * Resolves with what the server acknowledges, whatever that is. Rejects with a BatonError: `unavailable` without a
   * connection and when it is lost, `timeout` when no answer comes.
   */
  ask(name: string, body: unknown, timeoutMs: number): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      if (!this.#send(encodeEvent(name, body, id))) throw new BatonError('unavailable');
      const cancel = this.#options.environment.after(timeoutMs, () => {
        reject(new BatonError('timeout'));
        // No answer over a connection that looks alive: one way of it may be dead, and only a new one can tell.
        this.#lose();
      });
      const settle =
        <Value>(settled: (value: Value) => void) =>
        (value: Value) => {
          cancel();
          this.#questions.delete(id);
          settled(value);
        };
      this.#questions.set(id, { answer: settle(resolve), fail: settle(reject) });
    });
  }

  #attempt(): void {
    this.#expectLife(CONNECT_TIMEOUT_MS);
    try {
      const channel = this.#options.environment.openWebSocket(this.#options.address);
      this.#channel = channel;
      channel.onmessage = ({ data }) => this.#receive(data);
      channel.onclose = () => this.#lose();
    } catch {
      // Some browsers throw where the page's policy forbids the address; others just close.
      this.#lose();
    }
  }

  /** What comes is data: whatever it is and whatever it does to those who listen, the page hears of no exception. */
  #receive(data: unknown): void {
    const packet = decodePacket(data);
    try {
      if (packet) this.#accept(packet);
      else this.#lose();
    } catch {
      this.#lose();
    }
  }

  #accept(packet: ServerPacket): void {
    switch (packet.type) {
      case 'open':
        this.#silenceMs = packet.silenceMs;
        this.#channel?.send(CONNECT);
        break;
      case 'connected':
        this.#isConnected = true;
        this.#expectLife(this.#silenceMs);
        this.#options.onConnected();
        break;
      case 'ping':
        // Only a connection that lasts is a success: one that breaks at once is not made again and again without pause.
        this.#failures = 0;
        this.#expectLife(this.#silenceMs);
        this.#channel?.send(PONG);
        break;
      case 'event':
        this.#options.onEvent(packet.name, packet.body);
        break;
      case 'ack':
        this.#questions.get(packet.id)?.answer(packet.body);
    }
  }

  /** False when there is no connection to send over. */
  #send(text: string): boolean {
    // Timers stand still while a device sleeps, and a connection that died meanwhile says nothing of it.
    if (this.#isConnected && this.#options.environment.now() > this.#silentUntil) this.#lose();
    if (this.#isConnected) this.#channel?.send(text);
    return this.#isConnected;
  }

  #expectLife(withinMs: number): void {
    this.#silentUntil = this.#options.environment.now() + withinMs;
    this.#schedule(withinMs, () => this.#lose());
  }

  #lose(): void {
    if (!this.#isWanted) return;
    this.#discard();
    this.#schedule(retryDelayMs(++this.#failures, RECONNECTION), () => this.#attempt());
    this.#options.onLost();
  }

  #discard(): void {
    const channel = this.#channel;
    this.#channel = null;
    this.#isConnected = false;
    this.#cancelTimer();
    if (channel) {
      channel.onmessage = null;
      channel.onclose = null;
      channel.close();
    }
    for (const { fail } of [...this.#questions.values()]) fail(new BatonError('unavailable'));
  }

  #schedule(delayMs: number, callback: () => void): void {
    this.#cancelTimer();
    this.#cancelTimer = this.#options.environment.after(delayMs, callback);
  }
}
