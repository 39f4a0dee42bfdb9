import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Ack,
  type BackendEvent,
  CONSOLE_NAMESPACE,
  type ConsoleEvent,
  type OpenedSession,
  SOCKET_PATH,
} from '@baton/core';
import { Server } from 'socket.io';
import { io as connectSocket, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createServices, type Services } from '../create-services.js';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { createRealtime, type Realtime } from './create-realtime.js';
import { Reconciler } from './reconciler.js';
import { socketPublisher } from './socket-publisher.js';

let fixture: WorkspaceFixture;
let services: Services;
let http: HttpServer;
let io: Server;
let realtime: Realtime;
let origin: string;
let ada: string;
const sockets: Socket[] = [];

beforeAll(async () => {
  fixture = await createWorkspaceFixture();
  ada = await fixture.addPerson('Ada', { presence: 'away' });
  http = createServer();
  io = new Server(http, { path: SOCKET_PATH });
  const answer = async () => ({ known: true, text: 'Here you are.', citations: [], confidence: 1 });
  services = createServices({
    platform: fixture.services.platform,
    publisher: socketPublisher(io, { alone: true }),
    answer,
  });
  realtime = createRealtime(io, services, async (headers) =>
    headers.get('cookie') === 'signed=in'
      ? { userId: ada, workspaceId: fixture.workspaceId, name: 'Ada', role: 'agent', via: 'session' }
      : null,
  );
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});
afterAll(async () => {
  realtime.stop();
  await services.stop(1_000);
  await io.close();
  await fixture.close();
});

function connect(namespace = '', headers: Record<string, string> = {}): Socket {
  const socket = connectSocket(`${origin}${namespace}`, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    extraHeaders: headers,
    reconnection: false,
    forceNew: true,
  });
  sockets.push(socket);
  return socket;
}

const ask = (socket: Socket, event: string, payload: unknown): Promise<Ack<never>> =>
  socket.timeout(5_000).emitWithAck(event, payload);

async function open(options: { token?: string; headers?: Record<string, string> } = {}) {
  const socket = connect('', options.headers);
  const events: BackendEvent[] = [];
  socket.on('event', (event: BackendEvent) => events.push(event));
  const ack: Ack<OpenedSession> = await ask(socket, 'open', {
    workspace: fixture.workspaceId,
    token: options.token,
  });
  if (!ack.ok) throw new Error(ack.message);
  return { socket, session: ack.value, events, conversationId: ack.value.conversation.id };
}

describe('a visitor’s session', () => {
  it('gets a token once, which brings back the same visitor', async () => {
    const first = await open();
    expect(first.session.token).toMatch(/^[\w-]{43}$/);
    const again = await open({ token: first.session.token });
    expect(again.session.visitorId).toBe(first.session.visitorId);
    expect(again.session.token).toBeUndefined();
  });

  it('begins anew with a token that nobody issued', async () => {
    const { session } = await open({ token: 'made-up' });
    expect(session.token).toBeDefined();
  });

  it('is refused to pages of other sites', async () => {
    const socket = connect('', { origin: 'https://evil.example' });
    expect(await ask(socket, 'open', { workspace: fixture.workspaceId })).toMatchObject({
      ok: false,
      code: 'origin_not_allowed',
    });
  });

  it('is needed before anything else', async () => {
    const answer = await ask(connect(), 'message', { conversationId: 'x', clientId: 'y', text: 'Hi' });
    expect(answer).toMatchObject({ ok: false, code: 'session_expired' });
  });

  it('opens nobody else’s conversation', async () => {
    const mine = await open();
    await ask(mine.socket, 'message', { conversationId: mine.conversationId, clientId: 'm', text: 'Secret' });
    const other = await open();
    for (const event of ['subscribe', 'cancel', 'return', 'close']) {
      const answer = await ask(other.socket, event, { conversationId: mine.conversationId, afterSeq: 0 });
      expect([event, answer]).toEqual([event, expect.objectContaining({ ok: false, code: 'not_found' })]);
    }
  });
});

