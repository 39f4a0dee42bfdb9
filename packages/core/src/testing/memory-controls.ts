import type { Rating } from '../backend/backend.js';
import type { Conversation } from '../conversation/conversation.js';
import type { Message } from '../conversation/message.js';
import { BatonError } from '../errors.js';
import type { HandoffSettings } from '../settings/handoff-settings.js';
import { settingsForChannel } from '../settings/settings-for-channel.js';
import type { MemoryServices } from './memory-connection.js';

/** A conversation as a person sees it. */
export interface MemoryTranscript {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  /** What the visitor left for a follow-up. */
  readonly email: string | null;
  readonly ratings: readonly Rating[];
}

/** The console's side of a memory backend. Each throws a `BatonError` when it is not possible now. */
export interface MemoryPeopleControls {
  setAvailable(personId: string, available: boolean): void;
  /** Takes the conversation, whoever has it. */
  take(conversationId: string, personId: string): void;
  /** The assignee writes. */
  reply(conversationId: string, text: string): void;
  typing(conversationId: string, active: boolean): void;
  close(conversationId: string): void;
  returnToAgent(conversationId: string): void;
  /** The assignee goes and the conversation waits for another person. */
  leave(conversationId: string): void;
  transcript(conversationId: string): MemoryTranscript;
  /** Every conversation, oldest first. */
  conversations(): readonly Conversation[];
}

/** The manager's side of a memory backend. */
export interface MemoryWorkspaceControls {
  pauseAgent(): void;
  resumeAgent(): void;
  /** New settings; they hold from the next message on. */
  saveSettings(settings: HandoffSettings): void;
}

/** The people who can be made to act, over the same conversations as the visitors'. */
export function peopleControls({ world, handoffs }: MemoryServices): MemoryPeopleControls {
  const assigneeOf = (conversationId: string) => {
    const { assignee } = world.room(conversationId).conversation;
    if (!assignee) throw new BatonError('refused', 'No person has this conversation.');
    return assignee;
  };
  return {
    setAvailable: (personId, available) => {
      world.people.setAvailable(personId, available);
      world.serveLine();
    },
    take: (conversationId, personId) => handoffs.take(world.room(conversationId), personId),
    reply: (conversationId, text) => {
      const room = world.room(conversationId);
      const { id: authorId, name: authorName } = assigneeOf(conversationId);
      const read = room.conversation.seq;
      const message = { id: world.environment.newId(), text, authorId, authorName };
      world.dispatch(room, { type: 'human_message', message });
      room.publish({ type: 'read', conversationId, seq: read });
    },
    typing: (conversationId, active) => {
      const { name } = assigneeOf(conversationId);
      world.room(conversationId).publish({ type: 'typing', conversationId, author: 'human', active, name });
    },
    close: (conversationId) => world.dispatch(world.room(conversationId), { type: 'closed', by: 'human' }),
    returnToAgent: (conversationId) =>
      world.dispatch(world.room(conversationId), { type: 'returned_to_agent', by: 'human' }),
    leave: (conversationId) => {
      const position = world.settings.fallbacks.showPosition ? world.nextPosition() : null;
      world.dispatch(world.room(conversationId), { type: 'assignee_left', position });
    },
    transcript: (conversationId) => {
      const { conversation, messages, email, ratings } = world.room(conversationId);
      return { conversation, messages: [...messages], email, ratings: [...ratings] };
    },
    conversations: () => [...world.rooms.values()].map(({ conversation }) => conversation),
  };
}

/** Pause and settings, told to every visitor. */
export function workspaceControls({ world }: MemoryServices): MemoryWorkspaceControls {
  const tell = () => {
    const { settings, agentPaused } = world.setup();
    world.broadcast({ type: 'settings', settings, agentPaused });
  };
  return {
    pauseAgent: () => {
      world.agentPaused = true;
      tell();
    },
    resumeAgent: () => {
      world.agentPaused = false;
      for (const room of world.rooms.values()) world.attempt(room, { type: 'agent_resumed' });
      tell();
    },
    saveSettings: (settings) => {
      world.settings = settingsForChannel(settings, 'web');
      world.serveLine();
      tell();
    },
  };
}
