// @vitest-environment node
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type BackendEvent, hostEnvironment } from '@baton/core';
import { backendContract } from '@baton/core/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type BrowserEnvironment, memoryTextStore, type TextStore } from '../env.js';
import { httpBackend } from './http-backend.js';
import { ALL_FAULTS, faultyNetwork, hurried } from './testing/faulty-network.js';
import { openWebSocket } from './testing/open-web-socket.js';

const EXAMPLE = fileURLToPath(new URL('../../../../examples/http-backend/server.mjs', import.meta.url));

/** The example as its README starts it, but for the port. */
let server: ChildProcess;
let origin = '';
beforeAll(async () => {
  server = spawn(process.execPath, [EXAMPLE], {
    env: { PORT: '0', DESK_KEY: 'desk' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  origin = await new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The example ended with ${code}.`)));
    server.stdout?.on('data', (chunk) => {
      const found = /http:\/\/localhost:\d+/.exec(String(chunk));
      if (found) resolve(found[0]);
    });
  });
});
afterAll(() => void server.kill());

async function desk(path: string, body: unknown = {}): Promise<void> {
  const response = await fetch(`${origin}/chat/desk/${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer desk' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
}

function browser(local: TextStore = memoryTextStore()): BrowserEnvironment {
  return {
    ...hostEnvironment(),
    after: hurried,
    document: {} as Document,
    window: new EventTarget() as Window,
    local,
    session: memoryTextStore(),
    listen(target, type, listener) {
      target.addEventListener(type, listener);
      return () => target.removeEventListener(type, listener);
    },
    openWebSocket,
  };
}

const person = {
  available: (there: boolean) => desk('presence', { there }),
  reply: (id: string, text: string) => desk(`${id}/reply`, { text }),
  close: (id: string) => desk(`${id}/close`),
  returnToAgent: (id: string) => desk(`${id}/return`),
};

describe('the example server in one file keeps the promises of every backend', () => {
  const cases = backendContract({
    faults: ALL_FAULTS,
    async create() {
      const local = memoryTextStore();
      const network = faultyNetwork(openWebSocket);
      const made: ReturnType<typeof httpBackend>[] = [];
      const connect = () => {
        const backend = httpBackend({
          url: `${origin}/chat`,
          environment: browser(local),
          fetch: network.fetch,
        });
        made.push(backend);
        return backend;
      };
      await person.available(false);
      return {
        backend: connect(),
        reconnect: async () => connect(),
        network,
        person,
        async dispose() {
          const { conversation } = await made[0]!.open({ workspace: 'demo' });
          await made[0]!.close(conversation.id).catch(() => undefined);
          for (const backend of made) backend.disconnect();
        },
      };
    },
  });
  for (const { name, run } of cases) test(name, run);
});

const answering = (status: number, body: unknown) =>
  vi.fn(
    async () => new Response(body === null ? null : JSON.stringify(body), { status }),
  ) as unknown as typeof fetch;
const backendOf = (fetch: typeof globalThis.fetch, local?: TextStore) =>
  httpBackend({ url: 'https://shop.example.com/chat/', environment: browser(local), fetch });

describe('requests', () => {
  test('carry the token as a header, and it is in no address', async () => {
    const local = memoryTextStore();
    const fetch = answering(200, { token: 'secret', conversation: { id: 'c1' } });
    const backend = backendOf(fetch, local);
    await backend.open({ workspace: 'demo' });
    await backend.close('c1');
    const [address, init] = vi.mocked(fetch).mock.calls[1]!;
    expect(address).toBe('https://shop.example.com/chat/conversations/c1/close');
    expect(init).toMatchObject({ headers: { authorization: 'Bearer secret' }, credentials: 'omit' });
  });

  test.each([
    [
      422,
      { code: 'invalid', detail: 'No.', errors: [{ path: 'email', code: 'x', message: 'No.' }] },
      'invalid',
    ],
    [409, { code: 'refused' }, 'refused'],
    [404, {}, 'not_found'],
    [401, {}, 'session_expired'],
    [429, 'Slow down', 'rate_limited'],
    [502, '<html>', 'unavailable'],
    [418, {}, 'bad_request'],
  ])('answered with %i are rejected with what it says', async (status, body, code) => {
    await expect(backendOf(answering(status, body)).close('c1')).rejects.toMatchObject({ code });
  });

  test.each([
    ['its body', new Response('{"code":"rate_limited","retryAfterMs":1500}', { status: 429 }), 1_500],
    ['its header', new Response('', { status: 429, headers: { 'retry-after': '3' } }), 3_000],
    ['neither', new Response('', { status: 429 }), undefined],
  ])(
    'that are refused for a while are to be tried again after what is in %s',
    async (_, response, retryAfterMs) => {
      const fetch = (async () => response) as typeof globalThis.fetch;
      await expect(backendOf(fetch).close('c1')).rejects.toMatchObject({
        code: 'rate_limited',
        retryAfterMs,
      });
    },
  );

  test('that get no answer are rejected with `timeout`, and let go', async () => {
    let aborted = false;
    const silent = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => {
          aborted = true;
          reject(new DOMException('aborted', 'AbortError'));
        }),
      );
    await expect(backendOf(silent as typeof fetch).close('c1')).rejects.toMatchObject({ code: 'timeout' });
    expect(aborted).toBe(true);
  });

  test('open afresh when the server no longer knows the token', async () => {
    const local = memoryTextStore();
    local.set('baton:http:token', 'old');
    const fetch = vi
      .fn()
      .mockResolvedValueOnce(new Response('{}', { status: 401 }))
      .mockResolvedValueOnce(new Response(JSON.stringify({ token: 'new', visitorId: 'v' })));
    await expect(
      backendOf(fetch as unknown as typeof globalThis.fetch, local).open({ workspace: 'demo' }),
    ).resolves.toEqual({ visitorId: 'v' });
    expect(local.get('baton:http:token')).toBe('new');
  });
});

describe('the parts that a server may leave out', () => {
  test('are there when it says so', () => {
    const plain = backendOf(answering(200, {}));
    expect([plain.recordAnswer, plain.identify, plain.submitForm, plain.giveFeedback]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const features = ['answers', 'identity', 'forms', 'feedback'] as const;
    const full = httpBackend({
      url: 'https://x.example',
      features,
      environment: browser(),
      fetch: answering(200, {}),
    });
    for (const method of [full.recordAnswer, full.identify, full.submitForm, full.giveFeedback])
      expect(method).toBeTypeOf('function');
  });
});

test('after disconnect nothing is asked and nothing told', async () => {
  const events: BackendEvent[] = [];
  const fetch = answering(200, { conversation: { id: 'c1', seq: 0 }, messages: [], more: false });
  const backend = backendOf(fetch);
  backend.subscribe({ conversationId: 'c1', afterSeq: 0 }, (event) => events.push(event));
  backend.disconnect();
  await expect(backend.close('c1')).rejects.toMatchObject({ code: 'unavailable' });
  const { length } = vi.mocked(fetch).mock.calls;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([vi.mocked(fetch).mock.calls.length, events]).toEqual([length, []]);
});
