import type { HostPage, VisitorEvents, VisitorRequests } from '@baton/core';
import type { Namespace } from 'socket.io';
import { clientAddress } from '../http/client-address.js';
import { describeFault } from '../http/describe-fault.js';
import { visitorSchemas } from '../visitors/request-schemas.js';
import { noteVisitedPage, visitedPage } from '../visitors/visited-pages.js';
import type { Visitor } from '../visitors/visitor-sessions.js';
import { answerRequest } from './answer-request.js';
import { rooms } from './rooms.js';
import {
  type Connection,
  limited,
  type VisitorRequestHandler,
  type VisitorRequestHandlers,
  type VisitorSocketParts,
  visitorOf,
} from './visitor-connection.js';
import { fileAndNoteRequests } from './visitor-file-requests.js';

/** From here on the socket is this visitor's: what it heard of another one's conversations, it hears no more. */
async function takeVisitor(connection: Connection, visitor: Visitor): Promise<void> {
  const { socket, visitor: before } = connection;
  connection.visitor = visitor;
  if (before && before.id !== visitor.id) {
    const theirs = [...socket.rooms].filter((room) => room !== socket.id);
    await Promise.all(theirs.map((room) => socket.leave(room)));
  }
  await socket.join([rooms.workspace(visitor.workspaceId), rooms.visitor(visitor.id)]);
}

function identityRequests({
  platform: { log },
  limits,
  ...parts
}: VisitorSocketParts): VisitorRequestHandlers {
  return {
    identify: answerRequest(log, visitorSchemas.identify, async (proof, connection: Connection) => {
      const { socket } = connection;
      const before = visitorOf(connection);
      await limits.admit('action', { visitor: before.id });
      const { visitor, session } = await parts.identify(before, proof);
      await takeVisitor(connection, visitor);
      const { conversation } = session;
      socket.to(rooms.visitor(visitor.id)).emit('event', { type: 'current_conversation', conversation });
      // The other tabs' session has ended with the token that it had: they come back with the new one.
      if (session.token) socket.nsp.in(rooms.visitor(before.id)).except(socket.id).disconnectSockets(true);
      return session;
    }),
    sign_out: answerRequest(log, visitorSchemas.nothing, async (_, connection: Connection) => {
      const { socket, visitor } = connection;
      if (visitor) await parts.signOut(visitor);
      connection.visitor = undefined;
      for (const room of [...socket.rooms]) if (room !== socket.id) await socket.leave(room);
      return null;
    }),
  };
}

/** Beside the answer: nobody who opens the chat waits for it. */
function notePage({ platform }: VisitorSocketParts, conversationId: string, page: HostPage): void {
  noteVisitedPage(platform.db, conversationId, visitedPage(page, platform.now())).catch((fault) =>
    platform.log.error({ fault: describeFault(fault) }, 'background work failed'),
  );
}

function sessionRequests(parts: VisitorSocketParts): VisitorRequestHandlers {
  const { log } = parts.platform;
  return {
    open: answerRequest(log, visitorSchemas.open, async (request, connection: Connection) => {
      const { address } = connection;
      await parts.limits.admit('session', { address });
      const { origin, host } = connection.socket.handshake.headers;
      const { visitor, session } = await parts.openSession(request, { origin, host, address });
      connection.situation = { locale: request.locale, page: request.page, context: request.context };
      await takeVisitor(connection, visitor);
      if (request.page) notePage(parts, session.conversation.id, request.page);
      return session;
    }),
    subscribe: answerRequest(log, visitorSchemas.subscribe, async (position, connection: Connection) => {
      const visitor = visitorOf(connection);
      // Authorised first, then joined, then read: nothing that is stored after the read can be missed.
      await parts.conversations.authorise(visitor, position.conversationId);
      await connection.socket.join(rooms.conversation(position.conversationId));
      return parts.conversations.log(visitor, position);
    }),
  };
}

