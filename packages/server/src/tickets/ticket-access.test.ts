import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Ack,
  CONSOLE_NAMESPACE,
  type ConsoleEvent,
  type ConversationSummary,
  SOCKET_PATH,
  type Ticket,
} from '@baton/core';
import { Server } from 'socket.io';
import { io as connectSocket, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createServices, type Services } from '../create-services.js';
import { createRealtime, type Realtime } from '../realtime/create-realtime.js';
import { socketPublisher } from '../realtime/socket-publisher.js';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { createVisitor, currentConversationId } from '../visitors/visitor-sessions.js';

let api: ApiFixture;
let http: HttpServer;
let io: Server;
let services: Services;
let realtime: Realtime;
let insider: string;
let insiderId: string;
let desk: string;
let open: string;
const sockets: Socket[] = [];

interface Seen {
  readonly items: { readonly id: string }[];
  readonly all: number;
}

/** As the help desk's team member by their cookie, or as the agent who is in no team. */
const as = (who: 'insider' | 'outsider') =>
  who === 'insider' ? { cookie: insider } : { role: 'agent' as const };

async function json<Value = never>(response: Promise<Response>): Promise<Value> {
  const settled = await response;
  if (!settled.ok) throw new Error(`${settled.status}: ${await settled.text()}`);
  return settled.json();
}

beforeAll(async () => {
  api = await createApiFixture();
  const admin = { role: 'admin' as const };
  const kim = { name: 'Kim', email: 'kim@example.com', role: 'agent', password: 'correct horse' };
  insiderId = (await json<{ id: string }>(api.request('POST', '/users', { ...admin, body: kim }))).id;
  const session = await api.request('POST', '/session', {
    body: { email: 'kim@example.com', password: 'correct horse' },
  });
  insider = session.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
  const team = await json<{ id: string }>(
    api.request('POST', '/teams', { ...admin, body: { name: 'Returns', memberIds: [insiderId] } }),
  );
  const add = (body: object) =>
    json<{ id: string }>(api.request('POST', '/destinations', { ...admin, body }));
  desk = (await add({ name: 'Returns', type: 'help_desk', teamIds: [team.id] })).id;
  open = (await add({ name: 'Support', type: 'help_desk' })).id;
  http = createServer();
  io = new Server(http, { path: SOCKET_PATH });
  const answer = async () => ({ known: true, text: 'Here.', citations: [], confidence: 1 });
  services = createServices({
    platform: api.platform,
    publisher: socketPublisher(io, { alone: true }),
    answer,
  });
  realtime = createRealtime(io, services, api.composition.authenticate);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});
afterAll(async () => {
  realtime.stop();
  await services.stop(1_000);
  await io.close();
  await api.close();
});

/** A conversation that lies in a help desk, with its ticket. */
async function handedOff(destinationId: string): Promise<{ ticket: Ticket; conversationId: string }> {
  const { visitor } = await createVisitor(api.platform, api.workspaceId, 'en');
  const conversationId = await currentConversationId(api.platform, visitor.id);
  const message = { conversationId, clientId: 'first', text: 'A secret about my order' };
  await services.visitorConversations.sendMessage(visitor, {}, message);
  const body = { subject: 'A secret', conversationId, destinationId };
  const ticket = await json<Ticket>(api.request('POST', '/tickets', { role: 'manager', body }));
  return { ticket, conversationId };
}

async function connect(who: 'insider' | 'outsider'): Promise<{ socket: Socket; events: ConsoleEvent[] }> {
  const { port } = http.address() as AddressInfo;
  const cookie = who === 'insider' ? insider : await api.signIn('agent');
  const socket = connectSocket(`http://127.0.0.1:${port}${CONSOLE_NAMESPACE}`, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    extraHeaders: { cookie, origin: `http://127.0.0.1:${port}` },
    reconnection: false,
    forceNew: true,
  });
  sockets.push(socket);
  const events: ConsoleEvent[] = [];
  socket.on('event', (event: ConsoleEvent) => events.push(event));
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', resolve);
    socket.on('connect_error', reject);
  });
  return { socket, events };
}
const ask = (socket: Socket, event: string, payload: unknown): Promise<Ack<never>> =>
  socket.timeout(5_000).emitWithAck(event, payload);

