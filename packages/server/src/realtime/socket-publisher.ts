import { CONSOLE_NAMESPACE } from '@baton/core';
import type { Namespace, Server } from 'socket.io';
import type { Publisher } from './publisher.js';
import { rooms } from './rooms.js';

/**
 * Publishes over Socket.IO; with the Redis adapter, to the sockets of every node.
 * @param options.alone No other node has sockets: what no socket here hears is not even put into words.
 */
export function socketPublisher(io: Server, { alone }: { readonly alone: boolean }): Publisher {
  const visitors = io.of('/') as Namespace;
  const consoles = io.of(CONSOLE_NAMESPACE) as Namespace;
  const mayHear = ({ adapter }: Namespace, room: string) => !alone || adapter.rooms.has(room);
  const tell = (namespace: Namespace, room: string, event: unknown) => {
    if (mayHear(namespace, room)) namespace.to(room).emit('event', event);
  };
  return {
    toVisitor: (conversationId, event) => tell(visitors, rooms.conversation(conversationId), event),
    toVisitors: (workspaceId, event) => tell(visitors, rooms.workspace(workspaceId), event),
    toWatchers: (conversationId, event) => tell(consoles, rooms.conversation(conversationId), event),
    reachesConsoles: (workspaceId) => mayHear(consoles, rooms.workspace(workspaceId)),
    toConsoles(workspaceId, event, audience) {
      // No rooms would mean everybody.
      if (audience?.length === 0) return;
      consoles.to(audience?.map(rooms.person) ?? rooms.workspace(workspaceId)).emit('event', event);
    },
  };
}
