import { CONSOLE_NAMESPACE, hasRole } from '@baton/core';
import type { Server } from 'socket.io';
import type { Services } from '../create-services.js';
import type { Metrics } from '../observability/metrics.js';
import type { Authenticate } from '../people/actor.js';
import { toHeaders } from '../people/authenticate.js';
import { identifySession, openSession } from '../visitors/open-session.js';
import { endSession } from '../visitors/visitor-sessions.js';
import { type ConsoleNamespace, serveConsoles } from './console-sockets.js';
import { Reconciler } from './reconciler.js';
import { createAccessRevoker } from './revoke-access.js';
import { serveVisitors } from './visitor-sockets.js';

/** The realtime side of a node. */
export interface Realtime {
  start(): void;
  stop(): void;
  /** Takes out of the workspace's consoles what their people may no longer see, after a change of teams. */
  recheckAccess(workspaceId: string): void;
}

function countSockets(io: Server, { sockets }: Metrics): void {
  for (const [namespace, kind] of [
    ['/', 'visitor'],
    [CONSOLE_NAMESPACE, 'console'],
  ] as const) {
    io.of(namespace).on('connection', (socket) => {
      sockets.inc({ kind });
      socket.on('disconnect', () => sockets.dec({ kind }));
    });
  }
}

/** Puts visitors and consoles on a Socket.IO server. */
export function createRealtime(io: Server, services: Services, authenticate: Authenticate): Realtime {
  const { platform, publisher, configs, turnPublisher, visitorConversations, humanConversations } = services;
  countSockets(io, platform.metrics);
  const reconciler = new Reconciler(platform, io);
  const { limits } = services;
  const sessions = { platform, configs, limits, conversations: visitorConversations };
  serveVisitors(io.of('/'), {
    platform,
    publisher,
    limits,
    conversations: visitorConversations,
    files: services.visitorFiles,
    notes: services.visitorNotes,
    openSession: (request, connection) => openSession(sessions, request, connection),
    identify: (visitor, proof) => identifySession(sessions, visitor, proof),
    signOut: (visitor) => endSession(platform, visitor),
    onRead: (workspaceId, conversationId) => turnPublisher.touch(workspaceId, conversationId),
  });
  const consoles = io.of(CONSOLE_NAMESPACE) as unknown as ConsoleNamespace;
  const access = createAccessRevoker(consoles, {
    platform,
    turns: services.turns,
    conversations: humanConversations,
  });
  serveConsoles(consoles, {
    platform,
    publisher,
    conversations: humanConversations,
    tickets: services.tickets,
    onRead(workspaceId, conversationId) {
      turnPublisher.touch(workspaceId, conversationId);
      services.ticketPublisher.touchConversation(conversationId);
    },
    async authenticate(raw) {
      const actor = await authenticate(toHeaders(raw));
      return actor && { ...actor, canReply: hasRole(actor.role, 'agent') };
    },
  });
  return {
    start: () => reconciler.start(),
    stop: () => reconciler.stop(),
    recheckAccess: (workspaceId) => access.recheckWorkspace(workspaceId),
  };
}
