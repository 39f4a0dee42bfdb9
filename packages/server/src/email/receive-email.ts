import { BatonError, type Channel, type InboundReceipt, MAX_MESSAGE_LENGTH } from '@baton/core';
import {
  type InboundParts,
  putAside,
  receivedBefore,
  receiveMessage,
  visitorOfContact,
} from '../channels/receive-message.js';
import { findConversation } from '../conversations/conversation-repository.js';
import { detectLanguage } from '../knowledge/language.js';
import type { Visitor } from '../visitors/visitor-sessions.js';
import { automaticKind, senderIsBelieved } from './automatic-mail.js';
import { type InboundEmail, readInboundEmail } from './inbound-email.js';
import { tokenIn } from './mail-address.js';
import {
  ensureThread,
  type MailThread,
  stopThread,
  threadByReferences,
  threadByToken,
  verifyThread,
} from './mail-threads.js';

export type EmailChannel = Extract<Channel, { type: 'email' }>;

/** Takes in a mail that was posted to an email channel. */
export type ReceiveEmail = (
  workspaceId: string,
  channel: EmailChannel,
  body: unknown,
) => Promise<InboundReceipt>;

interface Incoming {
  readonly parts: InboundParts;
  readonly workspaceId: string;
  readonly channel: EmailChannel;
  readonly email: InboundEmail;
}

/** Where a mail belongs, and how that is known. */
interface Place {
  readonly thread: MailThread;
  readonly how: 'token' | 'wrote';
}

async function findPlace({ parts, workspaceId, email }: Incoming): Promise<Place | null> {
  const { db } = parts.platform;
  for (const token of email.recipients.map(tokenIn)) {
    const thread = token && (await threadByToken(db, workspaceId, token));
    if (thread) return { thread, how: 'token' };
  }
  if (!senderIsBelieved(email)) return null;
  const { references } = email;
  const thread = await threadByReferences(db, workspaceId, { references, from: email.from.address });
  return thread && { thread, how: 'wrote' };
}

function textOf(email: InboundEmail, isFirst: boolean): string {
  const subject = email.subject.replace(/^(?:(?:re|fwd?|aw|wg|sv|antw|tr|rv|r|vs|odp)\s*:\s*)+/i, '');
  const whole = isFirst && subject !== '' ? `${subject}\n\n${email.text}` : email.text;
  return whole.trim().slice(0, MAX_MESSAGE_LENGTH);
}

async function noteMail({ parts, workspaceId, email }: Incoming, thread: MailThread): Promise<void> {
  await parts.platform.db
    .insertInto('email_messages')
    .values({
      workspace_id: workspaceId,
      message_id: email.messageId,
      thread_id: thread.id,
      visitor_id: thread.visitor_id,
      direction: 'in',
      kind: 'visitor',
      address: email.from.address,
      seq: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** An answer to our mail, or to one of the same thread: into the conversation that it belongs to. */
async function receiveAnswer(incoming: Incoming, { thread, how }: Place): Promise<InboundReceipt> {
  const { parts, workspaceId, channel, email } = incoming;
  const { platform } = parts;
  const stored = await findConversation(platform.db, thread.conversation_id);
  const visitor: Visitor = { id: thread.visitor_id, workspaceId, locale: stored?.locale ?? null };
  const receipt = await receiveMessage(parts, {
    workspaceId,
    channelId: channel.id,
    externalId: email.messageId,
    text: textOf(email, false),
    files: email.files,
    locale: null,
    visitor,
    conversationId: thread.conversation_id,
  });
  // Another address proves that its owner has our mail, not that the one it was sent to is theirs.
  if (email.from.address === thread.email)
    await verifyThread(platform.db, thread, how, new Date(platform.now()));
  await noteMail(incoming, thread);
  return receipt;
}

/** A mail that begins a conversation, or goes on with the one that its writer has open on this channel. */
async function receiveNew(incoming: Incoming): Promise<InboundReceipt> {
  const { parts, workspaceId, channel, email } = incoming;
  const { platform } = parts;
  const { address, name } = email.from;
  const locale = detectLanguage(email.text) || null;
  const contact = { workspaceId, channelId: channel.id, externalId: address, name, email: address, locale };
  const visitor = await visitorOfContact(parts, contact);
  const receipt = await receiveMessage(parts, {
    workspaceId,
    channelId: channel.id,
    externalId: email.messageId,
    text: textOf(email, true),
    files: email.files,
    locale,
    visitor,
    ...(email.subject !== '' && { context: { subject: email.subject.slice(0, 200) } }),
  });
  if (!receipt.conversationId) throw new BatonError('internal');
  const thread = await ensureThread(platform.db, {
    newId: platform.newId,
    workspaceId,
    conversationId: receipt.conversationId,
    visitorId: visitor.id,
    email: address,
    subject: email.subject,
  });
  if (senderIsBelieved(email)) await verifyThread(platform.db, thread, 'wrote', new Date(platform.now()));
  await noteMail(incoming, thread);
  return receipt;
}

/** A mail that did not arrive: nothing more goes to that address in that conversation. */
async function noteBounce({ parts, workspaceId, email }: Incoming): Promise<void> {
  const { db, now } = parts.platform;
  const known = email.references.length
    ? await db
        .selectFrom('email_messages')
        .select('thread_id')
        .where('workspace_id', '=', workspaceId)
        .where('direction', '=', 'out')
        .where('message_id', 'in', [...email.references])
        .executeTakeFirst()
    : undefined;
  const tokens = email.recipients.map(tokenIn).filter((token) => token !== null);
  const byToken = tokens[0] ? await threadByToken(db, workspaceId, tokens[0]) : null;
  const id = byToken?.id ?? known?.thread_id;
  if (id) await stopThread(db, { id }, 'bounced', new Date(now()));
}

function isOwn({ channel, email }: Incoming): boolean {
  const { address, replyAddress } = channel.settings;
  return email.from.address === address || email.from.address === replyAddress;
}

/**
 * Creates what takes mail in (design, Channels: email). `onThread` hears of each conversation that a mail came to, so
 * that what was said before its address was known to be good can go out.
 */
export function createReceiveEmail(
  parts: InboundParts,
  onThread: (conversationId: string) => Promise<void>,
): ReceiveEmail {
  const { db } = parts.platform;
  return async (workspaceId, channel, body) => {
    const email = readInboundEmail(body);
    const incoming = { parts, workspaceId, channel, email };
    const name = { workspaceId, channelId: channel.id, externalId: email.messageId };
    const before = await receivedBefore(db, name);
    if (before?.ignored) return { conversationId: null, messageId: null, ignored: before.ignored };
    const automatic = automaticKind(email);
    if (automatic === 'bounce') await noteBounce(incoming);
    if (automatic) return putAside(db, name, automatic);
    if (isOwn(incoming)) return putAside(db, name, 'own');
    const hasFiles = email.files.length > 0;
    if (textOf(email, true) === '' && !hasFiles) return putAside(db, name, 'empty');
    const place = await findPlace(incoming);
    if (place && email.text === '' && !hasFiles) return putAside(db, name, 'empty');
    const receipt = place ? await receiveAnswer(incoming, place) : await receiveNew(incoming);
    if (receipt.conversationId) await onThread(receipt.conversationId);
    return receipt;
  };
}
