import type { HumanConversations } from '../conversations/human-conversations.js';
import type { Turns } from '../conversations/turns.js';
import type { Platform } from '../platform.js';
import type { ConsoleNamespace } from './console-sockets.js';
import { rooms } from './rooms.js';

const CONVERSATION = rooms.conversation('');

/** Takes what people may no longer see out of their consoles, on all nodes. */
export interface AccessRevoker {
  /** Other people than before may see what lies in the workspace's destinations. */
  recheckWorkspace(workspaceId: string): void;
}

/**
 * A console that has a conversation open hears its messages until it leaves the room. This makes it leave, when the
 * conversation moved to a destination, or the teams changed, so that its person may not see it any more.
 */
export function createAccessRevoker(
  namespace: ConsoleNamespace,
  parts: { readonly platform: Platform; readonly turns: Turns; readonly conversations: HumanConversations },
): AccessRevoker {
  const { conversations, platform, turns } = parts;

  async function recheck(room: string, about: (roomOfSocket: string) => boolean): Promise<void> {
    for (const socket of await namespace.in(room).fetchSockets()) {
      for (const watched of [...socket.rooms].filter(about)) {
        const conversationId = watched.slice(CONVERSATION.length);
        const allowed = await conversations.authorise(socket.data.person, conversationId).then(
          () => true,
          () => false,
        );
        if (allowed) continue;
        socket.leave(watched);
        socket.emit('event', { type: 'conversation_hidden', conversationId });
      }
    }
  }

  const inBackground = (work: Promise<void>) =>
    void work.catch((error) =>
      platform.log.error({ err: error }, 'consoles could not be checked for what they may see'),
    );

  turns.onSaved(({ previous, next }) => {
    if (previous.destinationId === next.destinationId) return;
    const room = rooms.conversation(next.id);
    inBackground(recheck(room, (watched) => watched === room));
  });
  return {
    recheckWorkspace(workspaceId) {
      namespace.to(rooms.workspace(workspaceId)).emit('event', { type: 'access' });
      inBackground(recheck(rooms.workspace(workspaceId), (watched) => watched.startsWith(CONVERSATION)));
    },
  };
}
