import type { Selectable } from 'kysely';
import type { EmailThreadsTable } from '../database/channels-tables.js';
import type { Database } from '../platform.js';
import { mailToken, tokenHash } from './mail-token.js';

/** One address in one conversation. */
export type MailThread = Selectable<EmailThreadsTable>;

/** Why nothing more is mailed to an address. */
export type StopReason = 'bounced' | 'unwanted';

/** The thread of an address in a conversation; made when there is none. */
export async function ensureThread(
  db: Database,
  about: {
    readonly newId: () => string;
    readonly workspaceId: string;
    readonly conversationId: string;
    readonly visitorId: string;
    readonly email: string;
    readonly subject: string;
  },
): Promise<MailThread> {
  const { secret } = await db
    .selectFrom('workspaces')
    .select('secret')
    .where('id', '=', about.workspaceId)
    .executeTakeFirstOrThrow();
  const id = about.newId();
  const email = about.email.toLowerCase();
  await db
    .insertInto('email_threads')
    .values({
      id,
      workspace_id: about.workspaceId,
      conversation_id: about.conversationId,
      visitor_id: about.visitorId,
      email,
      subject: about.subject,
      token_hash: tokenHash(mailToken(secret, 'reply', id)),
      confirm_hash: tokenHash(mailToken(secret, 'confirm', id)),
      verified_by: null,
      stopped_because: null,
    })
    .onConflict((conflict) => conflict.columns(['conversation_id', 'email']).doNothing())
    .execute();
  return db
    .selectFrom('email_threads')
    .selectAll()
    .where('conversation_id', '=', about.conversationId)
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
}

/** The thread whose token this is, within the workspace; null when it is nobody's. */
export async function threadByToken(
  db: Database,
  workspaceId: string,
  token: string,
): Promise<MailThread | null> {
  const row = await db
    .selectFrom('email_threads')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('token_hash', '=', tokenHash(token))
    .executeTakeFirst();
  return row ?? null;
}

/** The thread that a link confirms; null when the link is nobody's. */
export async function threadByConfirmation(db: Database, token: string): Promise<MailThread | null> {
  const row = await db
    .selectFrom('email_threads')
    .selectAll()
    .where('confirm_hash', '=', tokenHash(token))
    .executeTakeFirst();
  return row ?? null;
}

/**
 * The thread that a mail answers by its headers, if it comes from that thread's own address: who merely knows the id
 * of somebody's message gets nowhere by it.
 */
export async function threadByReferences(
  db: Database,
  workspaceId: string,
  about: { readonly references: readonly string[]; readonly from: string },
): Promise<MailThread | null> {
  if (about.references.length === 0) return null;
  const row = await db
    .selectFrom('email_messages as m')
    .innerJoin('email_threads as t', 't.id', 'm.thread_id')
    .selectAll('t')
    .where('m.workspace_id', '=', workspaceId)
    .where('m.message_id', 'in', [...about.references])
    .where('t.email', '=', about.from)
    .orderBy('m.created_at', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

/** Notes that the address is its owner's. */
export async function verifyThread(
  db: Database,
  thread: Pick<MailThread, 'id'>,
  how: 'wrote' | 'token' | 'link',
  at: Date,
): Promise<void> {
  await db
    .updateTable('email_threads')
    .set({ verified_at: at, verified_by: how })
    .where('id', '=', thread.id)
    .where('verified_at', 'is', null)
    .execute();
}

/** Ends mail to the address in this conversation. */
export async function stopThread(
  db: Database,
  thread: Pick<MailThread, 'id'>,
  why: StopReason,
  at: Date,
): Promise<void> {
  await db
    .updateTable('email_threads')
    .set({ stopped_at: at, stopped_because: why })
    .where('id', '=', thread.id)
    .where('stopped_at', 'is', null)
    .execute();
}

/**
 * Whether mail may go to the thread's address: confirmed here or in another conversation of the same visitor, or
 * vouched for by the owner's server.
 */
export async function isVerified(db: Database, thread: MailThread): Promise<boolean> {
  if (thread.verified_at) return true;
  const elsewhere = await db
    .selectFrom('visitors as v')
    .leftJoin('email_threads as t', (join) =>
      join
        .onRef('t.visitor_id', '=', 'v.id')
        .on('t.email', '=', thread.email)
        .on('t.verified_at', 'is not', null),
    )
    .select(['t.id', 'v.email', 'v.email_verified'])
    .where('v.id', '=', thread.visitor_id)
    .executeTakeFirst();
  if (!elsewhere) return false;
  return (
    elsewhere.id !== null || (elsewhere.email_verified && elsewhere.email?.toLowerCase() === thread.email)
  );
}
