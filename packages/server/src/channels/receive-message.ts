import { createHash } from 'node:crypto';
import type { InboundIgnored, InboundReceipt } from '@baton/core';
import { type Attachments, visitorOrigin } from '../attachments/attachments.js';
import { findConversation } from '../conversations/conversation-repository.js';
import type { VisitorLimits } from '../limits/visitor-limits.js';
import { addNote } from '../notes/note-repository.js';
import { publishNote } from '../notes/publish-note.js';
import type { Database, Platform } from '../platform.js';
import type { Publisher } from '../realtime/publisher.js';
import type { VisitorConversations } from '../visitors/visitor-conversations.js';
import { currentConversationId, insertVisitor, type Visitor } from '../visitors/visitor-sessions.js';
import { type InboundFile, keepFiles } from './inbound-files.js';

/** A message that came in by a channel other than the widget. */
export interface InboundMessage {
  readonly workspaceId: string;
  readonly channelId: string;
  /** The channel's own id for the message; the same one again changes nothing. */
  readonly externalId: string;
  readonly text: string;
  readonly files: readonly InboundFile[];
  readonly locale: string | null;
  readonly context?: Readonly<Record<string, string>>;
  /** Who wrote, and in which conversation where that is known. */
  readonly visitor: Visitor;
  readonly conversationId?: string;
}

/** Who wrote, as the channel knows them. */
export interface InboundContact {
  readonly workspaceId: string;
  readonly channelId: string;
  readonly externalId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly locale: string | null;
}

/** The parts that take a message in. */
export interface InboundParts {
  readonly platform: Platform;
  readonly publisher: Publisher;
  readonly limits: VisitorLimits;
  readonly conversations: VisitorConversations;
  readonly attachments: Attachments;
}

async function contactOf(db: Database, contact: InboundContact): Promise<Visitor | null> {
  const row = await db
    .selectFrom('channel_contacts as c')
    .innerJoin('visitors as v', 'v.id', 'c.visitor_id')
    .select(['v.id', 'v.locale'])
    .where('c.workspace_id', '=', contact.workspaceId)
    .where('c.channel_id', '=', contact.channelId)
    .where('c.external_id', '=', contact.externalId)
    .executeTakeFirst();
  return row ? { id: row.id, workspaceId: contact.workspaceId, locale: row.locale } : null;
}

