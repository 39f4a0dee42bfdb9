import {
  type Attachment,
  BatonError,
  type Conversation,
  type LogPage,
  type Message,
  type Position,
  type ReplyRequest,
  type TicketActor,
} from '@baton/core';
import type { Attachments } from '../attachments/attachments.js';
import { canAccess } from '../people/destination-access.js';
import type { Platform } from '../platform.js';
import { isRepeatedMessage } from './commit.js';
import { loadConversation } from './conversation-repository.js';
import { giveToPerson } from './give-to-person.js';
import { logAfter } from './log.js';
import { messageByClientId } from './message-repository.js';
import type { StoredConversation } from './stored-conversation.js';
import type { Turn } from './turn.js';
import type { Turns } from './turns.js';

/** The signed-in person (or key) who acts. */
export interface Person {
  readonly userId: string;
  readonly workspaceId: string;
  readonly name: string;
  /** `key`: a program acts for them; absent: they do it themselves. */
  readonly via?: 'session' | 'key';
}

/** The person as a ticket's history names them. */
export function ticketActor({ userId, name }: Person): TicketActor {
  return { kind: 'person', id: userId, name };
}

/** Everything that a person in the console can do with a conversation of their workspace. */
export class HumanConversations {
  readonly #platform: Platform;
  readonly #turns: Turns;
  readonly #attachments: Attachments;

  constructor(platform: Platform, turns: Turns, attachments: Attachments) {
    this.#attachments = attachments;
    this.#platform = platform;
    this.#turns = turns;
  }

  /**
   * Sends a person's reply. Who replies to a conversation that nobody has takes it; one that another person has must
   * be taken first, so that two people never speak at once.
   * @throws BatonError `refused` when the customer agent or somebody else has it.
   */
  async reply(
    person: Person,
    conversationId: string,
    reply: ReplyRequest,
  ): Promise<{ message: Message; conversation: Conversation }> {
    const { state, visitorId } = await this.authorise(person, conversationId);
    const attachments = await this.#attachments.use(
      { workspaceId: person.workspaceId, conversationId, visitorId, userId: person.userId },
      reply.attachments ?? [],
    );
    if (state.handler === 'human' && !state.assignee)
      await this.assign(person, conversationId, person.userId);
    try {
      const { value, stored } = await this.#turns.quick(conversationId, (turn) =>
        this.#addReply(turn, person, { ...reply, attachments }),
      );
      if (!value) throw new BatonError('internal');
      return { message: value, conversation: stored.state };
    } catch (error) {
      if (!isRepeatedMessage(error)) throw error;
      const message = await messageByClientId(this.#platform.db, conversationId, reply.clientId);
      if (!message) throw error;
      return { message, conversation: (await loadConversation(this.#platform.db, conversationId)).state };
    }
  }

  /** Gives the conversation to a person, whatever their capacity; takes it from the customer agent or whoever has it. */
  async assign(person: Person, conversationId: string, userId: string): Promise<Conversation> {
    await this.authorise(person, conversationId);
    const { stored } = await this.#turns.locked(conversationId, { routing: true }, async (turn, scope) => {
      turn.by = ticketActor(person);
      // Both are the reason `api`; this says that somebody took or gave the conversation by hand.
      const context: Readonly<Record<string, string>> = person.via === 'key' ? {} : { by: 'person' };
      await giveToPerson(turn, scope, { userId, path: 'userId', context });
    });
    return stored.state;
  }

  /** Gives it back to the customer agent. Like closing and opening, it may be repeated. */
  returnToAgent(person: Person, conversationId: string): Promise<Conversation> {
    return this.#act(person, conversationId, (turn) => {
      if (turn.conversation.handoff) turn.apply({ type: 'returned_to_agent', by: 'human' });
    });
  }

  close(person: Person, conversationId: string): Promise<Conversation> {
    return this.#act(person, conversationId, (turn) => {
      if (turn.conversation.status === 'open') turn.apply({ type: 'closed', by: 'human' });
    });
  }

  reopen(person: Person, conversationId: string): Promise<Conversation> {
    return this.#act(person, conversationId, (turn) => {
      if (turn.conversation.status === 'closed') turn.apply({ type: 'reopened' });
    });
  }

  /** Notes that the people's side has read up to a `seq`. */
  async markRead(person: Person, conversationId: string, seq: number): Promise<void> {
    await this.authorise(person, conversationId);
    await this.#platform.db
      .updateTable('conversations')
      .set((eb) => ({
        human_read_seq: eb.fn('greatest', ['human_read_seq', eb.fn('least', ['seq', eb.val(seq)])]),
      }))
      .where('id', '=', conversationId)
      .execute();
  }

  /** What came after a position. */
  async log(person: Person, position: Position): Promise<LogPage> {
    await this.authorise(person, position.conversationId);
    return logAfter(this.#platform.db, position);
  }

  /**
   * The conversation, if it is of the person's workspace and lies where they may see it.
   * @throws BatonError `not_found`.
   */
  async authorise(person: Person, conversationId: string): Promise<StoredConversation> {
    const stored = await loadConversation(this.#platform.db, conversationId);
    const { db } = this.#platform;
    if (
      stored.workspaceId !== person.workspaceId ||
      !(await canAccess(db, person.userId, stored.destinationId))
    )
      throw new BatonError('not_found', 'There is no such conversation.');
    return stored;
  }

  #addReply(
    turn: Turn,
    person: Person,
    reply: Omit<ReplyRequest, 'attachments'> & { readonly attachments: readonly Attachment[] },
  ): Message | undefined {
    const { assignee } = turn.conversation;
    if (assignee && assignee.id !== person.userId) {
      throw new BatonError('refused', `${assignee.name} has this conversation. Take it first.`);
    }
    const { clientId, text, attachments } = reply;
    const message = {
      id: this.#platform.newId(),
      clientId,
      text,
      authorId: person.userId,
      authorName: person.name,
      ...(attachments.length > 0 && { attachments }),
    };
    turn.apply({ type: 'human_message', message });
    return turn.messages[0];
  }

  async #act(person: Person, conversationId: string, work: (turn: Turn) => void): Promise<Conversation> {
    await this.authorise(person, conversationId);
    const { stored } = await this.#turns.locked(conversationId, { routing: false }, async (turn) => {
      turn.by = ticketActor(person);
      work(turn);
    });
    return stored.state;
  }
}
