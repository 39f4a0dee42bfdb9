import type { IncomingHttpHeaders } from 'node:http';
import type { ConsoleEvents, ConsoleRequests } from '@baton/core';
import type { Namespace, Socket } from 'socket.io';
import * as v from 'valibot';
import type { HumanConversations, Person } from '../conversations/human-conversations.js';
import type { Platform } from '../platform.js';
import type { Tickets } from '../tickets/tickets.js';
import { visitorSchemas } from '../visitors/request-schemas.js';
import { answerRequest } from './answer-request.js';
import type { Publisher } from './publisher.js';
import { rooms } from './rooms.js';

/** What the people's side of the realtime needs. */
export interface ConsoleSocketParts {
  readonly platform: Platform;
  readonly conversations: HumanConversations;
  readonly tickets: Tickets;
  readonly publisher: Publisher;
  /** Who is signed in, by the cookie of the handshake; null when nobody. */
  readonly authenticate: (headers: IncomingHttpHeaders) => Promise<(Person & { canReply: boolean }) | null>;
  readonly onRead: (workspaceId: string, conversationId: string) => void;
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
  typing: v.object({ ...visitorSchemas.typing.entries, note: v.optional(v.boolean('Give true or false.')) }),
  read: v.object({ ...visitorSchemas.read.entries }),
};

/** The people whose consoles are in a room, each once, on all nodes. */
async function peopleIn(namespace: ConsoleNamespace, room: string) {
  const sockets = await namespace.in(room).fetchSockets();
  const people = new Map(sockets.map(({ data: { person } }) => [person.userId, person.name]));
  return [...people].map(([id, name]) => ({ id, name }));
}

/** Tells everybody who has the conversation open who else has, on all nodes. */
async function publishViewers(namespace: ConsoleNamespace, conversationId: string): Promise<void> {
  const room = rooms.conversation(conversationId);
  const viewers = await peopleIn(namespace, room);
  namespace.to(room).emit('event', { type: 'viewers', conversationId, viewers });
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
    answerRequest(log, schemas.typing, async ({ conversationId, active, note }) => {
      if (!person.canReply || !socket.rooms.has(rooms.conversation(conversationId))) return;
      const { name } = person;
      const event = { type: 'typing', conversationId, author: 'human', name, active } as const;
      if (!note) publisher.toVisitor(conversationId, event);
      socket.to(rooms.conversation(conversationId)).emit('event', { ...event, ...(note && { note }) });
    }),
  );
  socket.on(
    'read',
    answerRequest(log, schemas.read, async ({ conversationId, seq }) => {
      if (!person.canReply) return;
      await conversations.markRead(person, conversationId, seq);
      publisher.toVisitor(conversationId, { type: 'read', conversationId, seq });
      parts.onRead(person.workspaceId, conversationId);
    }),
  );
  socket.on('disconnect', () => {
    for (const id of watched) void publishViewers(namespace, id).catch(() => undefined);
  });
}

const aboutTicket = v.object({
  ticketId: v.pipe(v.string('Give an id as text.'), v.minLength(1, 'Give an id.'), v.maxLength(100)),
});

/** Tells everybody who has the ticket open who else has, on all nodes. */
async function publishTicketViewers(namespace: ConsoleNamespace, ticketId: string): Promise<void> {
  const room = rooms.ticket(ticketId);
  const viewers = await peopleIn(namespace, room);
  namespace.to(room).emit('event', { type: 'ticket_viewers', ticketId, viewers });
}

function listenForTickets(
  socket: ConsoleSocket,
  namespace: ConsoleNamespace,
  parts: ConsoleSocketParts,
): void {
  const { log } = parts.platform;
  const watched = new Set<string>();
  const publish = (ticketId: string) => void publishTicketViewers(namespace, ticketId).catch(() => undefined);
  socket.on(
    'watch_ticket',
    answerRequest(log, aboutTicket, async ({ ticketId }) => {
      await parts.tickets.read(socket.data.person, ticketId);
      await socket.join(rooms.ticket(ticketId));
      watched.add(ticketId);
      publish(ticketId);
      return null;
    }),
  );
  socket.on(
    'unwatch_ticket',
    answerRequest(log, aboutTicket, async ({ ticketId }) => {
      if (!watched.delete(ticketId)) return;
      await socket.leave(rooms.ticket(ticketId));
      publish(ticketId);
    }),
  );
  socket.on('disconnect', () => watched.forEach(publish));
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
    listenForTickets(socket, namespace, parts);
  });
}
