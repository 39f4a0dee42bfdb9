import { sql } from 'kysely';
import type { Platform } from '../platform.js';
import { mayAskToConfirm } from './mail-limits.js';
import type { Mailer, OutgoingMail } from './mailer.js';
import type { PendingReplies } from './pending-replies.js';

/** A mail that was begun so long ago and is not noted as sent is tried again. */
const SENDING_MS = 60_000;

/** What is noted of a mail beside itself. */
export interface MailNote extends Pick<PendingReplies, 'stored' | 'thread'> {
  readonly kind: 'reply' | 'confirmation';
  /** The last message that it carries; null when it carries none. */
  readonly seq: number | null;
}

/** Takes the mail for this node; false when it was sent, or another node has it. */
async function begin(
  { db, now }: Pick<Platform, 'db' | 'now'>,
  mail: OutgoingMail,
  note: MailNote,
): Promise<boolean> {
  const created_at = new Date(now());
  const begun = await db
    .insertInto('email_messages')
    .values({
      workspace_id: note.stored.workspaceId,
      message_id: mail.messageId,
      thread_id: note.thread.id,
      visitor_id: note.stored.visitorId,
      direction: 'out',
      kind: note.kind,
      address: mail.to,
      automatic: mail.automatic !== undefined,
      seq: note.seq,
      created_at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'message_id'])
        .doUpdateSet({ created_at })
        .where('email_messages.sent_at', 'is', null)
        .where('email_messages.created_at', '<', new Date(now() - SENDING_MS)),
    )
    .returning('message_id')
    .executeTakeFirst();
  return begun !== undefined;
}

/**
 * Notes a request to confirm, if the limits allow one more: counted and noted under one lock, so that requests at the
 * same moment count one another.
 */
function beginConfirmation({ db, now }: Platform, mail: OutgoingMail, note: MailNote): Promise<boolean> {
  const { workspaceId, visitorId } = note.stored;
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`confirmations ${workspaceId}`}, 0))`.execute(
      transaction,
    );
    const about = { workspaceId, visitorId, address: mail.to, id: mail.messageId, now: now() };
    if (!(await mayAskToConfirm(transaction, about))) return false;
    return begin({ db: transaction, now }, mail, note);
  });
}

/** @throws Error when the mail is not noted as sent: the job is then tried again. */
async function checkSent({ db }: Platform, mail: OutgoingMail, note: MailNote): Promise<void> {
  const row = await db
    .selectFrom('email_messages')
    .select('sent_at')
    .where('workspace_id', '=', note.stored.workspaceId)
    .where('message_id', '=', mail.messageId)
    .executeTakeFirst();
  if (row && !row.sent_at) throw new Error('This mail is being sent, or could not be a moment ago.');
}

/**
 * Sends a mail unless it was sent. It is noted before, so that two nodes do not both send it, and after, so that a
 * crash in between sends it again under the same Message-ID rather than never.
 */
export async function sendOnce(
  { platform, mailer }: { readonly platform: Platform; readonly mailer: Mailer },
  mail: OutgoingMail,
  note: MailNote,
): Promise<void> {
  const start = note.kind === 'confirmation' ? beginConfirmation : begin;
  if (!(await start(platform, mail, note))) return checkSent(platform, mail, note);
  await mailer.send(mail);
  await platform.db
    .updateTable('email_messages')
    .set({ sent_at: new Date(platform.now()) })
    .where('workspace_id', '=', note.stored.workspaceId)
    .where('message_id', '=', mail.messageId)
    .execute();
}
