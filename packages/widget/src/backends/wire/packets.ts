import { toJson } from '../../to-json.js';

/**
 * What a server says, as far as Baton's does: Engine.IO 4 over WebSocket around Socket.IO 5, as text, on the default
 * namespace. Both protocols are written down at https://socket.io/docs/v4/engine-io-protocol/ and socket-io-protocol/.
 */
export type ServerPacket =
  /** The first packet. After `silenceMs` without a ping the connection is dead. */
  | { readonly type: 'open'; readonly silenceMs: number }
  | { readonly type: 'connected' }
  | { readonly type: 'ping' }
  | { readonly type: 'event'; readonly name: string; readonly body: unknown }
  | { readonly type: 'ack'; readonly id: number; readonly body: unknown };

/** Asks for the default namespace; the answer to `open`. */
export const CONNECT = '40';
/** The answer to `ping`. */
export const PONG = '3';

const PACKET = /^(0|2|4[023])(\d*)(.*)$/s;

/**
 * Reads one packet. Null when the connection is of no more use: the server ends or refuses it, or says something that
 * is not in the protocol. Never throws.
 */
export function decodePacket(data: unknown): ServerPacket | null {
  const [, kind, id = '', text = ''] = (typeof data === 'string' && PACKET.exec(data)) || [];
  switch (kind) {
    case '0':
      return readOpen(readJson(text));
    case '2':
      return { type: 'ping' };
    case '40':
      return { type: 'connected' };
    case '42':
      return readEvent(readJson(text));
    case '43':
      return readAck(id, readJson(text));
    default:
      return null;
  }
}

/**
 * Writes an event with its one argument.
 *
 * @param id The server answers with an acknowledgement of this number; without one it does not answer.
 */
export function encodeEvent(name: string, body: unknown, id?: number): string {
  return `42${id ?? ''}${toJson([name, body])}`;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readOpen(handshake: unknown): ServerPacket | null {
  const { pingInterval, pingTimeout } = (handshake ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof pingInterval !== 'number' || typeof pingTimeout !== 'number') return null;
  return { type: 'open', silenceMs: pingInterval + pingTimeout };
}

function readEvent(args: unknown): ServerPacket | null {
  if (!Array.isArray(args) || typeof args[0] !== 'string') return null;
  return { type: 'event', name: args[0], body: args[1] };
}

function readAck(id: string, args: unknown): ServerPacket | null {
  return id !== '' && Array.isArray(args) ? { type: 'ack', id: Number(id), body: args[0] } : null;
}
