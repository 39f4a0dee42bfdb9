import type { Conversation, LogPage, Position } from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';
import { loadConversation } from './conversation-repository.js';
import { messagesAfter } from './message-repository.js';
import type { StoredConversation } from './stored-conversation.js';

const PAGE_SIZE = 200;

/** The state with the place in the line as it is now; what is stored is the place at the time of joining it. */
export async function withCurrentPosition(db: Database, stored: StoredConversation): Promise<Conversation> {
  const { state } = stored;
  if (state.queue !== 'waiting' || state.position === null || !stored.waitingSince) return state;
  const { rows } = await sql<{ ahead: string }>`
    select count(*) as ahead from conversations c, conversations me
    where me.id = ${stored.id} and c.workspace_id = me.workspace_id and c.queue = 'waiting'
      and c.destination_id is not distinct from me.destination_id
      and (c.priority > me.priority or (c.priority = me.priority and (c.waiting_since, c.id) < (me.waiting_since, me.id)))`.execute(
    db,
  );
  return { ...state, position: Number(rows[0]?.ahead ?? 0) + 1 };
}

/**
 * A page of the log after a position, with the conversation as it is. The conversation is read first: a message that
 * is stored between the two reads is then delivered early, never missed.
 */
export async function logAfter(db: Database, position: Position): Promise<LogPage> {
  const stored = await loadConversation(db, position.conversationId);
  const messages = await messagesAfter(db, position.conversationId, position.afterSeq, PAGE_SIZE);
  const last = messages.at(-1)?.seq ?? position.afterSeq;
  return {
    conversation: await withCurrentPosition(db, stored),
    messages,
    more: last < stored.state.seq && messages.length > 0,
  };
}
