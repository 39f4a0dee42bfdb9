import type { VisitorEvents, VisitorRequests } from '@baton/core';
import type { Namespace } from 'socket.io';
import { visitorSchemas } from '../visitors/request-schemas.js';
import type { Visitor } from '../visitors/visitor-sessions.js';
import { answerRequest } from './answer-request.js';
import { rooms } from './rooms.js';
import {
  type Connection,
  type VisitorSocket,
  type VisitorSocketParts,
  visitorOf,
} from './visitor-connection.js';
import { listenForFilesAndNotes } from './visitor-file-requests.js';

function addressOf(socket: VisitorSocket): string {
  return socket.handshake.address;
}

/** From here on the socket is this visitor's: what it heard of another one's conversations, it hears no more. */
async function takeVisitor(socket: VisitorSocket, connection: Connection, visitor: Visitor): Promise<void> {
  const before = connection.visitor;
  connection.visitor = visitor;
  if (before && before.id !== visitor.id) {
    const theirs = [...socket.rooms].filter((room) => room !== socket.id);
    await Promise.all(theirs.map((room) => socket.leave(room)));
  }
  await socket.join([rooms.workspace(visitor.workspaceId), rooms.visitor(visitor.id)]);
}

function listenForIdentity(
  socket: VisitorSocket,
  connection: Connection,
  { platform: { log }, limits, ...parts }: VisitorSocketParts,
): void {
  socket.on(
    'identify',
    answerRequest(log, visitorSchemas.identify, async (proof) => {
      const before = visitorOf(connection);
      await limits.action(before.id);
      const { visitor, session } = await parts.identify(before, proof);
      await takeVisitor(socket, connection, visitor);
      const { conversation } = session;
      socket.to(rooms.visitor(visitor.id)).emit('event', { type: 'current_conversation', conversation });
      // The other tabs' session has ended with the token that it had: they come back with the new one.
      if (session.token) socket.nsp.in(rooms.visitor(before.id)).except(socket.id).disconnectSockets(true);
      return session;
    }),
  );
  socket.on(
    'sign_out',
    answerRequest(log, visitorSchemas.nothing, async () => {
      const { visitor } = connection;
      if (visitor) await parts.signOut(visitor);
      connection.visitor = undefined;
      for (const room of [...socket.rooms]) if (room !== socket.id) await socket.leave(room);
      return null;
    }),
  );
}

function listenForSession(socket: VisitorSocket, connection: Connection, parts: VisitorSocketParts): void {
  const { log } = parts.platform;
  const address = addressOf(socket);
  socket.on(
    'open',
    answerRequest(log, visitorSchemas.open, async (request) => {
      await parts.limits.session(address);
      const { visitor, session } = await parts.openSession(request, {
        origin: socket.handshake.headers.origin,
        host: socket.handshake.headers.host,
      });
      connection.situation = { locale: request.locale, page: request.page, context: request.context };
      await takeVisitor(socket, connection, visitor);
      return session;
    }),
  );
  socket.on(
    'subscribe',
    answerRequest(log, visitorSchemas.subscribe, async (position) => {
      const visitor = visitorOf(connection);
      // Authorised first, then joined, then read: nothing that is stored after the read can be missed.
      await parts.conversations.authorise(visitor, position.conversationId);
      await socket.join(rooms.conversation(position.conversationId));
      return parts.conversations.log(visitor, position);
    }),
  );
}

function listenForMessages(socket: VisitorSocket, connection: Connection, parts: VisitorSocketParts): void {
  const { log } = parts.platform;
  const { conversations, limits } = parts;
  socket.on(
    'message',
    answerRequest(log, visitorSchemas.message, async (message) => {
      const visitor = visitorOf(connection);
      await limits.message(visitor.id);
      return conversations.sendMessage(visitor, connection.situation, message);
    }),
  );
  socket.on(
    'handoff',
    answerRequest(log, visitorSchemas.handoff, async (request) => {
      const visitor = visitorOf(connection);
      await limits.action(visitor.id);
      return conversations.requestHandoff(visitor, connection.situation, request);
    }),
  );
}

function listenForActions(socket: VisitorSocket, connection: Connection, parts: VisitorSocketParts): void {
  const { log } = parts.platform;
  const { conversations, limits } = parts;
  const act = async <Value>(work: (visitor: Visitor) => Promise<Value>): Promise<Value> => {
    const visitor = visitorOf(connection);
    await limits.action(visitor.id);
    return work(visitor);
  };
  const { conversation, email, nothing } = visitorSchemas;
  socket.on(
    'cancel',
    answerRequest(log, conversation, ({ conversationId }) =>
      act((visitor) => conversations.cancel(visitor, conversationId)),
    ),
  );
  socket.on(
    'return',
    answerRequest(log, conversation, ({ conversationId }) =>
      act((visitor) => conversations.returnToAgent(visitor, conversationId)),
    ),
  );
  socket.on(
    'close',
    answerRequest(log, conversation, ({ conversationId }) =>
      act((visitor) => conversations.close(visitor, conversationId)),
    ),
  );
  socket.on(
    'email',
    answerRequest(log, email, ({ conversationId, email }) =>
      act((visitor) => conversations.leaveEmail(visitor, conversationId, email)),
    ),
  );
  socket.on(
    'start',
    answerRequest(log, nothing, () =>
      act(async (visitor) => {
        const conversation = await conversations.start(visitor);
        socket.to(rooms.visitor(visitor.id)).emit('event', { type: 'current_conversation', conversation });
        return conversation;
      }),
    ),
  );
  socket.on(
    'availability',
    answerRequest(log, nothing, () => act((visitor) => conversations.availability(visitor))),
  );
}

function listenForSigns(socket: VisitorSocket, connection: Connection, parts: VisitorSocketParts): void {
  const { log } = parts.platform;
  socket.on(
    'typing',
    answerRequest(log, visitorSchemas.typing, async ({ conversationId, active }) => {
      // Only who has joined the conversation's room, and so is authorised, is heard.
      if (!socket.rooms.has(rooms.conversation(conversationId))) return;
      parts.publisher.toWatchers(conversationId, {
        type: 'typing',
        conversationId,
        author: 'visitor',
        active,
      });
    }),
  );
  socket.on(
    'read',
    answerRequest(log, visitorSchemas.read, async ({ conversationId, seq }) => {
      const visitor = visitorOf(connection);
      await parts.conversations.markRead(visitor, conversationId, seq);
      parts.onRead(visitor.workspaceId, conversationId);
    }),
  );
}

/** Serves visitors on the default namespace: one connection, one visitor, from its `open` on. */
export function serveVisitors(
  namespace: Namespace<VisitorRequests, VisitorEvents>,
  parts: VisitorSocketParts,
): void {
  namespace.on('connection', (socket) => {
    const connection: Connection = { situation: {} };
    listenForSession(socket, connection, parts);
    listenForIdentity(socket, connection, parts);
    listenForMessages(socket, connection, parts);
    listenForActions(socket, connection, parts);
    listenForFilesAndNotes(socket, connection, parts);
    listenForSigns(socket, connection, parts);
  });
}
