// @vitest-environment node
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostEnvironment } from '@baton/core';
import { Server, type Socket } from 'socket.io';
import { afterEach, expect, test, vi } from 'vitest';
import { openWebSocket } from '../testing/open-web-socket.js';
import { WireSocket, wireAddress } from './wire-socket.js';

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** The server library that Baton uses, and a client of ours on it. */
async function connectToRealServer(pingInterval = 10_000) {
  const http = createServer();
  const io = new Server(http, { path: '/socket', pingInterval, pingTimeout: 8_000 });
  const heard: unknown[] = [];
  const sockets: Socket[] = [];
  io.on('connection', (socket) => {
    sockets.push(socket);
    socket.on('told', (body) => heard.push(body));
    socket.on('asked', (body, reply) => reply({ echo: body }));
  });
  await new Promise<void>((resolve) => http.listen(0, resolve));
  const counts = { connected: 0, lost: 0 };
  const events: unknown[] = [];
  const wire = new WireSocket({
    address: wireAddress(`http://localhost:${(http.address() as AddressInfo).port}`, '/socket'),
    environment: { ...hostEnvironment(), openWebSocket },
    onConnected: () => counts.connected++,
    onLost: () => counts.lost++,
    onEvent: (name, body) => events.push([name, body]),
  });
  undo.push(() => io.close());
  undo.push(() => wire.close());
  wire.connect();
  await vi.waitFor(() => expect(sockets).toHaveLength(1));
  await vi.waitFor(() => expect(wire.isConnected).toBe(true));
  return { wire, sockets, heard, counts, events };
}

test('events and answers go both ways', async () => {
  const { wire, sockets, heard, events } = await connectToRealServer();
  const body = { text: '"Grüße", 👋\n', tags: ['a', []], none: null };
  expect(await wire.ask('asked', body, 7_000)).toEqual({ echo: body });
  wire.tell('told', body);
  await vi.waitFor(() => expect(heard).toEqual([body]));
  sockets[0]!.emit('event', body);
  await vi.waitFor(() => expect(events).toEqual([['event', body]]));
});

test('the server sees a client that is alive, beat after beat', async () => {
  const { sockets, counts } = await connectToRealServer(20);
  let beats = 0;
  sockets[0]!.conn.on('heartbeat', () => beats++);
  await vi.waitFor(() => expect(beats).toBeGreaterThan(5), { timeout: 4_000 });
  expect(counts).toEqual({ connected: 1, lost: 0 });
});

test.each([
  ['disconnects the client', (socket: Socket) => socket.disconnect()],
  ['closes the connection', (socket: Socket) => socket.conn.close()],
  ['is cut off', (socket: Socket) => socket.conn.transport.close()],
])('comes back when the server %s', async (_what, end) => {
  const { sockets, counts, wire } = await connectToRealServer();
  end(sockets[0]!);
  await vi.waitFor(() => expect(counts).toEqual({ connected: 2, lost: 1 }), { timeout: 3_000 });
  expect(await wire.ask('asked', 1, 7_000)).toEqual({ echo: 1 });
});

test('the server hears of a client that closes', async () => {
  const { wire, sockets } = await connectToRealServer();
  wire.close();
  await vi.waitFor(() => expect(sockets[0]!.connected).toBe(false));
});
