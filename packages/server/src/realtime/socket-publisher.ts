import { CONSOLE_NAMESPACE } from '@baton/core';
import type { Server } from 'socket.io';
import type { Publisher } from './publisher.js';
import { rooms } from './rooms.js';

/** Publishes over Socket.IO; with the Redis adapter, to the sockets of every node. */
export function socketPublisher(io: Server): Publisher {
  const consoles = io.of(CONSOLE_NAMESPACE);
  return {
    toVisitor: (conversationId, event) => io.to(rooms.conversation(conversationId)).emit('event', event),
    toVisitors: (workspaceId, event) => io.to(rooms.workspace(workspaceId)).emit('event', event),
    toWatchers: (conversationId, event) =>
      consoles.to(rooms.conversation(conversationId)).emit('event', event),
    toConsoles(workspaceId, event, audience) {
      // No rooms would mean everybody.
      if (audience?.length === 0) return;
      consoles.to(audience?.map(rooms.person) ?? rooms.workspace(workspaceId)).emit('event', event);
    },
  };
}
