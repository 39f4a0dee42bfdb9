import {
  BatonError,
  type OpenedSession,
  type OpenRequest,
  type VisitorEvents,
  type VisitorRequests,
} from '@baton/core';
import type { Namespace, Socket } from 'socket.io';
import type { Platform } from '../platform.js';
import { visitorSchemas } from '../visitors/request-schemas.js';
import type { VisitorConversations, VisitSituation } from '../visitors/visitor-conversations.js';
import type { Visitor } from '../visitors/visitor-sessions.js';
import { answerRequest } from './answer-request.js';
import type { Publisher } from './publisher.js';
import { rooms } from './rooms.js';
import type { VisitorLimits } from './visitor-limits.js';

/** What the visitors' side of the realtime needs. */
export interface VisitorSocketParts {
  readonly platform: Platform;
  readonly conversations: VisitorConversations;
  readonly publisher: Publisher;
  readonly limits: VisitorLimits;
  /** Opens or resumes a session; checks the page's origin. */
  readonly openSession: (
    request: OpenRequest,
    connection: { origin: string | undefined; host: string | undefined },
  ) => Promise<{ visitor: Visitor; session: OpenedSession }>;
  /** The conversation's people have something new to see in their lists. */
  readonly onRead: (conversationId: string, seq: number) => void;
}

interface Connection {
  visitor?: Visitor;
  situation: VisitSituation;
}

type VisitorSocket = Socket<VisitorRequests, VisitorEvents>;

function addressOf(socket: VisitorSocket): string {
  return socket.handshake.address;
}

/** Who is connected. @throws BatonError `session_expired` before `open`. */
function visitorOf(connection: Connection): Visitor {
  if (!connection.visitor) throw new BatonError('session_expired', 'Open a session first.');
  return connection.visitor;
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
      connection.visitor = visitor;
      connection.situation = { locale: request.locale, page: request.page, context: request.context };
      await socket.join(rooms.workspace(visitor.workspaceId));
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
  const { conversation, email, rate, nothing } = visitorSchemas;
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
    answerRequest(log, nothing, () => act((visitor) => conversations.start(visitor))),
  );
  socket.on(
    'rate',
    answerRequest(log, rate, (rating) =>
      act((visitor) => conversations.rate(visitor, rating).then(() => null)),
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
      await parts.conversations.markRead(visitorOf(connection), conversationId, seq);
      parts.onRead(conversationId, seq);
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
    listenForMessages(socket, connection, parts);
    listenForActions(socket, connection, parts);
    listenForSigns(socket, connection, parts);
  });
}
