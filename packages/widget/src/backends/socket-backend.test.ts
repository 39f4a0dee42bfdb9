// @vitest-environment node
import type { BackendEvent, Message } from '@baton/core';
import { hostEnvironment } from '@baton/core';
import { backendContract, memoryBackend } from '@baton/core/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type BrowserEnvironment, memoryTextStore } from '../env.js';
import { socketBackend } from './socket-backend.js';
import { type FakeServer, startFakeServer } from './testing/fake-server.js';
import { ALL_FAULTS, faultyNetwork, hurried } from './testing/faulty-network.js';
import { openWebSocket } from './testing/open-web-socket.js';

/** No browser is needed but for the page's address and its network events. */
function environment(local = memoryTextStore()): BrowserEnvironment & { readonly network: EventTarget } {
  const network = new EventTarget();
  return {
    ...hostEnvironment(),
    document: {} as Document,
    window: network as Window,
    network,
    local,
    session: memoryTextStore(),
    listen(target, type, listener) {
      target.addEventListener(type, listener);
      return () => target.removeEventListener(type, listener);
    },
    openWebSocket,
  };
}

const ada = { id: 'ada', name: 'Ada' };
const hello = { workspace: 'demo', locale: 'en' };
const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

async function serve(): Promise<FakeServer> {
  const world = memoryBackend({ people: [ada], answer: ({ text }) => (text.startsWith('Q') ? 'A.' : null) });
  const server = await startFakeServer(world);
  undo.push(() => server.stop());
  return server;
}