describe('a destination with teams', () => {
  it('is refused by every path to who is in none of them, and open to its members', async () => {
    const { ticket, conversationId } = await handedOff(desk);
    const paths: [string, string, object?][] = [
      ['GET', `/tickets/${ticket.id}`],
      ['GET', `/tickets/${ticket.id}/history`],
      ['GET', `/tickets/${ticket.id}/notes`],
      ['POST', `/tickets/${ticket.id}/notes`, { text: 'Hello' }],
      ['PATCH', `/tickets/${ticket.id}`, { priority: 'high' }],
      ['GET', `/conversations/${conversationId}`],
      ['GET', `/conversations/${conversationId}/messages`],
      ['GET', `/conversations/${conversationId}/notes`],
      ['POST', `/conversations/${conversationId}/notes`, { text: 'Hello' }],
      ['POST', `/conversations/${conversationId}/assign`, {}],
      ['POST', `/conversations/${conversationId}/messages`, { text: 'Hello' }],
      ['PUT', `/conversations/${conversationId}/priority`, { priority: 'high' }],
      ['POST', `/conversations/${conversationId}/close`],
    ];
    for (const [method, path, body] of paths) {
      const name = `${method} ${path}`;
      const outsider = await api.request(method, path, { ...as('outsider'), body });
      expect([name, outsider.status]).toEqual([name, 404]);
    }
    const bulk = await api.request('PATCH', '/tickets', {
      ...as('outsider'),
      body: { ids: [ticket.id], change: { priority: 'high' } },
    });
    expect(bulk.status).toBe(422);
    const member = await json<Ticket>(
      api.request('PATCH', `/tickets/${ticket.id}`, { ...as('insider'), body: { ownerId: insiderId } }),
    );
    expect(member.owner?.id).toBe(insiderId);
    const toOutsider = await api.request('PATCH', `/tickets/${ticket.id}`, {
      role: 'manager',
      body: { ownerId: api.userIds.agent },
    });
    expect((await toOutsider.json()).errors).toMatchObject([{ path: 'ownerId', code: 'no_access' }]);
    const assigned = await api.request('POST', `/conversations/${conversationId}/assign`, {
      role: 'manager',
      body: { userId: api.userIds.agent },
    });
    expect((await assigned.json()).errors).toMatchObject([{ path: 'userId', code: 'no_access' }]);
  });

  it('is left out of lists, searches, counts and handoffs of who is in none of them', async () => {
    const { ticket, conversationId } = await handedOff(desk);
    await json(
      api.request('PATCH', `/tickets/${ticket.id}`, {
        role: 'manager',
        body: { ownerId: insiderId, category: 'Hush' },
      }),
    );
    const look = async (who: 'insider' | 'outsider') => {
      const get = <Value>(path: string) => json<Value>(api.request('GET', path, as(who)));
      const ids = (seen: Seen) => seen.items.map(({ id }) => id);
      const handoffs = await get<{ items: { conversationId: string }[] }>('/handoffs');
      return {
        listed: ids(await get<Seen>('/tickets')).includes(ticket.id),
        found: ids(await get<Seen>('/tickets?q=secret')).includes(ticket.id),
        byDesk: ids(await get<Seen>(`/tickets?destination=${desk}`)).includes(ticket.id),
        category: (await get<{ items: string[] }>('/tickets/categories')).items.includes('Hush'),
        counted: (await get<Seen>(`/tickets/counts?destination=${desk}`)).all > 0,
        conversation: ids(await get<Seen>('/conversations')).includes(conversationId),
        conversationsCounted: (await get<Seen>(`/conversations/counts?destination=${desk}`)).all > 0,
        handoff: handoffs.items.some((handoff) => handoff.conversationId === conversationId),
      };
    };
    expect(new Set(Object.values(await look('insider')))).toEqual(new Set([true]));
    expect(new Set(Object.values(await look('outsider')))).toEqual(new Set([false]));
  });

  it('is not told of, nor opened, over the sockets of who is in none of them', async () => {
    const inside = await connect('insider');
    const outside = await connect('outsider');
    const { ticket, conversationId } = await handedOff(desk);
    expect(await ask(inside.socket, 'watch', { conversationId, afterSeq: 0 })).toMatchObject({ ok: true });
    const refused = { ok: false, code: 'not_found' };
    expect(await ask(outside.socket, 'watch', { conversationId, afterSeq: 0 })).toMatchObject(refused);
    expect(await ask(outside.socket, 'watch_ticket', { ticketId: ticket.id })).toMatchObject(refused);
    const kim = { userId: insiderId, workspaceId: api.workspaceId, name: 'Kim' };
    await services.tickets.change(kim, ticket.id, { priority: 'high', ownerId: insiderId });
    await vi.waitFor(() =>
      expect(inside.events).toContainEqual(
        expect.objectContaining({ type: 'ticket', ticket: expect.objectContaining({ priority: 'high' }) }),
      ),
    );
    await services.notes.add(kim, { conversationId }, { text: 'Between us' });
    await vi.waitFor(() => expect(inside.events.some(({ type }) => type === 'note')).toBe(true));
    const open = await handedOff(await openDesk());
    await services.tickets.change(kim, open.ticket.id, { priority: 'low' });
    // What comes after has arrived, so whatever was to come before would be here.
    await vi.waitFor(() =>
      expect(
        outside.events.some((event) => event.type === 'ticket' && event.ticket.id === open.ticket.id),
      ).toBe(true),
    );
    expect(JSON.stringify(outside.events)).not.toContain(ticket.id);
    expect(JSON.stringify(outside.events)).not.toContain('Between us');
  });

  it('shows its people who else has a ticket open', async () => {
    const { ticket } = await handedOff(desk);
    const inside = await connect('insider');
    const again = await connect('insider');
    for (const { socket } of [inside, again])
      expect(await ask(socket, 'watch_ticket', { ticketId: ticket.id })).toMatchObject({ ok: true });
    const viewers = [{ id: insiderId, name: 'Kim' }];
    await vi.waitFor(() =>
      expect(again.events).toContainEqual({ type: 'ticket_viewers', ticketId: ticket.id, viewers }),
    );
  });

  it('takes what moves into it out of the consoles of who is in none of them', async () => {
    const { ticket, conversationId } = await handedOff(await openDesk());
    const outside = await connect('outsider');
    expect(await ask(outside.socket, 'watch', { conversationId, afterSeq: 0 })).toMatchObject({ ok: true });
    const manager = { userId: api.userIds.manager, workspaceId: api.workspaceId, name: 'The manager' };
    await services.tickets.change(manager, ticket.id, { destinationId: desk });
    await vi.waitFor(() => {
      expect(outside.events).toContainEqual({ type: 'conversation_hidden', conversationId });
      expect(outside.events).toContainEqual({ type: 'ticket_gone', ticketId: ticket.id });
    });
    await vi.waitFor(async () => {
      const watching = await io.of(CONSOLE_NAMESPACE).in(`conversation:${conversationId}`).fetchSockets();
      expect(watching).toHaveLength(0);
    });
  });

  it('closes at once to who leaves its team, also while they watch', async () => {
    const { conversationId } = await handedOff(desk);
    const inside = await connect('insider');
    await ask(inside.socket, 'watch', { conversationId, afterSeq: 0 });
    const { items } = await json<{ items: { id: string }[] }>(
      api.request('GET', '/teams', { role: 'admin' }),
    );
    const path = `/teams/${items[0]?.id}`;
    await json(api.request('PATCH', path, { role: 'admin', body: { memberIds: [] } }));
    realtime.recheckAccess(api.workspaceId);
    await vi.waitFor(() =>
      expect(inside.events).toContainEqual({ type: 'conversation_hidden', conversationId }),
    );
    await json(api.request('PATCH', path, { role: 'admin', body: { memberIds: [insiderId] } }));
  });
});

