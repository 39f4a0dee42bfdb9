import { type AnswerFeedback, BatonError, type FormAnswers, type Message, type Rating } from '@baton/core';
import { sql } from 'kysely';
import { messagesBefore } from '../conversations/message-repository.js';
import type { Platform } from '../platform.js';
import type { VisitorConversations } from './visitor-conversations.js';
import type { Visitor } from './visitor-sessions.js';

const EARLIER_PAGE = 50;

/** What a visitor reads back and says about a conversation beside its messages. */
export class VisitorNotes {
  readonly #platform: Platform;
  readonly #conversations: VisitorConversations;

  constructor(platform: Platform, conversations: VisitorConversations) {
    this.#platform = platform;
    this.#conversations = conversations;
  }

  /** A page of the history, in order; empty at its beginning. */
  async earlier(visitor: Visitor, conversationId: string, beforeSeq: number): Promise<Message[]> {
    await this.#conversations.authorise(visitor, conversationId);
    return messagesBefore(this.#platform.db, conversationId, beforeSeq, EARLIER_PAGE);
  }

  /** @throws BatonError `not_found` when it is no answer of the customer agent. */
  async giveFeedback(visitor: Visitor, feedback: AnswerFeedback): Promise<void> {
    await this.#conversations.authorise(visitor, feedback.conversationId);
    const changed = await this.#platform.db
      .updateTable('messages')
      .set({ helpful: feedback.helpful })
      .where('conversation_id', '=', feedback.conversationId)
      .where('id', '=', feedback.messageId)
      .where('author', '=', 'agent')
      .returning('id')
      .executeTakeFirst();
    if (!changed) throw new BatonError('not_found', 'There is no such answer.');
  }

  async rate(visitor: Visitor, { conversationId, score, comment }: Rating): Promise<void> {
    await this.#conversations.authorise(visitor, conversationId);
    await this.#platform.db
      .updateTable('conversations')
      .set({
        rating: score,
        rating_comment: comment?.trim() || null,
        rated_at: new Date(this.#platform.now()),
      })
      .where('id', '=', conversationId)
      .execute();
  }

  /** Name and address go to the contact, unproven as they are; the rest is kept with the conversation. */
  async submitForm(visitor: Visitor, answers: FormAnswers): Promise<void> {
    const { conversationId, name, email, fields } = answers;
    await this.#conversations.authorise(visitor, conversationId);
    const { db } = this.#platform;
    const contact = db.updateTable('visitors').where('id', '=', visitor.id);
    if (name?.trim()) await contact.set({ name: name.trim() }).execute();
    if (email)
      await contact
        // Typed, so it proves nothing, unless it is the one that the owner's server has vouched for.
        .set({ email, email_verified: sql<boolean>`email_verified and email = ${email}` })
        .execute();
    if (fields)
      await sql`update conversations set context = context || ${JSON.stringify(fields)}::jsonb
        where id = ${conversationId}`.execute(db);
  }
}
