import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Ack, type BackendEvent, type Conversation, type OpenedSession, SOCKET_PATH } from '@baton/core';
import { sql } from 'kysely';
import { Server } from 'socket.io';
import { io as connectSocket, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createServices, type Services } from '../create-services.js';
import { createRealtime, type Realtime } from '../realtime/create-realtime.js';
import { socketPublisher } from '../realtime/socket-publisher.js';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { OWNED_TABLES } from './merge-visitors.js';

const SECRET = 'k'.repeat(43);
const HOUR = 3_600;
let fixture: WorkspaceFixture;
let services: Services;
let http: HttpServer;
let io: Server;
let realtime: Realtime;
let origin: string;
const sockets: Socket[] = [];

beforeAll(async () => {
  fixture = await createWorkspaceFixture();
  http = createServer();
  io = new Server(http, { path: SOCKET_PATH });
  const answer = async () => ({ known: true, text: 'Here you are.', citations: [], confidence: 1 });
  services = createServices({
    platform: fixture.services.platform,
    publisher: socketPublisher(io, { alone: true }),
    answer,
  });
  realtime = createRealtime(io, services, async () => null);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const secret = { workspace_id: fixture.workspaceId, secret: SECRET };
  await fixture.database.db.insertInto('identity_secrets').values(secret).execute();
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

const now = () => Math.floor(services.platform.now() / 1_000);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = (sub: string, change: Record<string, unknown> = {}) => ({
  sub,
  iat: now(),
  exp: now() + HOUR,
  jti: randomBytes(8).toString('hex'),
  ...change,
});

/** As any server signs: HMAC over header and claims, whatever the header says. */
function sign(payload: unknown, { header = {}, secret = SECRET, hash = 'sha256' } = {}): string {
  const text = `${part({ alg: 'HS256', typ: 'JWT', ...header })}.${part(payload)}`;
  return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`;
}

interface Tab {
  readonly socket: Socket;
  readonly session: OpenedSession;
  readonly events: BackendEvent[];
}

const ask = <Value>(socket: Socket, event: string, payload: unknown): Promise<Ack<Value>> =>
  socket.timeout(5_000).emitWithAck(event, payload);

async function open(token?: string): Promise<Tab> {
  const socket = connectSocket(origin, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
  });
  sockets.push(socket);
  const events: BackendEvent[] = [];
  socket.on('event', (event: BackendEvent) => events.push(event));
  const ack = await ask<OpenedSession>(socket, 'open', { workspace: fixture.workspaceId, token });
  if (!ack.ok) throw new Error(ack.message);
  return { socket, session: ack.value, events };
}

const newDevice = () => randomBytes(16).toString('hex');
const identify = (tab: Tab, token: string, device = newDevice()) =>
  ask<OpenedSession>(tab.socket, 'identify', { token, device });

async function identified(tab: Tab, token: string, device?: string): Promise<OpenedSession> {
  const ack = await identify(tab, token, device);
  if (!ack.ok) throw new Error(`${ack.code}: ${ack.message}`);
  return ack.value;
}

let said = 0;
async function say(tab: Tab, text: string, { id }: Conversation = tab.session.conversation) {
  const message = { conversationId: id, clientId: `c${++said}`, text };
  const ack = await ask<unknown>(tab.socket, 'message', message);
  expect(ack).toMatchObject({ ok: true });
}

async function log(tab: Tab, conversationId: string): Promise<string[] | string> {
  const ack = await ask<{ messages: { author: string; text: string }[] }>(tab.socket, 'subscribe', {
    conversationId,
    afterSeq: 0,
  });
  if (!ack.ok) return ack.code;
  return ack.value.messages.filter(({ author }) => author === 'visitor').map(({ text }) => text);
}

describe('a token that cannot be trusted', () => {
  const attacks: Readonly<Record<string, [() => string, string, string]>> = {
    'without a signature': [
      () => `${part({ alg: 'none' })}.${part(claims('eve'))}.`,
      'identity_invalid',
      'wrong_algorithm',
    ],
    'that says none and is signed': [
      () => sign(claims('eve'), { header: { alg: 'none' } }),
      'identity_invalid',
      'wrong_algorithm',
    ],
    'of another algorithm of the same kind': [
      () => sign(claims('eve'), { header: { alg: 'HS512' }, hash: 'sha512' }),
      'identity_invalid',
      'wrong_algorithm',
    ],
    'that would take the secret for a public key': [
      () => sign(claims('eve'), { header: { alg: 'RS256' } }),
      'identity_invalid',
      'wrong_algorithm',
    ],
    'that brings its own key': [
      () => sign(claims('eve'), { secret: 'mine', header: { jwk: { kty: 'oct', k: 'bWluZQ' } } }),
      'identity_invalid',
      'wrong_signature',
    ],
    'signed with another secret': [
      () => sign(claims('eve'), { secret: 'x'.repeat(43) }),
      'identity_invalid',
      'wrong_signature',
    ],
    'signed with an empty secret': [
      () => sign(claims('eve'), { secret: '' }),
      'identity_invalid',
      'wrong_signature',
    ],
    'with claims changed after signing': [
      () => {
        const [header, , signature] = sign(claims('eve')).split('.');
        return `${header}.${part(claims('ada'))}.${signature}`;
      },
      'identity_invalid',
      'wrong_signature',
    ],
    'that asks for an extension that is not known': [
      () => sign(claims('eve'), { header: { crit: ['x'], x: true } }),
      'identity_invalid',
      'malformed',
    ],
    'that has expired': [
      () => sign(claims('eve', { iat: now() - 2 * HOUR, exp: now() - HOUR })),
      'identity_expired',
      'expired',
    ],
    'that never expires': [() => sign({ sub: 'eve', iat: now() }), 'identity_invalid', 'missing'],
    'that lives for a year': [
      () => sign(claims('eve', { exp: now() + 365 * 24 * HOUR })),
      'identity_invalid',
      'too_long',
    ],
    'from the future': [
      () => sign(claims('eve', { iat: now() + HOUR, exp: now() + 2 * HOUR })),
      'identity_invalid',
      'not_yet',
    ],
    'that is not valid yet': [
      () => sign(claims('eve', { nbf: now() + HOUR })),
      'identity_invalid',
      'check_failed',
    ],
    'without a subject': [() => sign({ iat: now(), exp: now() + HOUR }), 'identity_invalid', 'missing'],
    'with an empty subject': [() => sign(claims('')), 'identity_invalid', 'malformed'],
    'with a subject that is no text': [
      () => sign(claims('x', { sub: { $ne: null } })),
      'identity_invalid',
      'malformed',
    ],
    'that is none': [() => 'not.a.token', 'identity_invalid', 'malformed'],
    'that is an email address': [() => 'ada@example.com', 'identity_invalid', 'malformed'],
    'encrypted instead of signed': [() => 'a.b.c.d.e', 'identity_invalid', 'malformed'],
  };

  it.each(Object.entries(attacks))('%s is refused', async (_, [make, code, reason]) => {
    const tab = await open();
    await say(tab, 'Hello');
    const ack = await identify(tab, make());
    expect(ack).toMatchObject({ ok: false, code, issues: [{ code: expect.any(String) }] });
    expect(!ack.ok && ack.issues?.[0]?.code).toBe(reason);
    expect(await log(tab, tab.session.conversation.id)).toEqual(['Hello']);
  });

  it('used on another device is refused, and on its own it goes on counting', async () => {
    const token = sign(claims('replayed'));
    const device = newDevice();
    await identified(await open(), token, device);
    const thief = await open();
    expect(await identify(thief, token)).toMatchObject({
      ok: false,
      code: 'identity_invalid',
      issues: [{ path: 'token', code: 'replayed' }],
    });
    await identified(await open(), token, device);
  });

  it('brought by two devices at once counts for one', async () => {
    const token = sign(claims('twice'));
    const acks = await Promise.all(
      [await open(), await open(), await open()].map((tab) => identify(tab, token)),
    );
    expect(acks.filter(({ ok }) => ok).length).toBe(1);
  });

  it('too large or without a device is refused before it is looked at', async () => {
    const tab = await open();
    expect(await identify(tab, 'x'.repeat(5_000))).toMatchObject({ ok: false, code: 'invalid' });
    expect(await identify(tab, sign(claims('ada')), 'short')).toMatchObject({ ok: false, code: 'invalid' });
  });

  it('counts for nothing where the workspace has no secret', async () => {
    const { db } = fixture.database;
    await db.deleteFrom('identity_secrets').execute();
    expect(await identify(await open(), sign(claims('ada')))).toMatchObject({ code: 'not_supported' });
    await db
      .insertInto('identity_secrets')
      .values({ workspace_id: fixture.workspaceId, secret: SECRET })
      .execute();
  });
});

describe('an identified visitor', () => {
  it('keeps what was said so far, with the name and address that the owner vouches for', async () => {
    const tab = await open();
    await say(tab, 'Before signing in');
    const token = sign(claims('kept', { email: 'ada@example.com', name: 'Ada' }));
    const session = await identified(tab, token);
    expect(session.conversation.id).toBe(tab.session.conversation.id);
    expect(await log(tab, session.conversation.id)).toEqual(['Before signing in']);
    const row = await fixture.database.db
      .selectFrom('visitors')
      .select(['name', 'email', 'email_verified', 'external_id'])
      .where('id', '=', session.visitorId)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({
      name: 'Ada',
      email: 'ada@example.com',
      email_verified: true,
      external_id: 'kept',
    });
  });

  it('finds the conversation again on another device', async () => {
    const laptop = await open();
    await identified(laptop, sign(claims('roams')));
    await say(laptop, 'From the laptop');
    const phone = await open();
    const session = await identified(phone, sign(claims('roams')));
    expect(await log(phone, session.conversation.id)).toEqual(['From the laptop']);
    await say(phone, 'From the phone', session.conversation);
    await vi.waitFor(async () =>
      expect(await log(laptop, session.conversation.id)).toEqual(['From the laptop', 'From the phone']),
    );
  });

  it('goes on with what was just said here, and keeps what was said elsewhere', async () => {
    const laptop = await open();
    await identified(laptop, sign(claims('merges')));
    await say(laptop, 'From the laptop');
    const phone = await open();
    await say(phone, 'From the phone');
    const session = await identified(phone, sign(claims('merges')));
    expect(session.conversation.id).toBe(phone.session.conversation.id);
    expect(await log(phone, laptop.session.conversation.id)).toEqual(['From the laptop']);
    await say(phone, 'And on', session.conversation);
    expect(await log(phone, session.conversation.id)).toEqual(['From the phone', 'And on']);
  });

  it('goes on where a person is waiting for them', async () => {
    const laptop = await open();
    await identified(laptop, sign(claims('waits')));
    const { id } = laptop.session.conversation;
    await say(laptop, 'Hello');
    await ask(laptop.socket, 'handoff', { conversationId: id, key: 'k1', reason: 'visitor_button' });
    const phone = await open();
    await say(phone, 'From the phone');
    expect((await identified(phone, sign(claims('waits')))).conversation.id).toBe(id);
  });

  it('gets a new session; the one from before opens nothing of theirs', async () => {
    const tab = await open();
    await say(tab, 'Private');
    const session = await identified(tab, sign(claims('renewed')));
    expect(session.token).toEqual(expect.any(String));
    const planted = await open(tab.session.token);
    expect(planted.session.visitorId).not.toBe(session.visitorId);
    expect(await log(planted, session.conversation.id)).toBe('not_found');
    const again = await open(session.token);
    expect(again.session.conversation.id).toBe(session.conversation.id);
  });

  it('is no longer heard by a socket of the session from before', async () => {
    const tab = await open();
    await say(tab, 'Private');
    const other = await open(tab.session.token);
    await log(other, tab.session.conversation.id);
    await identified(tab, sign(claims('alone')));
    await vi.waitFor(() => expect(other.socket.connected).toBe(false));
  });

  it('leaves the one before them on this device alone', async () => {
    const tab = await open();
    await identified(tab, sign(claims('first')));
    await say(tab, 'Of the first');
    const session = await identified(tab, sign(claims('second')));
    expect(session.visitorId).not.toBe(tab.session.visitorId);
    expect(await log(tab, tab.session.conversation.id)).toBe('not_found');
    const elsewhere = await open();
    const first = await identified(elsewhere, sign(claims('first')));
    expect(await log(elsewhere, first.conversation.id)).toEqual(['Of the first']);
  });

  it('is signed out for good', async () => {
    const tab = await open();
    const { token } = await identified(tab, sign(claims('leaves')));
    await say(tab, 'Mine');
    expect(await ask(tab.socket, 'sign_out', {})).toMatchObject({ ok: true });
    expect(await log(tab, tab.session.conversation.id)).toBe('session_expired');
    const later = await open(token);
    expect(later.session.visitorId).not.toBe(tab.session.visitorId);
  });

  it('is not found by typing their address', async () => {
    const owner = await open();
    await identified(owner, sign(claims('victim', { email: 'victim@example.com' })));
    await say(owner, 'Secret');
    const other = await open();
    await say(other, 'Hello');
    const { id } = other.session.conversation;
    await ask(other.socket, 'email', { conversationId: id, email: 'victim@example.com' });
    const back = await open(other.session.token);
    expect(back.session.conversation.id).toBe(id);
    expect(await log(back, owner.session.conversation.id)).toBe('not_found');
    const row = await fixture.database.db
      .selectFrom('visitors')
      .select('email_verified')
      .where('id', '=', other.session.visitorId)
      .executeTakeFirstOrThrow();
    expect(row.email_verified).toBe(false);
  });

  it('is one person when two devices identify at the same moment', async () => {
    const tabs = await Promise.all(Array.from({ length: 6 }, () => open()));
    const sessions = await Promise.all(tabs.map((tab) => identified(tab, sign(claims('at once')))));
    expect(new Set(sessions.map(({ visitorId }) => visitorId)).size).toBe(1);
  });
});

it('moves the rows of every table that belongs to a visitor', async () => {
  const { rows } = await sql<{ table_name: string }>`select table_name from information_schema.columns
    where column_name = 'visitor_id' and table_schema = current_schema()`.execute(fixture.database.db);
  const tables = rows.map((row) => row.table_name).filter((name) => name !== 'visitor_sessions');
  expect(tables.sort()).toEqual([...OWNED_TABLES].sort());
});