const openDesk = async () => open;

describe('the priority of a conversation', () => {
  it('is its ticket’s', async () => {
    const { ticket, conversationId } = await handedOff(open);
    const body = { priority: 'urgent' };
    const path = `/conversations/${conversationId}/priority`;
    expect((await api.request('PUT', path, { role: 'agent', body })).status).toBe(204);
    const changed = await json<Ticket>(api.request('GET', `/tickets/${ticket.id}`, { role: 'agent' }));
    expect(changed.priority).toBe('urgent');
    const shown = await json<ConversationSummary>(
      api.request('GET', `/conversations/${conversationId}`, { role: 'agent' }),
    );
    expect(shown.priority).toBe('urgent');
  });
});

describe('destinations', () => {
  const admin = { role: 'admin' as const };

  it('refuse to lose what lies in them, and move it on request', async () => {
    const body = { name: 'Old desk', type: 'help_desk' };
    const old = await json<{ id: string }>(api.request('POST', '/destinations', { ...admin, body }));
    const { ticket, conversationId } = await handedOff(old.id);
    await services.turns.peek(conversationId);
    const refused = await api.request('DELETE', `/destinations/${old.id}`, admin);
    expect(refused.status).toBe(409);
    expect((await refused.json()).detail).toContain('1 conversations and 1 tickets');
    const nowhere = await api.request('DELETE', `/destinations/${old.id}?moveTo=${old.id}`, admin);
    expect((await nowhere.json()).errors).toMatchObject([{ path: 'moveTo' }]);
    expect((await api.request('DELETE', `/destinations/${old.id}?moveTo=${open}`, admin)).status).toBe(204);
    const moved = await json<Ticket>(api.request('GET', `/tickets/${ticket.id}`, admin));
    expect(moved.destinationId).toBe(open);
    // A node that remembers the conversation as it was saves it where it now lies.
    const { stored } = await services.turns.quick(conversationId, (turn) => {
      turn.apply({ type: 'visitor_message', message: { id: 'late', clientId: 'late', text: 'Hello' } });
    });
    expect(stored.destinationId).toBe(open);
  });

  it('say which settings use them before they are removed', async () => {
    const body = { name: 'For email', type: 'inbox' };
    const email = await json<{ id: string }>(api.request('POST', '/destinations', { ...admin, body }));
    const { settings } = await json<{ settings: { assignment: object } }>(
      api.request('GET', '/handoff-settings', admin),
    );
    const channels = { email: { assignment: { ...settings.assignment, destinationId: email.id } } };
    await json(api.request('PUT', '/handoff-settings', { ...admin, body: { ...settings, channels } }));
    const refused = await api.request('DELETE', `/destinations/${email.id}`, admin);
    expect((await refused.json()).detail).toContain('The handoff settings for the channel "email"');
  });

  it('are not opened to everybody by removing their only team', async () => {
    const { items } = await json<{ items: { id: string }[] }>(api.request('GET', '/teams', admin));
    const refused = await api.request('DELETE', `/teams/${items[0]?.id}`, admin);
    expect(refused.status).toBe(409);
    expect((await refused.json()).detail).toContain('Returns');
    const unknown = await api.request('PATCH', `/destinations/${desk}`, {
      ...admin,
      body: { teamIds: ['x'] },
    });
    expect((await unknown.json()).errors).toMatchObject([{ path: 'teamIds.0', code: 'unknown_team' }]);
  });
});