describe('a visit to another page', () => {
  const pagesOf = async (conversationId: string) => {
    const { rows } = await fixture.database.pool.query('select pages from conversations where id = $1', [
      conversationId,
    ]);
    return rows[0]?.pages.map(({ url, title }: { url: string; title: string | null }) => [url, title]);
  };
  const visit = (socket: Socket, conversationId: string, name: string) =>
    ask(socket, 'visit', { conversationId, page: { url: `https://shop.example/${name}`, title: name } });

  it('is where a conversation begins, and is noted of one that goes on', async () => {
    const { socket, conversationId } = await open();
    await visit(socket, conversationId, 'kettles');
    await ask(socket, 'message', { conversationId, clientId: '1', text: 'Hello there' });
    await ask(socket, 'subscribe', { conversationId, afterSeq: 0 });
    expect(await visit(socket, conversationId, 'basket')).toMatchObject({ ok: true });
    const seen = [
      ['https://shop.example/kettles', 'kettles'],
      ['https://shop.example/basket', 'basket'],
    ];
    await vi.waitFor(async () => expect(await pagesOf(conversationId)).toEqual(seen));
  });

  it('is noted of nobody else’s conversation, and not at any length', async () => {
    const mine = await open();
    const { conversationId } = mine;
    await ask(mine.socket, 'message', { conversationId, clientId: '1', text: 'Hello there' });
    await ask(mine.socket, 'subscribe', { conversationId, afterSeq: 0 });
    const other = await open();
    await visit(other.socket, conversationId, 'elsewhere');
    const tooLong = await visit(mine.socket, conversationId, 'x'.repeat(2_000));
    expect(tooLong).toMatchObject({ ok: false, code: 'invalid' });
    await visit(mine.socket, conversationId, 'here');
    await vi.waitFor(async () =>
      expect(await pagesOf(conversationId)).toEqual([['https://shop.example/here', 'here']]),
    );
  });
});

describe('rubbish from the network', () => {
  it.each([
    ['message', { conversationId: 1, clientId: 'a', text: 'Hi' }, 'conversationId'],
    ['message', { conversationId: 'c', clientId: 'a', text: '   ' }, 'text'],
    ['message', { conversationId: 'c', clientId: 'a', text: 'x'.repeat(10_001) }, 'text'],
    ['subscribe', { conversationId: 'c', afterSeq: -1 }, 'afterSeq'],
    ['handoff', { conversationId: 'c', key: 'k', reason: 'because' }, 'reason'],
    ['email', { conversationId: 'c', email: 'nobody' }, 'email'],
  ])('%s with a wrong field is answered with the field’s name', async (event, payload, path) => {
    const { socket } = await open();
    const answer = await ask(socket, event, payload);
    expect(answer).toMatchObject({ ok: false, code: 'invalid', issues: [expect.objectContaining({ path })] });
  });

  it.each([[undefined], [null], ['text'], [[]], [JSON.parse('{"__proto__":{"ok":true}}')]])(
    '%j is answered, and nobody else is disturbed',
    async (payload) => {
      const { socket } = await open();
      expect(await ask(socket, 'message', payload)).toMatchObject({ ok: false, code: 'invalid' });
      expect(await ask(socket, 'availability', {})).toMatchObject({ ok: true });
    },
  );
});

