import { SOCKET_PATH, type VisitorEvents, type VisitorRequests } from '@baton/core';
import { io, type Socket } from 'socket.io-client';
import { withPlainArrays } from './plain-arrays.js';

/** A socket to Baton's server, typed in both directions. */
export type VisitorSocket = Socket<VisitorEvents, VisitorRequests>;

/** Reconnects by itself: at once, then after up to five seconds, spread so that visitors do not return in step. */
const RECONNECTION = {
  reconnectionDelay: 300,
  reconnectionDelayMax: 5_000,
  randomizationFactor: 0.5,
} as const;

/** A socket that is not connected yet. WebSocket only: no request but one, no sticky sessions needed. */
export function createVisitorSocket(origin: string): VisitorSocket {
  const socket: VisitorSocket = io(origin, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    autoConnect: false,
    multiplex: false,
    withCredentials: false,
    ...RECONNECTION,
  });
  withPlainArrays((socket.io as unknown as { encoder: { encode(packet: unknown): unknown } }).encoder);
  return socket;
}
