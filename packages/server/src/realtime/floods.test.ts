import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Ack, type OpenedSession, SOCKET_PATH } from '@baton/core';
import { Server } from 'socket.io';
import { io as connectSocket, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { createRealtime, type Realtime } from './create-realtime.js';

let fixture: WorkspaceFixture;
let io: Server;
let realtime: Realtime;
let origin: string;
const sockets: Socket[] = [];

beforeAll(async () => {
  fixture = await createWorkspaceFixture();
  const http = createServer();
  io = new Server(http, { path: SOCKET_PATH });
  realtime = createRealtime(io, fixture.services, async () => null);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  realtime.stop();
  await io.close();
  await fixture.close();
});

function connect(forwarded?: string): Socket {
  const options = { path: SOCKET_PATH, transports: ['websocket'], reconnection: false, forceNew: true };
  const extraHeaders = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const socket = connectSocket(origin, { ...options, extraHeaders });
  sockets.push(socket);
  return socket;
}

const ask = <Value>(socket: Socket, event: string, payload: unknown): Promise<Ack<Value>> =>
  socket.timeout(20_000).emitWithAck(event, payload);
const open = (socket: Socket) => ask<OpenedSession>(socket, 'open', { workspace: fixture.workspaceId });
const codes = (acks: readonly Ack<unknown>[]) => new Set(acks.map((ack) => (ack.ok ? 'ok' : ack.code)));
/** When those that were refused may be sent again, in milliseconds. */
const waits = (acks: readonly Ack<unknown>[]) =>
  acks.flatMap((ack) => (ack.ok ? [] : [ack.retryAfterMs ?? 0]));

describe('a flood', () => {
  it('of messages and calls for a person from one visitor is limited, and opens one handoff', async () => {
    const socket = connect();
    const opened = await open(socket);
    if (!opened.ok) throw new Error(opened.message);
    const conversationId = opened.value.conversation.id;
    const messages = await Promise.all(
      Array.from({ length: 150 }, (_, index) =>
        ask(socket, 'message', { conversationId, clientId: `m${index}`, text: 'Can I talk to a human?' }),
      ),
    );
    const calls = await Promise.all(
      Array.from({ length: 150 }, (_, index) =>
        ask(socket, 'handoff', { conversationId, key: `k${index}`, reason: 'visitor_button' }),
      ),
    );
    expect(codes(messages)).toEqual(new Set(['ok', 'rate_limited']));
    expect(codes(calls)).toEqual(new Set(['ok', 'rate_limited']));
    for (const wait of [...waits(messages), ...waits(calls)]) expect(wait).toBeGreaterThan(0);
    const { db } = fixture.database;
    const said = await db
      .selectFrom('messages')
      .select('id')
      .where('conversation_id', '=', conversationId)
      .where('author', '=', 'visitor')
      .execute();
    expect(said.length).toBeLessThanOrEqual(60);
    const handoffs = await db
      .selectFrom('handoffs')
      .select('id')
      .where('conversation_id', '=', conversationId)
      .execute();
    expect(handoffs).toHaveLength(1);
  });

  it('of sessions from one address is limited, and leaves those who are there alone', async () => {
    const there = connect();
    const opened = await open(there);
    if (!opened.ok) throw new Error(opened.message);
    const acks: Ack<unknown>[] = [];
    for (let round = 0; round < 10; round++) {
      const socket = connect();
      acks.push(...(await Promise.all(Array.from({ length: 15 }, () => open(socket)))));
    }
    expect(codes(acks)).toEqual(new Set(['ok', 'rate_limited']));
    const text = 'Still here';
    const { id: conversationId } = opened.value.conversation;
    expect(await ask(there, 'message', { conversationId, clientId: 'still', text })).toMatchObject({
      ok: true,
    });
  });

  it('of sessions through a proxy is limited by the address that it forwards', async () => {
    const flood = connect('203.0.113.7');
    const acks = await Promise.all(Array.from({ length: 130 }, () => open(flood)));
    expect(codes(acks)).toEqual(new Set(['ok', 'rate_limited']));
    expect(await open(connect('203.0.113.8'))).toMatchObject({ ok: true });
  });
});
