import { BatonError, TICKET_PRIORITIES, type TicketPriority } from '@baton/core';
import type { Database } from '../platform.js';

/** How urgent a conversation is in the waiting line; the numbers are the column's. */
export const PRIORITIES: Readonly<Record<TicketPriority, number>> = {
  low: -1,
  normal: 0,
  high: 1,
  urgent: 2,
};

/** What a number of the column is called. */
export function priorityName(line: number): TicketPriority {
  return TICKET_PRIORITIES.find((name) => PRIORITIES[name] === line) ?? 'normal';
}

/**
 * Moves a conversation in the waiting line, now or when it comes to wait.
 * @throws BatonError `not_found` when it is not one of the workspace.
 */
export async function setPriority(
  db: Database,
  about: { readonly workspaceId: string; readonly conversationId: string },
  priority: TicketPriority,
): Promise<void> {
  const changed = await db
    .updateTable('conversations')
    .set({ priority: PRIORITIES[priority] })
    .where('id', '=', about.conversationId)
    .where('workspace_id', '=', about.workspaceId)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw new BatonError('not_found', 'There is no such conversation.');
}
