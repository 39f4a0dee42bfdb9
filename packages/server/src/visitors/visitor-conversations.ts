import {
  type Availability,
  BatonError,
  type Conversation,
  type HandoffReceipt,
  type HandoffRequest,
  type HandoffSignal,
  type LogPage,
  type MessageReceipt,
  newConversation,
  type Position,
} from '@baton/core';
import { sql } from 'kysely';
import { type Attachments, visitorOrigin } from '../attachments/attachments.js';
import { isRepeatedMessage } from '../conversations/commit.js';
import { findConversation, insertConversation } from '../conversations/conversation-repository.js';
import { logAfter } from '../conversations/log.js';
import type { StoredConversation } from '../conversations/stored-conversation.js';
import type { Turn } from '../conversations/turn.js';
import type { Turns } from '../conversations/turns.js';
import { promiseFollowUp } from '../handoff/follow-up.js';
import { handOff } from '../handoff/hand-off.js';
import type { HandoffConfigs } from '../handoff/handoff-config.js';
import type { Platform } from '../platform.js';
import { currentAvailability } from '../routing/current-availability.js';
import { addAndHandOff, addQuietly, earlierReceipt, type VisitorDraft } from './add-message.js';
import { visitedPage } from './visited-pages.js';
import { VISITOR_REASONS } from './visitor-reasons.js';
import { currentConversationId, startConversation, type Visitor } from './visitor-sessions.js';

/** What is known of the visitor's browser when a conversation begins. */
export interface VisitSituation {
  readonly locale?: string;
  /** The channel's id; `web` by default. */
  readonly channel?: string;
  readonly page?: { readonly url: string; readonly title?: string };
  readonly context?: Readonly<Record<string, string>>;
}

/** Everything that a visitor can do with their conversations; each call checks that the conversation is theirs. */
export class VisitorConversations {
  readonly #platform: Platform;
  readonly #turns: Turns;
  readonly #configs: HandoffConfigs;
  readonly #attachments: Attachments;

  constructor(platform: Platform, turns: Turns, configs: HandoffConfigs, attachments: Attachments) {
    this.#attachments = attachments;
    this.#platform = platform;
    this.#turns = turns;
    this.#configs = configs;
  }

  /** The current conversation; one without messages exists only in name. */
  async current(visitor: Visitor): Promise<Conversation> {
    const id = await currentConversationId(this.#platform, visitor.id);
    return this.#snapshot(visitor, id);
  }

  /** Stores a message and, if it calls for a person, hands off in the same transaction. */
  async sendMessage(
    visitor: Visitor,
    situation: VisitSituation,
    draft: VisitorDraft,
  ): Promise<MessageReceipt> {
    const { conversationId, clientId, text } = draft;
    const isTheirs = this.#turns.remembered(conversationId)?.visitorId === visitor.id;
    if (!isTheirs) await this.#ensure(visitor, situation, conversationId);
    const attachments = draft.attachments?.length
      ? await this.#attachments.use(visitorOrigin(visitor, conversationId), draft.attachments)
      : [];
    const message = { id: this.#platform.newId(), conversationId, clientId, text, attachments };
    try {
      const quick = await this.#turns.quick(conversationId, (turn, config) =>
        addQuietly(turn, config, message),
      );
      if (quick.value) return { message: quick.value, conversation: quick.stored.state };
      const { value, stored } = await this.#turns.locked(conversationId, { routing: true }, (turn, scope) =>
        addAndHandOff(turn, scope, message),
      );
      const conversation = stored.state;
      return {
        message: value.message,
        conversation,
        ...(value.handoff && { handoff: { ...value.handoff, conversation } }),
      };
    } catch (error) {
      if (isRepeatedMessage(error)) return earlierReceipt(this.#platform.db, draft);
      throw error;
    }
  }

  async requestHandoff(
    visitor: Visitor,
    situation: VisitSituation,
    request: HandoffRequest,
  ): Promise<HandoffReceipt> {
    if (!VISITOR_REASONS.includes(request.reason))
      throw new BatonError('forbidden', 'A visitor cannot give this reason.');
    await this.#ensure(visitor, situation, request.conversationId);
    const signal: HandoffSignal = { kind: 'hand_off', reason: request.reason, trigger: request.trigger };
    const { value, stored } = await this.#turns.locked(
      request.conversationId,
      { routing: true },
      (turn, scope) => {
        if (turn.conversation.status === 'closed')
          throw new BatonError('refused', 'The conversation is closed. A message opens it again.');
        return handOff(turn, scope, { signal, key: request.key, context: request.context });
      },
    );
    if (!value) throw new BatonError('refused', 'This kind of handoff is switched off.');
    return { ...value, conversation: stored.state };
  }

