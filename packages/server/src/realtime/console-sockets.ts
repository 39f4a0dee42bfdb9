import type { IncomingHttpHeaders } from 'node:http';
import type { ConsoleEvents, ConsoleRequests } from '@baton/core';
import type { Namespace, Socket } from 'socket.io';
import * as v from 'valibot';
import type { HumanConversations, Person } from '../conversations/human-conversations.js';
import type { Platform } from '../platform.js';
import { visitorSchemas } from '../visitors/request-schemas.js';
import { answerRequest } from './answer-request.js';
import type { Publisher } from './publisher.js';
import { rooms } from './rooms.js';

/** What the people's side of the realtime needs. */
export interface ConsoleSocketParts {
  readonly platform: Platform;
  readonly conversations: HumanConversations;
  readonly publisher: Publisher;
  /** Who is signed in, by the cookie of the handshake; null when nobody. */
  readonly authenticate: (headers: IncomingHttpHeaders) => Promise<(Person & { canReply: boolean }) | null>;
  readonly onRead: (conversationId: string) => void;
}

type Signed = Person & { canReply: boolean };
type ConsoleSocket = Socket<ConsoleRequests, ConsoleEvents, Record<string, never>, { person: Signed }>;
/** The console's namespace, typed. */
export type ConsoleNamespace = Namespace<
  ConsoleRequests,
  ConsoleEvents,
  Record<string, never>,
  { person: Signed }
>;

const schemas = {
  watch: visitorSchemas.subscribe,
  unwatch: visitorSchemas.conversation,
  typing: visitorSchemas.typing,
  read: v.object({ ...visitorSchemas.read.entries }),
};

/** Tells everybody who has the conversation open who else has, on all nodes. */
async function publishViewers(namespace: ConsoleNamespace, conversationId: string): Promise<void> {
  const sockets = await namespace.in(rooms.conversation(conversationId)).fetchSockets();
  const viewers = new Map(sockets.map((socket) => [socket.data.person.userId, socket.data.person.name]));
  namespace.to(rooms.conversation(conversationId)).emit('event', {
    type: 'viewers',
    conversationId,
    viewers: [...viewers].map(([id, name]) => ({ id, name })),
  });
}

function listen(socket: ConsoleSocket, namespace: ConsoleNamespace, parts: ConsoleSocketParts): void {
  const { person } = socket.data;
  const { log } = parts.platform;
  const { conversations, publisher } = parts;
  const watched = new Set<string>();
  socket.on(
    'watch',
    answerRequest(log, schemas.watch, async (position) => {
      await conversations.authorise(person, position.conversationId);
      await socket.join(rooms.conversation(position.conversationId));
      watched.add(position.conversationId);
      void publishViewers(namespace, position.conversationId).catch(() => undefined);
      return conversations.log(person, position);
    }),
  );
  socket.on(
    'unwatch',
    answerRequest(log, schemas.unwatch, async ({ conversationId }) => {
      watched.delete(conversationId);
      await socket.leave(rooms.conversation(conversationId));
      await publishViewers(namespace, conversationId);
    }),
  );
  socket.on(
    'typing',
    answerRequest(log, schemas.typing, async ({ conversationId, active }) => {
      if (!person.canReply || !socket.rooms.has(rooms.conversation(conversationId))) return;
      const { name } = person;
      publisher.toVisitor(conversationId, { type: 'typing', conversationId, author: 'human', name, active });
      socket
        .to(rooms.conversation(conversationId))
        .emit('event', { type: 'typing', conversationId, author: 'human', name, active });
    }),
  );
  socket.on(
    'read',
    answerRequest(log, schemas.read, async ({ conversationId, seq }) => {
      if (!person.canReply) return;
      await conversations.markRead(person, conversationId, seq);
      publisher.toVisitor(conversationId, { type: 'read', conversationId, seq });
      parts.onRead(conversationId);
    }),
  );
  socket.on('disconnect', () => {
    for (const id of watched) void publishViewers(namespace, id).catch(() => undefined);
  });
}

/** Serves signed-in people on the console's namespace. */
export function serveConsoles(namespace: ConsoleNamespace, parts: ConsoleSocketParts): void {
  namespace.use((socket, next) => {
    parts.authenticate(socket.handshake.headers).then(
      (person) => {
        if (!person) return next(new Error('unauthenticated'));
        socket.data.person = person;
        next();
      },
      () => next(new Error('unavailable')),
    );
  });
  namespace.on('connection', (socket) => {
    const { person } = socket.data;
    void socket.join([rooms.workspace(person.workspaceId), rooms.person(person.userId)]);
    listen(socket, namespace, parts);
  });
}
