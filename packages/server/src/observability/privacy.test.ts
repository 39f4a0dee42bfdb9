import { type Ack, type OpenedSession, SOCKET_PATH } from '@baton/core';
import { pino } from 'pino';
import { createClient } from 'redis';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BatonServer, createServer } from '../create-server.js';
import { createTestDatabase, type TestDatabase, testConfig } from '../database/test-database.js';
import { type RedisServer, startRedisServer } from '../testing/redis-server.js';

/** What is somebody's own, each marked so that it is found wherever it goes. */
const MARK = 'Xanthippe';
const PERSONAL = {
  name: `Name ${MARK}`,
  email: `${MARK}@example.com`.toLowerCase(),
  text: `My dog is called ${MARK}, can I talk to a human?`,
  page: `https://shop.example/orders/${MARK}?token=${MARK}`,
  title: `Order of ${MARK}`,
};
const SECRETS = {
  key: 'bk_0123456789abcdef0123456789abcdef-secret-key',
  password: 'secret correct horse',
  session: 'a-secret-of-sessions-that-is-long-enough',
};

let database: TestDatabase;
let redis: RedisServer;
let server: BatonServer;
let url: string;
let socket: Socket;
let contactId: string;
let conversationId: string;
const lines: string[] = [];
const problems: string[] = [];

async function request(method: string, path: string, body?: unknown, key = SECRETS.key): Promise<Response> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await fetch(`${url}${path}`, init);
  if (response.status >= 400) problems.push(await response.clone().text());
  return response;
}
const api = (method: string, path: string, body?: unknown, key?: string) =>
  request(method, `/api/v1${path}`, body, key);

async function ask<Value>(event: string, payload: unknown): Promise<Ack<Value>> {
  const ack: Ack<Value> = await socket.timeout(5_000).emitWithAck(event, payload);
  if (!ack.ok) problems.push(JSON.stringify(ack));
  return ack;
}

beforeAll(async () => {
  [database, redis] = await Promise.all([createTestDatabase(), startRedisServer()]);
  const config = testConfig({
    databaseUrl: database.url,
    redisUrl: redis.url,
    secret: SECRETS.session,
    adminEmail: 'root@example.com',
    adminPassword: SECRETS.password,
    apiKey: SECRETS.key,
    // Neither answers: what fails is logged.
    smtpUrl: 'smtp://user:smtp-secret@127.0.0.1:9',
    languageModel: { baseUrl: 'http://127.0.0.1:9/v1', apiKey: 'model-secret', model: 'none' },
  });
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  server = createServer(config, { log });
  ({ url } = await server.start());
  socket = io(url, { path: SOCKET_PATH, transports: ['websocket'], forceNew: true });
}, 60_000);
afterAll(async () => {
  socket.disconnect();
  await server.stop();
  await redis.stop();
  await database.close();
});

/** A visitor with a name and an address, who is answered by a person; and everything that can go wrong around it. */
async function live(): Promise<void> {
  const workspace = (await (await api('GET', '/workspace')).json()).id;
  const opened = await ask<OpenedSession>('open', {
    workspace,
    locale: 'en',
    page: { url: PERSONAL.page, title: PERSONAL.title },
    context: { order: MARK },
  });
  if (!opened.ok) throw new Error(opened.message);
  contactId = opened.value.visitorId;
  conversationId = opened.value.conversation.id;
  await ask('message', { conversationId, clientId: 'one', text: `What becomes of ${MARK}?` });
  await ask('message', { conversationId, clientId: 'two', text: PERSONAL.text });
  await ask('email', { conversationId, email: PERSONAL.email });
  await ask('message', { conversationId: `${MARK}-${conversationId}`, clientId: 'x', text: PERSONAL.text });
  await ask('message', { conversationId, clientId: 'x', text: `${MARK} `.repeat(3_000) });
  await ask('open', { workspace: 'nowhere', context: { order: MARK } });
  await api('POST', `/conversations/${conversationId}/assign`, {});
  await api('POST', `/conversations/${conversationId}/messages`, { text: `Dear ${PERSONAL.name}` });
  await api('POST', `/conversations/${conversationId}/notes`, { text: `Call ${MARK} back` });
}

async function goWrong(): Promise<void> {
  await api('GET', `/conversations/${MARK}`);
  await api('GET', `/conversations?cursor=${MARK}&view=${MARK}`);
  await api('POST', `/conversations/${conversationId}/messages`, { text: 5, who: PERSONAL.email });
  await api('POST', '/session', { email: PERSONAL.email, password: MARK });
  await api('POST', '/users', { name: PERSONAL.name, email: `not an address ${MARK}`, role: MARK });
  await api('POST', '/channels/none/messages', {
    externalId: MARK,
    contact: { id: MARK },
    text: PERSONAL.text,
  });
  await api('GET', '/me', undefined, `${SECRETS.key}-${MARK}`);
  await api('PUT', '/handoff-settings', { customTriggers: [{ id: MARK, phrase: MARK, match: MARK }] });
  await request('GET', `/files/${MARK}?token=${MARK}`);
  await request('GET', `/email/confirm/${MARK}`);
  await fetch(`${url}/api/v1/tickets`, { method: 'POST', body: `{"${MARK}": ` }).then(async (response) =>
    problems.push(await response.text()),
  );
}

const withMark = (texts: readonly string[]) =>
  texts.filter((text) => text.toLowerCase().includes(MARK.toLowerCase()));

async function tablesWithMark(): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await database.pool.query(`select 1 from ${name} t where t::text ilike $1 limit 1`, [
      `%${MARK}%`,
    ]);
    if (rowCount) found.push(name);
  }
  return found;
}

/** Everything that Redis holds, as text. */
async function inRedis(): Promise<string[]> {
  const client = createClient({ url: redis.url });
  await client.connect();
  const keys = await client.keys('*');
  const texts: string[] = [];
  for (const key of keys) {
    const isStream = (await client.type(key)) === 'stream';
    texts.push(
      key,
      isStream ? JSON.stringify(await client.xRange(key, '-', '+')) : String(await client.get(key)),
    );
  }
  await client.close();
  return texts;
}

describe('what is personal or secret', () => {
  it('stands in no log line, metric or error', async () => {
    await live();
    await goWrong();
    await vi.waitFor(() => expect(lines.join()).toContain('the customer agent failed'), 15_000);
    expect(lines.length).toBeGreaterThan(10);
    expect(problems.length).toBeGreaterThan(8);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('baton_messages_total');
    expect(withMark([...lines, ...problems, metrics])).toEqual([]);
    const secrets = [...Object.values(SECRETS), 'smtp-secret', 'model-secret'];
    for (const secret of secrets) expect([...lines, ...problems, metrics].join('\n')).not.toContain(secret);
  });

  it('is gone from the database and from what lies between the nodes once the contact is erased', async () => {
    expect(await tablesWithMark()).not.toEqual([]);
    await vi.waitFor(async () => expect(withMark(await inRedis())).not.toEqual([]));
    expect((await api('DELETE', `/contacts/${contactId}`)).status).toBeLessThan(300);
    expect(await tablesWithMark()).toEqual([]);
    expect(withMark(await inRedis())).toEqual([]);
  });
});