async function createContact({ db }: Platform, contact: InboundContact): Promise<void> {
  const { workspaceId, channelId, externalId, locale } = contact;
  await db.transaction().execute(async (transaction) => {
    const visitorId = await insertVisitor(transaction, workspaceId, locale);
    const inserted = await transaction
      .insertInto('channel_contacts')
      .values({
        workspace_id: workspaceId,
        channel_id: channelId,
        external_id: externalId,
        visitor_id: visitorId,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    // Another request made the same contact a moment ago: this visitor is nobody.
    if (inserted.numInsertedOrUpdatedRows === 0n)
      await transaction.deleteFrom('visitors').where('id', '=', visitorId).execute();
  });
}

/**
 * The visitor that a contact of a channel is, new or known, with what is told of them.
 * @throws BatonError `rate_limited` where too many new ones come.
 */
export async function visitorOfContact(
  { platform, limits }: Pick<InboundParts, 'platform' | 'limits'>,
  contact: InboundContact,
): Promise<Visitor> {
  const { db } = platform;
  if (!(await contactOf(db, contact))) {
    await limits.admit('beginning', { workspace: contact.workspaceId });
    await createContact(platform, contact);
  }
  const visitor = await contactOf(db, contact);
  if (!visitor) throw new Error('The contact was erased at this moment.');
  const { name, email } = contact;
  if (name || email) {
    await db
      .updateTable('visitors')
      .set({ ...(name && { name }), ...(email && { email }), last_seen_at: new Date(platform.now()) })
      .where('id', '=', visitor.id)
      .execute();
  }
  return visitor;
}

/** The contact's open conversation, or a fresh one in place of one that was closed. */
async function openConversationOf(platform: Platform, visitor: Visitor): Promise<string> {
  for (;;) {
    const id = await currentConversationId(platform, visitor.id);
    const stored = await findConversation(platform.db, id);
    if (stored?.state.status !== 'closed') return id;
    // Two messages at once: the first replaces it, the other finds what the first put there.
    await platform.db
      .updateTable('visitors')
      .set({ current_conversation_id: platform.newId() })
      .where('id', '=', visitor.id)
      .where('current_conversation_id', '=', id)
      .execute();
  }
}

type Name = Pick<InboundMessage, 'workspaceId' | 'channelId' | 'externalId'>;

/** What became of a message that was posted before; null when it is new. */
export async function receivedBefore(
  db: Database,
  name: Name,
): Promise<{ conversationId: string | null; ignored: InboundIgnored | null } | null> {
  const row = await db
    .selectFrom('channel_messages')
    .select(['conversation_id', 'ignored'])
    .where('workspace_id', '=', name.workspaceId)
    .where('channel_id', '=', name.channelId)
    .where('external_id', '=', name.externalId)
    .executeTakeFirst();
  return row ? { conversationId: row.conversation_id, ignored: row.ignored as InboundIgnored | null } : null;
}

async function note(
  db: Database,
  name: Name,
  about: { visitorId: string | null; conversationId: string | null; ignored: InboundIgnored | null },
): Promise<void> {
  await db
    .insertInto('channel_messages')
    .values({
      workspace_id: name.workspaceId,
      channel_id: name.channelId,
      external_id: name.externalId,
      visitor_id: about.visitorId,
      conversation_id: about.conversationId,
      ignored: about.ignored,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Puts a message aside: it is known from now on, and nobody is shown or told it. */
export async function putAside(db: Database, name: Name, ignored: InboundIgnored): Promise<InboundReceipt> {
  await note(db, name, { visitorId: null, conversationId: null, ignored });
  return { conversationId: null, messageId: null, ignored };
}

/** One name for the message within its conversation, whatever the channel calls it. */
function clientIdOf({ channelId, externalId }: InboundMessage): string {
  return `in-${createHash('sha256').update(`${channelId}\n${externalId}`).digest('hex').slice(0, 40)}`;
}

/** Tells the people what came with a message and was not kept. */
async function noteLeftOut(
  parts: InboundParts,
  { workspaceId }: InboundMessage,
  about: { readonly conversationId: string; readonly names: readonly string[] },
): Promise<void> {
  const { conversationId, names } = about;
  const text = `Files that came with this message and were left out: ${names.join(', ')}`.slice(0, 2_000);
  const author = { id: null, name: 'Baton' };
  await publishNote(parts, await addNote(parts.platform.db, { conversationId, workspaceId, author, text }));
}

/**
 * Takes a message in by the same rules as one from the widget: triggers, pause, handoff, answer. Where it goes is
 * noted before it is stored, so that posting it again after a failure ends in the same place, once.
 * @throws BatonError `rate_limited` when too many come; one that was noted before is let through.
 */
export async function receiveMessage(parts: InboundParts, message: InboundMessage): Promise<InboundReceipt> {
  const { platform, limits, conversations, attachments } = parts;
  const { visitor, text, locale, channelId, context } = message;
  const before = await receivedBefore(platform.db, message);
  if (!before) await limits.admit('message', { visitor: visitor.id, workspace: visitor.workspaceId });
  const wanted = message.conversationId ?? (await openConversationOf(platform, visitor));
  await note(platform.db, message, { visitorId: visitor.id, conversationId: wanted, ignored: null });
  const conversationId = (await receivedBefore(platform.db, message))?.conversationId ?? wanted;
  const { ids, leftOut } = await keepFiles(
    attachments,
    visitorOrigin(visitor, conversationId),
    message.files,
  );
  const files = ids.length > 0 ? { attachments: ids } : {};
  const receipt = await conversations.sendMessage(
    visitor,
    { channel: channelId, ...(locale && { locale }), ...(context && { context }) },
    {
      conversationId,
      clientId: clientIdOf(message),
      text: text || (ids.length > 0 ? '' : leftOut.join(', ')),
      ...files,
    },
  );
  if (leftOut.length > 0 && !before) await noteLeftOut(parts, message, { conversationId, names: leftOut });
  return { conversationId, messageId: receipt.message.id, ignored: null };
}