describe('the log', () => {
  it('gives everything after a position, then everything new, in order', async () => {
    const { socket, events, conversationId, session } = await open();
    await ask(socket, 'message', { conversationId, clientId: '1', text: 'First' });
    const other = await open({ token: session.token });
    const page = await ask(other.socket, 'subscribe', { conversationId, afterSeq: 0 });
    expect(page).toMatchObject({
      ok: true,
      value: { messages: expect.arrayContaining([expect.objectContaining({ seq: 1, text: 'First' })]) },
    });
    await ask(socket, 'message', { conversationId, clientId: '2', text: 'Second' });
    await vi.waitFor(() => {
      const told = other.events.flatMap((event) => (event.type === 'message' ? [event.message.text] : []));
      expect(told).toContain('Second');
    });
    expect(events.some((event) => event.type === 'message')).toBe(false);
  });

  it('tells of a change that was saved but never published', async () => {
    const { socket, events, conversationId } = await open();
    await ask(socket, 'message', { conversationId, clientId: '1', text: 'First' });
    await ask(socket, 'subscribe', { conversationId, afterSeq: 0 });
    // Saved by services whose publisher reaches nobody, like a node that died between commit and publish.
    await fixture.services.turns.quick(conversationId, (turn) =>
      turn.apply({ type: 'visitor_message', message: { id: 'lost', clientId: 'lost', text: 'Lost' } }),
    );
    const reconciler = new Reconciler(services.platform, io);
    await reconciler.reconcile();
    await vi.waitFor(() => {
      const seqs = events.flatMap((event) => (event.type === 'conversation' ? [event.conversation.seq] : []));
      expect(Math.max(...seqs)).toBeGreaterThanOrEqual(2);
    });
  });

  it('tells nothing of a conversation that no browser here has open', async () => {
    const { socket, conversationId } = await open();
    await ask(socket, 'message', { conversationId, clientId: '1', text: 'First' });
    const told = vi.spyOn(io.of('/').adapter, 'broadcast');
    await new Reconciler(services.platform, io).reconcile();
    const about = told.mock.calls.map(([packet]) => packet.data[1].conversation.id);
    told.mockRestore();
    expect(about).not.toContain(conversationId);
  });
});

describe('a console', () => {
  it('needs a sign-in', async () => {
    const socket = connect(CONSOLE_NAMESPACE);
    const error = await new Promise<Error>((resolve) => socket.on('connect_error', resolve));
    expect(error.message).toBe('unauthenticated');
  });

  it('does not tell the visitor who is writing a private note', async () => {
    const visitor = await open();
    const { conversationId } = visitor;
    await ask(visitor.socket, 'message', { conversationId, clientId: '1', text: 'Hello there' });
    await ask(visitor.socket, 'subscribe', { conversationId, afterSeq: 0 });
    const writer = connect(CONSOLE_NAMESPACE, { cookie: 'signed=in' });
    const reader = connect(CONSOLE_NAMESPACE, { cookie: 'signed=in' });
    const seen: ConsoleEvent[] = [];
    reader.on('event', (event: ConsoleEvent) => seen.push(event));
    for (const socket of [writer, reader]) await ask(socket, 'watch', { conversationId, afterSeq: 0 });
    writer.emit('typing', { conversationId, active: true, note: true });
    const typing = { type: 'typing', conversationId, author: 'human', name: 'Ada', active: true } as const;
    await vi.waitFor(() => expect(seen).toContainEqual({ ...typing, note: true }));
    // What is told after it has come, so whatever was to be told before would be here.
    writer.emit('typing', { conversationId, active: false });
    await vi.waitFor(() => expect(visitor.events).toContainEqual({ ...typing, active: false }));
    expect(visitor.events).not.toContainEqual(expect.objectContaining({ type: 'typing', active: true }));
  });

  it('hears of conversations, watches one, and is seen typing by the visitor', async () => {
    const visitor = await open();
    const { conversationId } = visitor;
    const console = connect(CONSOLE_NAMESPACE, { cookie: 'signed=in' });
    const events: ConsoleEvent[] = [];
    console.on('event', (event: ConsoleEvent) => events.push(event));
    await new Promise<void>((resolve) => console.on('connect', resolve));
    await ask(visitor.socket, 'message', { conversationId, clientId: '1', text: 'Hello there' });
    await ask(visitor.socket, 'subscribe', { conversationId, afterSeq: 0 });
    await vi.waitFor(() =>
      expect(
        events.some((event) => event.type === 'conversation' && event.summary.id === conversationId),
      ).toBe(true),
    );
    expect(await ask(console, 'watch', { conversationId, afterSeq: 0 })).toMatchObject({ ok: true });
    console.emit('typing', { conversationId, active: true });
    await vi.waitFor(() =>
      expect(visitor.events).toContainEqual({
        type: 'typing',
        conversationId,
        author: 'human',
        name: 'Ada',
        active: true,
      }),
    );
    visitor.socket.emit('typing', { conversationId, active: true });
    await vi.waitFor(() =>
      expect(events).toContainEqual({ type: 'typing', conversationId, author: 'visitor', active: true }),
    );
    expect(events).toContainEqual({ type: 'viewers', conversationId, viewers: [{ id: ada, name: 'Ada' }] });
  });
});
