import { hostEnvironment, type Person } from '@baton/core';
import { backendContract, type ContractSubject } from '@baton/core/testing';
import { type BrowserEnvironment, socketBackend, type TextStore } from '@baton/widget';
import WebSocketOfNode from 'ws';
import type { RestClient } from './harness/rest-client.js';
import { ADA, test } from './test.js';

/** The question that the demo's own articles answer. */
const QUESTION = 'How do I install the widget on my website?';

/** A browser's socket reports failures by closing; this one also insists on being listened to. Node 20 has none. */
function openWebSocket(address: string): WebSocket {
  return new WebSocketOfNode(address).on('error', () => {}) as unknown as WebSocket;
}

/** One visitor's browser as far as the socket backend uses it: an address and a place for the token. */
function visitorEnvironment(origin: string, local: TextStore): BrowserEnvironment {
  const window = { location: { origin } } as unknown as Window;
  return {
    ...hostEnvironment(),
    window,
    document: {} as Document,
    local,
    session: local,
    listen: () => () => {},
    openWebSocket,
  };
}

function textStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key) ?? null,
    set: (key, value) => void texts.set(key, value),
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
}

/** Ada, signed in, with no place for more than the test's own visitor to be in the way. */
async function signInAda(
  url: string,
): Promise<(path: string, method: string, body?: unknown) => Promise<void>> {
  const session = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: ADA, password: 'baton-demo' }),
  });
  const cookie = session.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return async (path, method, body) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { cookie, origin: url, 'content-type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  };
}

async function createSubject(api: RestClient): Promise<ContractSubject> {
  const { url } = api;
  const asAda = await signInAda(url);
  const { id }: Person = await api.person(ADA);
  const local = textStore();
  const open: { disconnect(): void }[] = [];
  const backend = () => {
    const made = socketBackend({
      workspace: 'demo',
      apiBase: url,
      environment: visitorEnvironment(url, local),
    });
    open.push(made);
    return made;
  };
  return {
    backend: backend(),
    question: QUESTION,
    person: {
      available: (on) => api.setPresence(ADA, on ? 'available' : 'away'),
      reply: (conversationId, text) =>
        asAda(`/conversations/${conversationId}/messages`, 'POST', { text, clientId: `${id}:${text}` }),
      close: (conversationId) => asAda(`/conversations/${conversationId}/close`, 'POST'),
      returnToAgent: (conversationId) => asAda(`/conversations/${conversationId}/return-to-agent`, 'POST'),
    },
    reconnect: async () => backend(),
    dispose: async () => {
      for (const made of open) made.disconnect();
    },
  };
}

test.describe('the socket backend on the real server', () => {
  let api: RestClient;
  test.beforeEach(({ api: prepared }) => {
    api = prepared;
  });
  for (const { name, run } of backendContract({ create: () => createSubject(api) })) test(name, run);
});
