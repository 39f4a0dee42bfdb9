import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo, Socket as NetSocket } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { type Socket as Client, io as connect } from 'socket.io-client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeTogether } from './write-together.js';

let http: HttpServer;
let io: Server;
let client: Client;
let socket: Socket;
let heard: unknown[];

async function meet(transport: 'websocket' | 'polling'): Promise<void> {
  const { port } = http.address() as AddressInfo;
  const met = new Promise<Socket>((resolve) => io.once('connection', resolve));
  client = connect(`http://127.0.0.1:${port}`, { transports: [transport], forceNew: true });
  client.onAny((event: string, ...rest: unknown[]) => {
    heard.push(event);
    const reply = rest.at(-1);
    if (typeof reply === 'function') reply();
  });
  socket = await met;
  // Whatever belongs to connecting has been written when this has gone there and back.
  await socket.timeout(5_000).emitWithAck('hello');
}

beforeEach(async () => {
  heard = [];
  http = createServer();
  io = new Server(http);
  writeTogether(io.engine);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  client.disconnect();
  await io.close();
  vi.restoreAllMocks();
});

it('asks the kernel once for packets that get ready in one turn of the event loop', async () => {
  await meet('websocket');
  // @ts-expect-error what a net.Socket writes with is not in its type
  const writes = vi.spyOn(socket.request.socket as NetSocket, '_writev');
  socket.emit('first');
  await Promise.resolve();
  socket.emit('second');
  await vi.waitFor(() => expect(heard).toEqual(['hello', 'first', 'second']));
  expect(writes).toHaveBeenCalledTimes(1);
});

it.each(['websocket', 'polling'] as const)('keeps the order of packets by %s', async (transport) => {
  await meet(transport);
  const names = Array.from({ length: 50 }, (_, index) => `event ${index}`);
  for (const name of names) {
    socket.emit(name);
    if (name.endsWith('5')) await new Promise((resolve) => setImmediate(resolve));
  }
  await vi.waitFor(() => expect(heard).toEqual(['hello', ...names]));
});

it('sends what was said before the connection was closed', async () => {
  await meet('websocket');
  socket.emit('farewell');
  socket.disconnect(true);
  await vi.waitFor(() => expect(client.connected).toBe(false));
  expect(heard).toEqual(['hello', 'farewell']);
});
