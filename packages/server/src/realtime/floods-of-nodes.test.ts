import { randomUUID } from 'node:crypto';
import { type Ack, type OpenedSession, SOCKET_PATH } from '@baton/core';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cluster } from '../testing/cluster.js';
import { buildProgram } from '../testing/program.js';
import { RecordedClient } from '../testing/recorded-client.js';

/** Every 30 s a visitor may send 3 messages; every minute one address 600, and 12 calls and 6 new visitors. */
const SCALE = '0.05';

let cluster: Cluster;
let db: pg.Client;
const sockets: Socket[] = [];

beforeAll(async () => {
  await buildProgram();
  cluster = await Cluster.start({ BATON_LIMIT_SCALE: SCALE });
  db = new pg.Client(cluster.databaseUrl);
  await db.connect();
  await db.query(`
    insert into workspaces (id, name, secret, allowed_origins, allows_loopback, branding)
      values ('other', 'Another workspace', 'secret', '[]', true, '{}');
    insert into handoff_settings_versions (workspace_id, version, settings)
      select 'other', 1, settings from handoff_settings_versions where workspace_id = 'demo' and version = 1;
    insert into customer_agents (workspace_id) values ('other')`);
}, 120_000);
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await db?.end();
  await cluster?.stop();
}, 60_000);

/** On the first node or the second, through a proxy that says where the visitor is. */
function connect(node: number, address: string): Socket {
  const url = `http://127.0.0.1:${cluster.nodes[node % 2]?.port}`;
  const options = { path: SOCKET_PATH, transports: ['websocket'], forceNew: true };
  const socket = io(url, { ...options, extraHeaders: { 'x-forwarded-for': address } });
  sockets.push(socket);
  return socket;
}

const ask = <Value>(socket: Socket, event: string, payload: unknown): Promise<Ack<Value>> =>
  socket.timeout(20_000).emitWithAck(event, payload);
const through = (acks: readonly Ack<unknown>[]) => acks.filter(({ ok }) => ok).length;

/** New visitors from one address, on both nodes in turn. */
function arrive(address: string, count: number, workspace = 'demo'): Promise<Ack<OpenedSession>[]> {
  const arrivals = Array.from({ length: count }, (_, index) =>
    ask<OpenedSession>(connect(index, address), 'open', { workspace, locale: 'en' }),
  );
  return Promise.all(arrivals);
}

describe('two nodes with one Redis', () => {
  it('let no more new visitors come from one address than one of them would', async () => {
    const acks = await arrive('203.0.113.7', 60);
    expect(through(acks)).toBe(6);
    for (const ack of acks)
      if (!ack.ok) expect(ack).toMatchObject({ code: 'rate_limited', retryAfterMs: expect.any(Number) });
    const { rows } = await db.query('select count(*)::int as visitors from visitors');
    expect(rows).toEqual([{ visitors: 6 }]);
    expect(through(await arrive('203.0.113.8', 4))).toBe(4);
  });

  it('let no more calls for a person come from one address, and each visitor has one handoff', async () => {
    const address = '203.0.113.20';
    const nodes = [0, 1, 0, 1, 0, 1];
    const visitors = await Promise.all(
      nodes.map(async (node) => {
        const socket = connect(node, address);
        const ack = await ask<OpenedSession>(socket, 'open', { workspace: 'demo', locale: 'en' });
        if (!ack.ok) throw new Error(ack.message);
        return { socket, conversationId: ack.value.conversation.id };
      }),
    );
    const calls = Array.from({ length: 60 }, (_, index) => {
      const { socket, conversationId } = visitors[index % 6] as (typeof visitors)[number];
      return ask(socket, 'handoff', { conversationId, key: randomUUID(), reason: 'visitor_button' });
    });
    // Each visitor may call three times; they share the twelve of their address.
    expect(through(await Promise.all(calls))).toBe(12);
    const ids = visitors.map(({ conversationId }) => conversationId);
    const open = await db.query(
      'select conversation_id, count(*)::int from handoffs where conversation_id = any($1) group by 1',
      [ids],
    );
    expect(open.rows.every(({ count }) => count === 1)).toBe(true);
  });

  it('slow no other workspace down while one of them is flooded from everywhere', async () => {
    const floods = Array.from({ length: 80 }, (_, index) => arrive(`198.51.100.${index}`, 5));
    const flood = (await Promise.all(floods)).flat();
    expect(through(flood)).toBeLessThanOrEqual(300);
    expect(through(flood)).toBeGreaterThan(200);
    expect(through(await arrive('192.0.2.1', 6, 'other'))).toBe(6);
  });

  it('have each message once, of visitors who wait as long as they are told to', async () => {
    const [first, second] = cluster.nodes;
    const one = new RecordedClient(`http://127.0.0.1:${first.port}`, undefined, 'other');
    const { conversationId, token } = await one.opened();
    const other = new RecordedClient(`http://127.0.0.1:${second.port}`, token, 'other');
    const tabs = [one, other];
    await Promise.all(
      tabs.map(async (tab) => {
        for (let said = 0; said < 4; said++) await tab.say(`Message ${said}`);
      }),
    );
    for (const tab of tabs) tab.close();
    const { rows } = await db.query(
      'select client_id from messages where conversation_id = $1 and client_id is not null',
      [conversationId],
    );
    const sent = tabs.flatMap(({ acknowledged }) => acknowledged.map(({ clientId }) => clientId));
    expect(rows.map(({ client_id }) => client_id).sort()).toEqual(sent.sort());
    expect(tabs.every(({ refused }) => refused > 0)).toBe(true);
  }, 120_000);
});
