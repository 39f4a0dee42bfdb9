import { connect } from 'node:net';
import { type OpenedSession, SOCKET_PATH } from '@baton/core';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { malformedBody, malformedPayload, seeded } from '../testing/malformed.js';
import { buildProgram, type Program, startProgram, temporaryDataDir } from '../testing/program.js';
import { RecordedClient } from '../testing/recorded-client.js';

/** `npm run faults` asks for 1,000,000 (goals, Security). */
const FRAMES = Number(process.env.BATON_FAULT_FRAMES ?? 1_000);
const IS_LONG = process.env.BATON_FAULT_FRAMES !== undefined;
const TOGETHER = 200;
/** By then the server has compiled what it runs, and its heap has the size that it works with. */
const WARM_UP = 10_000;
const MB = 1024 * 1024;
/** Twice what is in use: with room, V8 lets unused memory pile up, and what stays cannot be told from it. */
const HEAP_MB = 112;
const KEY = 'a-key-for-the-tests-of-frames';
const PATIENCE = { timeout: 60_000, interval: 50 };

const REQUESTS = [
  'open subscribe identify message handoff cancel return close email start availability earlier upload file',
  'feedback rate form typing read nothing __proto__ constructor toString disconnecting',
].flatMap((names) => names.split(' '));
const PATHS = [
  '/conversations/x/messages',
  '/conversations/x/assign',
  '/users',
  '/teams',
  '/workflows',
  '/webhooks',
  '/handoff-settings/simulate',
  '/channels/x/messages',
  '/session',
];

let data: Awaited<ReturnType<typeof temporaryDataDir>>;
let server: Program;
let port: number;
const random = seeded(20_261_129);

const url = () => `http://127.0.0.1:${port}`;

beforeAll(async () => {
  [data] = await Promise.all([temporaryDataDir(), buildProgram()]);
  const env = {
    BATON_API_KEY: KEY,
    BATON_LOG_LEVEL: 'silent',
    NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}`,
  };
  server = startProgram(['serve', '--demo', '--port', '0', '--data-dir', data.path], env);
  port = Number((await server.seen(/running at http:\/\/[^\s:]+:(\d+)/))[1]);
}, 120_000);
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended();
  await data.remove();
}, 60_000);

/** Bytes of memory that the server's process takes. */
async function memory(): Promise<number> {
  const metrics = await (await fetch(`${url()}/metrics`)).text();
  return Number(/^baton_process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1]);
}

async function attacker(): Promise<Socket> {
  const socket = io(url(), { path: SOCKET_PATH, transports: ['websocket'], forceNew: true });
  const ack = await socket.timeout(10_000).emitWithAck('open', { workspace: 'demo', locale: 'en' });
  expect((ack as { value: OpenedSession }).value.conversation.id).toBeTruthy();
  return socket;
}

/** Sends wrong requests, and resolves when the server has worked through them. */
async function sendFrames(socket: Socket, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent++) {
    const name = REQUESTS[Math.floor(random() * REQUESTS.length)] ?? 'message';
    const payload = malformedPayload(random);
    // Names that Socket.IO keeps for itself are refused by the client already.
    try {
      if (random() < 0.5) socket.emit(name, payload, () => undefined);
      else socket.emit(name, payload);
    } catch {
      sent -= 1;
    }
  }
  const fence = socket.timeout(30_000).emitWithAck('read', { conversationId: 1 });
  expect(await fence).toMatchObject({ ok: false, code: 'invalid' });
}

async function sendBodies(count: number): Promise<void> {
  const sending = Array.from({ length: count }, async () => {
    const path = PATHS[Math.floor(random() * PATHS.length)] ?? '/users';
    const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
    const response = await fetch(`${url()}/api/v1${path}`, {
      method: 'POST',
      headers,
      body: malformedBody(random),
    });
    // Few are right by chance.
    expect(response.status).toBeLessThan(500);
    await response.text();
  });
  await Promise.all(sending);
}

/** Bytes that are neither HTTP nor a WebSocket frame; resolves when the server has hung up. */
function sendGarbage(opening: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(opening);
      socket.end(Buffer.from(Array.from({ length: 512 }, () => Math.floor(random() * 256))));
    });
    socket.on('error', () => undefined);
    socket.resume().on('close', () => resolve());
  });
}

const UPGRADE = [
  `GET ${SOCKET_PATH}/?EIO=4&transport=websocket HTTP/1.1`,
  'Host: localhost',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  '\r\n',
].join('\r\n');

/** How long a well-behaved visitor waits for an acknowledgement, in milliseconds: the median of some messages. */
async function latency(client: RecordedClient): Promise<number> {
  const times: number[] = [];
  for (let said = 0; said < 15; said++) {
    const startedAt = performance.now();
    await client.say('How late is it?');
    times.push(performance.now() - startedAt);
  }
  return times.sort((a, b) => a - b)[7] ?? 0;
}

describe('malformed frames and bodies', () => {
  it(
    'are refused, and the server goes on for everybody else',
    async () => {
      const bystander = new RecordedClient(url());
      await bystander.askForPerson('a person, please');
      const before = { memory: await memory(), latency: await latency(bystander) };
      const socket = await attacker();
      let during = 0;
      for (let sent = 0; sent < FRAMES; sent += TOGETHER) {
        if (sent === WARM_UP) before.memory = await memory();
        const [, , , now] = await Promise.all([
          sendFrames(socket, TOGETHER - 20),
          sendBodies(16),
          Promise.all(['', UPGRADE, UPGRADE, 'POST / HTTP/1.1\r\n'].map(sendGarbage)),
          sent % 20_000 === 0 ? latency(bystander) : 0,
        ]);
        during = Math.max(during, now);
      }
      socket.disconnect();
      const { seq } = await bystander.say('Still there?');
      await vi.waitFor(() => expect(bystander.lastSeq).toBeGreaterThanOrEqual(seq), PATIENCE);
      expect((await fetch(`${url()}/healthz`)).status).toBe(200);
      bystander.close();
      if (!IS_LONG) return;
      const grown = (await memory()) - before.memory;
      console.log(
        `${FRAMES} malformed: memory + ${Math.round(grown / MB)} MB; others wait ${during.toFixed(1)} ms, ${before.latency.toFixed(1)} ms before`,
      );
      expect(grown).toBeLessThan(50 * MB);
    },
    120_000 + FRAMES * 10,
  );
});
