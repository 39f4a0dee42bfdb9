import type { Note } from '@baton/core';
import type { Platform } from '../platform.js';
import type { Publisher } from '../realtime/publisher.js';
import { ticketsToTell } from '../tickets/ticket-queries.js';

/** Shows a note that is stored to whoever has its conversation or ticket open, on every node. */
export async function publishNote(
  { platform, publisher }: { readonly platform: Pick<Platform, 'db'>; readonly publisher: Publisher },
  note: Note,
): Promise<void> {
  if (note.conversationId) return publisher.toWatchers(note.conversationId, { type: 'note', note });
  const told = await ticketsToTell(platform.db, { ticketIds: [note.ticketId ?? ''], conversationIds: [] });
  for (const { workspaceId, audience } of told)
    publisher.toConsoles(workspaceId, { type: 'note', note }, audience);
}
