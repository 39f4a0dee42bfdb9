import type { ContractNetwork } from '@baton/core/testing';

/** Everything that this network can do wrong. */
export const ALL_FAULTS = ['repeat', 'lose', 'swap', 'slow', 'deafen', 'fail', 'cut'] as const;

/** Timers that go off four times earlier, so that nobody waits long for a time-out; no earlier, for busy machines. */
export function hurried(delayMs: number, callback: () => void): () => void {
  const timer = setTimeout(callback, delayMs / 4);
  return () => clearTimeout(timer);
}

/** A network that can be made to go wrong, for both transports. */
export interface FaultyNetwork extends Required<ContractNetwork> {
  /** Wraps a WebSocket that speaks Socket.IO. */
  openWebSocket(address: string): WebSocket;
  /** Wraps requests of the HTTP protocol and its event streams. */
  readonly fetch: typeof fetch;
}

type Take<Item> = (item: Item) => void;

/** How a message frame, an answer and a request of Socket.IO look on the wire. */
const IS_LIVE_MESSAGE = /^42\["event",\{"type":"message"/;
const IS_ANSWER = /^43\d+/;
const IS_REQUEST = /^42\d+\["(message|handoff)"/;

class Faults {
  isRepeating = false;
  isSwapping = false;
  losing = 0;
  deaf = 0;
  failing = 0;
  delayMs = 0;
  /** Answers to these requests are dropped, so that it is never the answer to something else. */
  readonly unanswered = new Set<string>();

  later(task: () => void): void {
    if (this.delayMs > 0) setTimeout(task, this.delayMs);
    else task();
  }

  /** Live messages as they come out of the network: none, one, two, or in another order. */
  createGate<Item>(give: Take<Item>): Take<Item> {
    let held: Item | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const release = () => {
      clearTimeout(timer);
      if (held !== null) give(held);
      held = null;
    };
    return (item) => {
      if (this.losing > 0 && this.losing--) return;
      if (this.isSwapping && held === null) {
        held = item;
        timer = setTimeout(release, 40);
        return;
      }
      give(item);
      release();
      if (this.isRepeating) give(item);
    };
  }
}

function wrapSocket(socket: WebSocket, faults: Faults): WebSocket {
  const outer = { onmessage: null, onclose: null } as Pick<WebSocket, 'onmessage' | 'onclose'>;
  const give = (data: unknown) => faults.later(() => outer.onmessage?.call(socket, { data } as MessageEvent));
  const gate = faults.createGate(give);
  socket.onmessage = ({ data }) => {
    const text = String(data);
    const id = IS_ANSWER.exec(text)?.[0].slice(2);
    if (id && faults.unanswered.delete(id)) return;
    if (IS_LIVE_MESSAGE.test(text)) gate(text);
    else give(data);
  };
  socket.onclose = (event) => outer.onclose?.call(socket, event);
  return Object.assign(outer, {
    send(text: string) {
      if (IS_REQUEST.test(text)) {
        if (faults.failing > 0 && faults.failing--) return;
        if (faults.deaf > 0 && faults.deaf--) faults.unanswered.add(/^42(\d+)/.exec(text)?.[1] ?? '');
      }
      faults.later(() => socket.readyState === 1 && socket.send(text));
    },
    close: () => socket.close(),
  }) as unknown as WebSocket;
}

/** The events of a stream, each with the empty line that ends it. */
function wrapStream(body: ReadableStream<Uint8Array>, faults: Faults): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let rest = '';
  let gate: Take<string>;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      start(controller) {
        const give = (text: string) => {
          // The reader may have gone while this was held back.
          try {
            controller.enqueue(encoder.encode(text));
          } catch {}
        };
        gate = faults.createGate(give);
      },
      transform(chunk, controller) {
        const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
        rest = parts.pop() ?? '';
        for (const part of parts) {
          if (part.startsWith('data: {"type":"message"')) gate(`${part}\n\n`);
          else controller.enqueue(encoder.encode(`${part}\n\n`));
        }
      },
    }),
  );
}

/** @param openWebSocket What makes the real sockets. */
export function faultyNetwork(openWebSocket: (address: string) => WebSocket): FaultyNetwork {
  const faults = new Faults();
  const sockets = new Set<WebSocket>();
  const streams = new Set<AbortController>();
  const wait = () => new Promise<void>((resolve) => setTimeout(resolve, faults.delayMs));

  async function request(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const path = String(input);
    const counts = /\/(messages|handoffs)$/.test(path);
    if (faults.delayMs) await wait();
    if (counts && faults.failing > 0 && faults.failing--) throw new TypeError('Failed to fetch');
    const abort = new AbortController();
    init.signal?.addEventListener('abort', () => abort.abort());
    const response = await fetch(input, { ...init, signal: abort.signal });
    if (counts && faults.deaf > 0 && faults.deaf--) throw new TypeError('Failed to fetch');
    if (faults.delayMs) await wait();
    if (!path.endsWith('/events') || !response.body) return response;
    streams.add(abort);
    return new Response(wrapStream(response.body, faults), response);
  }

  return {
    openWebSocket(address) {
      const socket = openWebSocket(address);
      sockets.add(socket);
      return wrapSocket(socket, faults);
    },
    fetch: request as typeof fetch,
    repeat: () => {
      faults.isRepeating = true;
    },
    swap: () => {
      faults.isSwapping = true;
    },
    lose: (count) => {
      faults.losing = count;
    },
    slow: (delayMs) => {
      faults.delayMs = delayMs;
    },
    deafen: (count) => {
      faults.deaf = count;
    },
    fail: (count) => {
      faults.failing = count;
    },
    cut() {
      for (const socket of sockets) socket.close();
      for (const stream of streams) stream.abort();
      sockets.clear();
      streams.clear();
    },
  };
}
