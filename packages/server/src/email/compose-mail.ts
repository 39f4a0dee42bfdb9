import type { Message } from '@baton/core';
import type { Attachments } from '../attachments/attachments.js';
import { mailChannel, readChannel } from '../channels/channels.js';
import type { StoredConversation } from '../conversations/stored-conversation.js';
import type { Database, Platform } from '../platform.js';
import { tokenAddress } from './mail-address.js';
import { mailFiles } from './mail-files.js';
import { fillMailText, mailLanguage } from './mail-language.js';
import type { MailThread } from './mail-threads.js';
import { mailToken } from './mail-token.js';
import type { OutgoingMail } from './mailer.js';
import type { PendingReplies } from './pending-replies.js';
import { confirmationBody, replyBody, replySubject } from './reply-mail.js';

/** Whose mail it is, and where answers to it go. */
export interface MailSender {
  readonly name: string;
  readonly agentName: string;
  readonly secret: string;
  readonly from: { readonly address: string; readonly name: string };
  /** Where answers go; null when no channel would take them in. */
  readonly replyBase: string | null;
}

/** The sender of a conversation's mail: its own email channel, else the workspace's first, else the server. */
export async function senderOf(
  { db }: Pick<Platform, 'db'>,
  stored: StoredConversation,
  serverFrom: string,
): Promise<MailSender> {
  const workspace = await db
    .selectFrom('workspaces')
    .select(['name', 'secret', 'branding'])
    .where('id', '=', stored.workspaceId)
    .executeTakeFirstOrThrow();
  const own = await readChannel(db, stored.workspaceId, stored.channel).catch(() => null);
  const channel = own?.type === 'email' ? own : await mailChannel(db, stored.workspaceId);
  const settings = channel?.settings;
  return {
    name: workspace.name,
    agentName: workspace.branding.agentName,
    secret: workspace.secret,
    from: { address: settings?.address ?? serverFrom, name: settings?.fromName || workspace.name },
    replyBase: settings ? (settings.replyAddress ?? settings.address) : null,
  };
}

/** The ids of the thread's last mails, the newest first. */
async function earlierMail(db: Database, thread: MailThread): Promise<string[]> {
  const rows = await db
    .selectFrom('email_messages')
    .select('message_id')
    .where('thread_id', '=', thread.id)
    .where('kind', '<>', 'confirmation')
    .orderBy('created_at', 'desc')
    .limit(20)
    .execute();
  return rows.map((row) => row.message_id);
}

/** What composing a mail reads from. */
export interface MailSources {
  readonly db: Database;
  readonly attachments: Pick<Attachments, 'read'>;
}

/** The mail that carries messages to the visitor, in their language, with the files of those messages. */
export async function composeReply(
  { db, attachments }: MailSources,
  { thread, stored }: Pick<PendingReplies, 'thread' | 'stored'>,
  { sender, messages }: { readonly sender: MailSender; readonly messages: readonly Message[] },
): Promise<OutgoingMail> {
  const { replyBase, secret, name: workspaceName, agentName, from } = sender;
  const replyTo = replyBase && tokenAddress(replyBase, mailToken(secret, 'reply', thread.id));
  const earlier = await earlierMail(db, thread);
  const files = await mailFiles(attachments, messages);
  const language = mailLanguage(stored.locale);
  const leftOut = files.leftOut.map(({ name }) => name);
  const takesAnswers = replyTo !== null;
  return {
    to: thread.email,
    from,
    ...(replyTo && { replyTo }),
    subject: replySubject(thread.subject, workspaceName, language),
    ...replyBody(messages, { workspaceName, agentName, takesAnswers, language, leftOut }),
    ...(files.sent.length > 0 && { files: files.sent }),
    messageId: `${thread.id}.${messages.at(-1)?.seq ?? 0}@${domainOf(from.address)}`,
    ...(earlier[0] && { inReplyTo: earlier[0], references: [...earlier].reverse() }),
    conversationId: stored.id,
    // A person's words are no automatic answer, whatever else the mail carries (RFC 3834).
    ...(messages.every(({ author }) => author !== 'human') && { automatic: 'auto-replied' as const }),
  };
}

/** The mail that asks whether an address is its owner's. */
export function composeConfirmation(
  { thread, stored }: Pick<PendingReplies, 'thread' | 'stored'>,
  sender: MailSender,
  publicUrl: string,
): OutgoingMail {
  const language = mailLanguage(stored.locale);
  const link = `${publicUrl}/email/confirm/${mailToken(sender.secret, 'confirm', thread.id)}`;
  return {
    to: thread.email,
    from: sender.from,
    subject: fillMailText(language.texts.confirmSubject, { workspace: sender.name }),
    ...confirmationBody({ workspaceName: sender.name, link, language }),
    messageId: `${thread.id}.confirm@${domainOf(sender.from.address)}`,
    automatic: 'auto-generated',
  };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1) || 'localhost';
}