function messageRequests(parts: VisitorSocketParts): VisitorRequestHandlers {
  const { log } = parts.platform;
  const { conversations } = parts;
  return {
    message: answerRequest(
      log,
      visitorSchemas.message,
      limited(
        parts,
        (visitor, message, { situation }) => conversations.sendMessage(visitor, situation, message),
        'message',
      ),
    ),
    handoff: answerRequest(
      log,
      visitorSchemas.handoff,
      limited(
        parts,
        (visitor, request, { situation }) => conversations.requestHandoff(visitor, situation, request),
        'handoff',
      ),
    ),
  };
}

function actionRequests(parts: VisitorSocketParts): VisitorRequestHandlers {
  const { log } = parts.platform;
  const { conversations } = parts;
  const { conversation, email, nothing } = visitorSchemas;
  return {
    cancel: answerRequest(
      log,
      conversation,
      limited(parts, (visitor, { conversationId }) => conversations.cancel(visitor, conversationId)),
    ),
    return: answerRequest(
      log,
      conversation,
      limited(parts, (visitor, { conversationId }) => conversations.returnToAgent(visitor, conversationId)),
    ),
    close: answerRequest(
      log,
      conversation,
      limited(parts, (visitor, { conversationId }) => conversations.close(visitor, conversationId)),
    ),
    email: answerRequest(
      log,
      email,
      limited(parts, (visitor, { conversationId, email }) =>
        conversations.leaveEmail(visitor, conversationId, email),
      ),
    ),
    start: answerRequest(
      log,
      nothing,
      limited(
        parts,
        async (visitor, _, { socket }) => {
          const conversation = await conversations.start(visitor);
          socket.to(rooms.visitor(visitor.id)).emit('event', { type: 'current_conversation', conversation });
          return conversation;
        },
        'beginning',
      ),
    ),
    availability: answerRequest(
      log,
      nothing,
      limited(parts, (visitor) => conversations.availability(visitor)),
    ),
  };
}

function signRequests(parts: VisitorSocketParts): VisitorRequestHandlers {
  const { log } = parts.platform;
  return {
    typing: answerRequest(
      log,
      visitorSchemas.typing,
      async ({ conversationId, active }, { socket }: Connection) => {
        // Only who has joined the conversation's room, and so is authorised, is heard.
        if (!socket.rooms.has(rooms.conversation(conversationId))) return;
        parts.publisher.toWatchers(conversationId, {
          type: 'typing',
          conversationId,
          author: 'visitor',
          active,
        });
      },
    ),
    read: answerRequest(log, visitorSchemas.read, async ({ conversationId, seq }, connection: Connection) => {
      const visitor = visitorOf(connection);
      await parts.conversations.markRead(visitor, conversationId, seq);
      parts.onRead(visitor.workspaceId, conversationId);
    }),
    visit: answerRequest(
      log,
      visitorSchemas.visit,
      limited(parts, async (_, { conversationId, page }, from) => {
        from.situation = { ...from.situation, page };
        if (from.socket.rooms.has(rooms.conversation(conversationId))) notePage(parts, conversationId, page);
      }),
    ),
  };
}

/** Serves visitors on the default namespace: one connection, one visitor, from its `open` on. */
export function serveVisitors(
  namespace: Namespace<VisitorRequests, VisitorEvents>,
  parts: VisitorSocketParts,
): void {
  const handlers = new Map<string, VisitorRequestHandler>(
    Object.entries({
      ...sessionRequests(parts),
      ...identityRequests(parts),
      ...messageRequests(parts),
      ...actionRequests(parts),
      ...fileAndNoteRequests(parts),
      ...signRequests(parts),
    }),
  );
  namespace.on('connection', (socket) => {
    const { address: direct, headers } = socket.handshake;
    const { trustedProxies } = parts.platform.config;
    const address = clientAddress(trustedProxies, direct, headers['x-forwarded-for']?.toString());
    const connection: Connection = { socket, address, situation: {} };
    // One listener for all requests: one for each would be a third of what an idle connection takes.
    socket.onAny((request: string, payload: unknown, reply: unknown) => {
      void handlers.get(request)?.(payload, reply, connection);
    });
  });
}
