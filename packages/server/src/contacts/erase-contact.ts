import { BatonError } from '@baton/core';
import { recordAudit } from '../audit/audit-log.js';
import type { Database } from '../platform.js';
import { lockRouting } from '../routing/routing-lock.js';

/** Whom to erase, and who asked for it. */
export interface Erasure {
  readonly workspaceId: string;
  /** A contact's id, or an address: then everybody who gave that address. */
  readonly contact: string;
  /** null on the command line. */
  readonly actorId: string | null;
}

/** What was erased. */
export interface Erased {
  readonly contactIds: readonly string[];
  readonly conversationIds: readonly string[];
}

async function contactsOf(db: Database, { workspaceId, contact }: Erasure): Promise<string[]> {
  const rows = await db
    .selectFrom('visitors')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where((eb) => eb.or([eb('id', '=', contact), eb(eb.fn('lower', ['email']), '=', contact.toLowerCase())]))
    .execute();
  return rows.map((row) => row.id);
}

/** The people whose slots these conversations hold get them back. */
async function freeSlots(db: Database, conversationIds: readonly string[]): Promise<void> {
  const held = await db
    .selectFrom('conversations')
    .select((eb) => ['assignee_id', eb.fn.countAll<string>().as('conversations')])
    .where('id', 'in', conversationIds)
    .where('queue', '=', 'assigned')
    .where('assignee_id', 'is not', null)
    .groupBy('assignee_id')
    .execute();
  for (const { assignee_id: holder, conversations } of held) {
    await db
      .updateTable('users')
      .set((eb) => ({
        open_live: eb.fn('greatest', [eb('open_live', '-', Number(conversations)), eb.lit(0)]),
      }))
      .where('id', '=', holder)
      .execute();
  }
}

/**
 * Erases a contact everywhere, at once and for good: the visitor with sessions, conversations, messages, handoffs,
 * tickets, notes, files and deliveries, all of which hang on the visitor's or the conversation's row. The audit log
 * keeps that it was done, by whom and under which id.
 * @throws BatonError `not_found`.
 */
export async function eraseContact(db: Database, erasure: Erasure): Promise<Erased> {
  const { workspaceId, actorId } = erasure;
  return db.transaction().execute(async (transaction) => {
    await lockRouting(transaction, workspaceId);
    const contactIds = await contactsOf(transaction, erasure);
    if (contactIds.length === 0) throw new BatonError('not_found', 'There is no such contact.');
    const conversations = await transaction
      .selectFrom('conversations')
      .select('id')
      .where('visitor_id', 'in', contactIds)
      .forUpdate()
      .execute();
    const conversationIds = conversations.map(({ id }) => id);
    if (conversationIds.length > 0) await freeSlots(transaction, conversationIds);
    await transaction.deleteFrom('visitors').where('id', 'in', contactIds).execute();
    for (const contactId of contactIds) {
      const detail = { conversations: conversationIds.length };
      await recordAudit(transaction, {
        workspaceId,
        actorId,
        action: 'contacts.erased',
        target: contactId,
        detail,
      });
    }
    return { contactIds, conversationIds };
  });
}