async function visit(server: FakeServer, environmentOf = environment()) {
  const backend = socketBackend({ workspace: 'demo', apiBase: server.origin, environment: environmentOf });
  undo.push(() => backend.disconnect());
  const { conversation } = await backend.open(hello);
  const events: BackendEvent[] = [];
  backend.subscribe({ conversationId: conversation.id, afterSeq: 0 }, (event) => events.push(event));
  const messages = () =>
    events.flatMap((event): Message[] => (event.type === 'message' ? [event.message] : []));
  let sent = 0;
  return {
    backend,
    id: conversation.id,
    environment: environmentOf,
    messages,
    seqs: () => messages().map(({ seq }) => seq),
    connection: () => events.flatMap((event) => (event.type === 'connection' ? [event.state] : [])),
    has: (type: BackendEvent['type']) => events.some((event) => event.type === type),
    say: (text: string, clientId = `m-${++sent}`) =>
      backend.sendMessage({ conversationId: conversation.id, clientId, text }),
  };
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('keeps the promises of every backend', () => {
  const cases = backendContract({
    faults: ALL_FAULTS,
    async create() {
      const server = await serve();
      const local = memoryTextStore();
      const network = faultyNetwork(openWebSocket);
      const connect = async () => {
        const browser = { ...environment(local), after: hurried, openWebSocket: network.openWebSocket };
        const backend = socketBackend({ workspace: 'demo', apiBase: server.origin, environment: browser });
        undo.push(() => backend.disconnect());
        return backend;
      };
      const { people } = server.world;
      return {
        backend: await connect(),
        reconnect: connect,
        network,
        question: 'Q?',
        person: {
          available: async (on) => people.setAvailable('ada', on),
          reply: async (id, text) => people.reply(id, text),
          close: async (id) => people.close(id),
          returnToAgent: async (id) => people.returnToAgent(id),
        },
        dispose: async () => {
          for (const step of undo.splice(0).reverse()) await step();
        },
      };
    },
  });
  for (const { name, run } of cases) test(name, run);
});

describe('when deliveries go wrong', () => {
  test('fills a gap by fetching what is missing, in order and once', async () => {
    const server = await serve();
    const { say, seqs } = await visit(server);
    await say('Q1');
    await vi.waitFor(() => expect(seqs()).toEqual(upTo(2)));
    server.faults.lostSeqs.add(3).add(4);
    await say('Q2');
    await say('Q3');
    await vi.waitFor(() => expect(seqs()).toEqual(upTo(6)));
  });

  test('hands out a message that arrives twice once', async () => {
    const server = await serve();
    server.faults.isRepeating = true;
    const { say, seqs } = await visit(server);
    await say('Q1');
    await say('Q2');
    await vi.waitFor(() => expect(seqs()).toEqual(upTo(4)));
  });

  test('reads a long log page by page', async () => {
    const server = await serve();
    const first = await visit(server);
    for (const text of ['Q1', 'Q2', 'Q3', 'Q4']) await first.say(text);
    const second = await visit(server, environment(first.environment.local));
    await vi.waitFor(() => expect(second.seqs()).toEqual(upTo(8)));
  });
});

describe('when the connection is lost', () => {
  test('opens the session again with the same token and catches up', async () => {
    const server = await serve();
    const { say, seqs, connection, id } = await visit(server);
    await say('Can I talk to a human?');
    await vi.waitFor(() => expect(seqs().length).toBe(2));
    server.cut();
    await vi.waitFor(() => expect(connection()).toContain('offline'));
    server.world.people.reply(id, 'Hello.');
    await vi.waitFor(() => expect(connection().at(-1)).toBe('online'));
    expect(seqs()).toEqual(upTo(3));
  });

  test('rejects what was in flight at once, and the same message sent again is stored once', async () => {
    const server = await serve();
    const { say, messages } = await visit(server);
    server.faults.isDeaf = true;
    const lost = say('Q1', 'same');
    await vi.waitFor(() => expect(server.requests).toContain('message'));
    server.faults.isDeaf = false;
    server.cut();
    await expect(lost).rejects.toMatchObject({ code: 'unavailable' });
    await say('Q1', 'same');
    await vi.waitFor(() => expect(messages().length).toBe(2));
    expect(messages().filter(({ author }) => author === 'visitor').length).toBe(1);
  });

  test('says so as soon as the browser does', async () => {
    const server = await serve();
    const { environment: browser, connection } = await visit(server);
    browser.network.dispatchEvent(new Event('offline'));
    await vi.waitFor(() => expect(connection()).toContain('offline'));
  });

  test('rejects with `unavailable` where there is no server', async () => {
    const backend = socketBackend({
      workspace: 'demo',
      apiBase: 'http://localhost:9',
      environment: environment(),
    });
    undo.push(() => backend.disconnect());
    await expect(backend.open(hello)).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('rejects with `invalid` where the address is none', async () => {
    const backend = socketBackend({
      workspace: 'demo',
      apiBase: 'chat.example.com',
      environment: environment(),
    });
    await expect(backend.open(hello)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('the session', () => {
  test('is resumed with the token that was kept, which is in no address', async () => {
    const server = await serve();
    const first = await visit(server);
    const second = await visit(server, environment(first.environment.local));
    expect(second.id).toBe(first.id);
    expect(first.environment.local.keys()).toEqual(['baton:demo:token']);
  });

  test('is of the workspace that the backend was made for', async () => {
    const server = await serve();
    const open = vi.spyOn(server.world, 'newVisitor');
    const backend = socketBackend({ workspace: 'demo', apiBase: server.origin, environment: environment() });
    undo.push(() => backend.disconnect());
    const opened = vi.fn();
    open.mockImplementation(() => {
      const visitor = memoryBackend();
      return Object.assign(visitor, { openTab: () => Object.assign(memoryBackend(), { open: opened }) });
    });
    await backend.open({ workspace: 'page' });
    expect(opened.mock.calls[0]?.[0]).toMatchObject({ workspace: 'demo' });
  });

  test('begins afresh when the server no longer knows the token', async () => {
    const server = await serve();
    const first = await visit(server);
    server.faults.hasForgotten = true;
    const second = await visit(server, environment(first.environment.local));
    expect(second.id).not.toBe(first.id);
  });

  test('says that it has expired when that shows on a reconnect', async () => {
    const server = await serve();
    const { has } = await visit(server);
    server.faults.hasForgotten = true;
    server.cut();
    await vi.waitFor(() => expect(has('session_expired')).toBe(true));
  });
});

describe('refused because of too many requests', () => {
  test('tells when it makes sense to try again', async () => {
    const server = await serve();
    server.faults.refusesSessionsForMs = 12_000;
    await expect(visit(server)).rejects.toMatchObject({ code: 'rate_limited', retryAfterMs: 12_000 });
  });

  test('comes back after a lost connection when the server has said that it may, and not before', async () => {
    const server = await serve();
    const waits: (() => void)[] = [];
    const browser = environment();
    const after: BrowserEnvironment['after'] = (delayMs, callback) => {
      if (delayMs !== 12_000) return browser.after(delayMs, callback);
      waits.push(callback);
      return () => undefined;
    };
    const { connection } = await visit(server, { ...browser, after });
    server.faults.refusesSessionsForMs = 12_000;
    server.cut();
    await vi.waitFor(() => expect(waits).toHaveLength(1));
    expect(connection().at(-1)).toBe('offline');
    server.faults.refusesSessionsForMs = 0;
    waits[0]?.();
    await vi.waitFor(() => expect(connection().at(-1)).toBe('online'));
  });
});

describe('while the page is out of sight', () => {
  test('rests without a connection, and is back in step afterwards', async () => {
    const server = await serve();
    const { backend, say, seqs, connection, id } = await visit(server);
    await say('Can I talk to a human?');
    await vi.waitFor(() => expect(seqs().length).toBe(2));
    backend.rest?.(true);
    await vi.waitFor(() => expect(server.connections()).toBe(0));
    expect(connection().at(-1)).toBe('offline');
    server.world.people.reply(id, 'Hello.');
    backend.rest?.(false);
    await vi.waitFor(() => expect(seqs()).toEqual(upTo(3)));
    expect(connection().at(-1)).toBe('online');
  });

  test('is brought back by whatever is asked', async () => {
    const server = await serve();
    const { backend, say, seqs } = await visit(server);
    backend.rest?.(true);
    await say('Q1').catch(() => say('Q1', 'm-1'));
    await vi.waitFor(() => expect(seqs()).toEqual(upTo(2)));
  });
});