  /** The visitor no longer waits. Like all that follows, it may be repeated: what is so already stays so. */
  cancel(visitor: Visitor, conversationId: string): Promise<Conversation> {
    return this.#act(visitor, conversationId, (turn) => {
      if (turn.conversation.handoff) turn.apply({ type: 'handoff_cancelled' });
    });
  }

  /** Back to the customer agent: while waiting this cancels, with a person it ends their part. */
  returnToAgent(visitor: Visitor, conversationId: string): Promise<Conversation> {
    return this.#act(visitor, conversationId, (turn) => {
      if (turn.conversation.handoff) turn.apply({ type: 'returned_to_agent', by: 'visitor' });
    });
  }

  /** Leaves an address. Whoever waits for a person then has a follow-up promised instead. */
  async leaveEmail(visitor: Visitor, conversationId: string, email: string): Promise<Conversation> {
    await this.authorise(visitor, conversationId);
    await this.#platform.db
      .updateTable('visitors')
      // Typed, so it proves nothing, unless it is the one that the owner's server has vouched for.
      .set({ email, email_verified: sql<boolean>`email_verified and email is not distinct from ${email}` })
      .where('id', '=', visitor.id)
      .execute();
    const { stored } = await this.#turns.locked(conversationId, { routing: true }, async (turn, scope) => {
      const { queue } = turn.conversation;
      if (queue === 'waiting' || queue === 'unassigned') await promiseFollowUp(turn, scope);
    });
    return stored.state;
  }

  close(visitor: Visitor, conversationId: string): Promise<Conversation> {
    return this.#act(visitor, conversationId, (turn) => {
      if (turn.conversation.status === 'open') turn.apply({ type: 'closed', by: 'visitor' });
    });
  }

  /** Whether somebody could take a conversation of this visitor now. */
  async availability(visitor: Visitor): Promise<Availability> {
    const { db, now } = this.#platform;
    return currentAvailability(db, await this.#configs.get(visitor.workspaceId), { now: now() });
  }

  async start(visitor: Visitor): Promise<Conversation> {
    const id = await startConversation(this.#platform, visitor.id);
    return this.#snapshot(visitor, id);
  }

  async markRead(visitor: Visitor, conversationId: string, seq: number): Promise<void> {
    await this.authorise(visitor, conversationId);
    await this.#platform.db
      .updateTable('conversations')
      .set((eb) => ({
        visitor_read_seq: eb.fn('greatest', ['visitor_read_seq', eb.fn('least', ['seq', eb.val(seq)])]),
      }))
      .where('id', '=', conversationId)
      .execute();
  }

  /** What came after a position; empty for a conversation that exists only in name. */
  async log(visitor: Visitor, position: Position): Promise<LogPage> {
    const stored = await this.#find(visitor, position.conversationId);
    if (stored) return logAfter(this.#platform.db, position);
    return {
      conversation: await this.#snapshot(visitor, position.conversationId),
      messages: [],
      more: false,
    };
  }

  /** @throws BatonError `not_found` when the conversation is not this visitor's. */
  async authorise(visitor: Visitor, conversationId: string): Promise<void> {
    await this.#find(visitor, conversationId);
  }

  async #find(visitor: Visitor, conversationId: string): Promise<StoredConversation | null> {
    const stored = await findConversation(this.#platform.db, conversationId);
    if (stored && stored.visitorId === visitor.id) return stored;
    const isCurrent = !stored && (await currentConversationId(this.#platform, visitor.id)) === conversationId;
    if (isCurrent) return null;
    throw new BatonError('not_found', 'There is no such conversation.');
  }

  async #snapshot(visitor: Visitor, conversationId: string): Promise<Conversation> {
    const stored = await this.#find(visitor, conversationId);
    if (stored) return stored.state;
    const config = await this.#configs.get(visitor.workspaceId);
    return newConversation(conversationId, config.isAgentPaused('web', this.#platform.now()));
  }

  /** Makes sure that the conversation exists and is the visitor's. */
  async #ensure(visitor: Visitor, situation: VisitSituation, conversationId: string): Promise<void> {
    const known = await this.#turns.peek(conversationId).catch(() => null);
    if (known?.visitorId === visitor.id) return;
    // Refuses somebody else's; finds one that another request of this visitor has just begun.
    if (await this.#find(visitor, conversationId)) return;
    const { channel = 'web' } = situation;
    const config = await this.#configs.get(visitor.workspaceId);
    const origin = {
      id: conversationId,
      workspaceId: visitor.workspaceId,
      visitorId: visitor.id,
      channel,
    };
    await insertConversation(
      this.#platform.db,
      {
        ...origin,
        locale: situation.locale ?? visitor.locale,
        page: situation.page && visitedPage(situation.page, this.#platform.now()),
        context: situation.context,
      },
      config.isAgentPaused(channel, this.#platform.now()),
    ).catch((cause: { constraint?: string }) => {
      // The visitor was identified, or erased, this very moment: the browser comes back as who they are now.
      if (cause.constraint !== 'conversations_visitor_id_fkey') throw cause;
      throw new BatonError('unavailable', undefined, { cause });
    });
  }

  async #act(visitor: Visitor, conversationId: string, work: (turn: Turn) => void): Promise<Conversation> {
    await this.authorise(visitor, conversationId);
    const { stored } = await this.#turns.locked(conversationId, { routing: false }, async (turn) =>
      work(turn),
    );
    return stored.state;
  }
}
