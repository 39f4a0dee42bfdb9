import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Ack, BatonError, SOCKET_PATH, type VisitorEvents, type VisitorRequests } from '@baton/core';
import { type MemoryBackend, memoryBackend } from '@baton/core/testing';
import { Server, type Socket } from 'socket.io';

type VisitorSocket = Socket<VisitorRequests, VisitorEvents>;

/** Messages per page of the log: few, so that tests need several. */
const PAGE_SIZE = 3;

/** What goes wrong on purpose. */
export interface Faults {
  /** Live messages with these numbers never arrive. */
  readonly lostSeqs: Set<number>;
  /** Every live message arrives twice. */
  isRepeating: boolean;
  /** Acknowledgements are thrown away, though the work has been done. */
  isDeaf: boolean;
  /** No token is known any more. */
  hasForgotten: boolean;
  /** Sessions are refused for so many milliseconds; 0: they are not. */
  refusesSessionsForMs: number;
}

/** Baton's visitor protocol over a real Socket.IO server, with a memory backend behind it. */
export interface FakeServer {
  readonly origin: string;
  readonly world: MemoryBackend;
  readonly faults: Faults;
  /** Requests in the order in which they came. */
  readonly requests: string[];
  /** Cuts every connection, as a restart does. */
  cut(): void;
  /** How many there are. */
  connections(): number;
  stop(): Promise<void>;
}

export async function startFakeServer(world: MemoryBackend = memoryBackend()): Promise<FakeServer> {
  const http = createServer();
  const io = new Server<VisitorRequests, VisitorEvents>(http, {
    path: SOCKET_PATH,
    transports: ['websocket'],
  });
  const visitors = new Map<string, MemoryBackend>();
  const faults: Faults = {
    lostSeqs: new Set(),
    isRepeating: false,
    isDeaf: false,
    hasForgotten: false,
    refusesSessionsForMs: 0,
  };
  const requests: string[] = [];
  io.on('connection', (socket) => serve(socket, { world, visitors, faults, requests }));
  await new Promise<void>((resolve) => http.listen(0, resolve));
  return {
    origin: `http://localhost:${(http.address() as AddressInfo).port}`,
    world,
    faults,
    requests,
    cut: () => {
      for (const socket of io.sockets.sockets.values()) socket.conn.close();
    },
    connections: () => io.engine.clientsCount,
    stop: () => io.close(),
  };
}

const nothing = () => null;

interface Served {
  readonly world: MemoryBackend;
  readonly visitors: Map<string, MemoryBackend>;
  readonly faults: Faults;
  readonly requests: string[];
}

function serve(socket: VisitorSocket, { world, visitors, faults, requests }: Served): void {
  let backend: MemoryBackend | null = null;
  const stops: (() => void)[] = [];
  const visitor = (): MemoryBackend => {
    if (!backend) throw new BatonError('unauthenticated');
    return backend;
  };
  const answer = async <Value>(
    name: string,
    reply: (ack: Ack<Value>) => void,
    work: () => Value | Promise<Value>,
  ) => {
    requests.push(name);
    const send = (ack: Ack<Value>) => {
      if (!faults.isDeaf) reply(ack);
    };
    try {
      send({ ok: true, value: await work() });
    } catch (error) {
      const { code, message, issues, retryAfterMs } =
        error instanceof BatonError ? error : new BatonError('internal', String(error));
      send({ ok: false, code, message, issues, retryAfterMs });
    }
  };
  const tell: VisitorEvents['event'] = (event) => {
    if (event.type === 'message' && faults.lostSeqs.has(event.message.seq)) return;
    socket.emit('event', event);
    if (event.type === 'message' && faults.isRepeating) socket.emit('event', event);
  };
  socket.on('open', ({ token, ...hello }, reply) =>
    answer('open', reply, async () => {
      if (faults.refusesSessionsForMs > 0)
        throw new BatonError('rate_limited', undefined, { retryAfterMs: faults.refusesSessionsForMs });
      if (token && (faults.hasForgotten || !visitors.has(token))) {
        faults.hasForgotten = false;
        visitors.delete(token);
        throw new BatonError('session_expired');
      }
      const known = token ? visitors.get(token) : undefined;
      const minted = known ? undefined : `token-${visitors.size + 1}`;
      if (minted) visitors.set(minted, world.newVisitor());
      backend = (known ?? visitors.get(minted!)!).openTab();
      return { ...(await backend.open(hello)), ...(minted && { token: minted }) };
    }),
  );
  socket.on('subscribe', ({ conversationId, afterSeq }, reply) =>
    answer('subscribe', reply, () => {
      const { conversation, messages } = visitor().people.transcript(conversationId);
      for (const stop of stops.splice(0)) stop();
      stops.push(
        visitor().subscribe({ conversationId, afterSeq: conversation.seq }, (event) => {
          if (event.type !== 'connection') tell(event);
        }),
      );
      const rest = messages.filter(({ seq }) => seq > afterSeq);
      return { conversation, messages: rest.slice(0, PAGE_SIZE), more: rest.length > PAGE_SIZE };
    }),
  );
  socket.on('message', (message, reply) => answer('message', reply, () => visitor().sendMessage(message)));
  socket.on('handoff', (request, reply) => answer('handoff', reply, () => visitor().requestHandoff(request)));
  socket.on('cancel', ({ conversationId: id }, reply) =>
    answer('cancel', reply, () => visitor().cancelHandoff(id)),
  );
  socket.on('return', ({ conversationId: id }, reply) =>
    answer('return', reply, () => visitor().returnToAgent(id)),
  );
  socket.on('close', ({ conversationId: id }, reply) => answer('close', reply, () => visitor().close(id)));
  socket.on('start', (_, reply) => answer('start', reply, () => visitor().startConversation()));
  socket.on('availability', (_, reply) => answer('availability', reply, () => visitor().availability()));
  socket.on('email', ({ conversationId: id, email }, reply) =>
    answer('email', reply, () => visitor().leaveEmail(id, email)),
  );
  socket.on('rate', (rating, reply) => answer('rate', reply, () => visitor().rate(rating).then(nothing)));
  socket.on('earlier', ({ conversationId: id, beforeSeq }, reply) =>
    answer('earlier', reply, () => visitor().earlier!(id, beforeSeq)),
  );
  socket.on('feedback', (feedback, reply) =>
    answer('feedback', reply, () => visitor().giveFeedback!(feedback).then(nothing)),
  );
  socket.on('form', (answers, reply) =>
    answer('form', reply, () => visitor().submitForm!(answers).then(nothing)),
  );
  socket.on('identify', (_, reply) =>
    answer('identify', reply, () => {
      throw new BatonError('not_supported');
    }),
  );
  socket.on('sign_out', (_, reply) =>
    answer('sign_out', reply, () => {
      for (const stop of stops.splice(0)) stop();
      backend = null;
      return null;
    }),
  );
  socket.on('disconnect', () => {
    for (const stop of stops) stop();
  });
}
