import type { Author, Message } from '@baton/core';
import { sql } from 'kysely';
import { readChannel } from '../channels/channels.js';
import { findConversation } from '../conversations/conversation-repository.js';
import { messagesAfter } from '../conversations/message-repository.js';
import type { StoredConversation } from '../conversations/stored-conversation.js';
import type { Database, Platform } from '../platform.js';
import { ensureThread, type MailThread } from './mail-threads.js';

const MAX_MESSAGES = 50;

/** What is to be mailed of a conversation, and to whom. */
export interface PendingReplies {
  readonly stored: StoredConversation;
  readonly thread: MailThread;
  /** In order; never empty. */
  readonly messages: readonly Message[];
  /** True when the conversation is held by mail: the visitor has no page to come back to. */
  readonly byMail: boolean;
}

/** Whose words go out by mail: of a conversation held by mail everybody's, else those of people only. */
function isFor(byMail: boolean, { author, notice }: Message): boolean {
  const authors: readonly Author[] = byMail ? ['agent', 'human', 'system'] : ['human'];
  if (!authors.includes(author)) return false;
  // A place in the line, closing and the like say nothing to somebody who reads it hours later.
  return author !== 'system' || notice?.outcome !== undefined || notice?.kind === 'paused';
}

async function threadOf(
  { db, newId }: Platform,
  stored: StoredConversation,
  byMail: boolean,
): Promise<MailThread | null> {
  if (byMail) {
    const latest = await db
      .selectFrom('email_threads')
      .selectAll()
      .where('conversation_id', '=', stored.id)
      .orderBy('created_at', 'desc')
      .executeTakeFirst();
    return latest ?? null;
  }
  const visitor = await db
    .selectFrom('visitors')
    .select('email')
    .where('id', '=', stored.visitorId)
    .executeTakeFirst();
  if (!visitor?.email) return null;
  const { workspaceId, visitorId, id: conversationId } = stored;
  return ensureThread(db, {
    newId,
    workspaceId,
    conversationId,
    visitorId,
    email: visitor.email,
    subject: '',
  });
}

async function readUpTo(db: Database, conversationId: string): Promise<number> {
  const row = await db
    .selectFrom('conversations')
    .select('visitor_read_seq')
    .where('id', '=', conversationId)
    .executeTakeFirst();
  return row?.visitor_read_seq ?? 0;
}

async function channelType(db: Database, stored: StoredConversation): Promise<string | null> {
  const channel = await readChannel(db, stored.workspaceId, stored.channel).catch(() => null);
  return channel?.enabled ? channel.type : null;
}

/** What a conversation has for its visitor that was neither mailed nor read; null when there is nothing to do. */
export async function pendingReplies(
  platform: Platform,
  conversationId: string,
): Promise<PendingReplies | null> {
  const { db } = platform;
  const stored = await findConversation(db, conversationId);
  const type = stored && (await channelType(db, stored));
  if (!stored || (type !== 'web' && type !== 'email')) return null;
  const byMail = type === 'email';
  const thread = await threadOf(platform, stored, byMail);
  if (!thread || thread.stopped_at) return null;
  const seen = byMail ? 0 : await readUpTo(db, conversationId);
  const after = Math.max(thread.mailed_seq, seen);
  const all = await messagesAfter(db, conversationId, after, MAX_MESSAGES);
  const messages = all.filter((message) => isFor(byMail, message));
  return messages.length > 0 ? { stored, thread, messages, byMail } : null;
}

/** Conversations that lately got a message for an address, and whose mail may have been forgotten by a crash. */
export async function forgottenReplies(db: Database, since: Date, until: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from conversations c
    join visitors v on v.id = c.visitor_id
    join channels h on h.workspace_id = c.workspace_id and h.id = c.channel and h.enabled
    where c.updated_at > ${since} and c.updated_at < ${until} and v.email is not null
      and (h.type = 'email' or (h.type = 'web' and c.visitor_read_seq < c.seq))
      and exists (
        select 1 from messages m where m.conversation_id = c.id and m.author <> 'visitor'
          and (h.type = 'email' or m.author = 'human')
          and m.seq > coalesce((select max(t.mailed_seq) from email_threads t where t.conversation_id = c.id), 0))
      and not exists (select 1 from email_threads t where t.conversation_id = c.id and t.email = lower(v.email)
        and (t.stopped_at is not null or (t.verified_at is null and exists (
          select 1 from email_messages e where e.thread_id = t.id and e.kind = 'confirmation'))))
    limit 200`.execute(db);
  return rows.map(({ id }) => id);
}
