import type { Page, TicketActor, TicketField, TicketHistoryEntry, TicketHistoryValue } from '@baton/core';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import type { Database } from '../platform.js';

/** A field's old and new value, ids as ids. */
export interface FieldChange {
  readonly field: TicketField;
  readonly from: string | null;
  readonly to: string | null;
}

/** Baton itself, by one of its rules. */
export const SYSTEM: TicketActor = { kind: 'system', id: null, name: null };
/** The waiting line, or the assignment of a handoff. */
export const ROUTING: TicketActor = { kind: 'routing', id: null, name: null };

/** The names of people and destinations as they are now; a line of history keeps them. */
async function labels(db: Database, changes: readonly FieldChange[]): Promise<ReadonlyMap<string, string>> {
  const ids = (field: TicketField) =>
    changes
      .filter((change) => change.field === field)
      .flatMap(({ from, to }) => [from, to])
      .filter((id) => id !== null);
  const read = async (table: 'users' | 'destinations', wanted: readonly string[]) =>
    wanted.length === 0
      ? []
      : db
          .selectFrom(table)
          .select(['id', 'name'])
          .where('id', 'in', [...wanted])
          .execute();
  const rows = [...(await read('users', ids('owner'))), ...(await read('destinations', ids('destination')))];
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Adds lines to a ticket's history. */
export async function writeHistory(
  db: Database,
  ticketId: string,
  actor: TicketActor,
  changes: readonly FieldChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const names = await labels(db, changes);
  const value = (raw: string | null): string | null => {
    if (raw === null) return null;
    const label = names.get(raw);
    return JSON.stringify({ value: raw, ...(label !== undefined && { label }) });
  };
  await db
    .insertInto('ticket_history')
    .values(
      changes.map(({ field, from, to }) => ({
        ticket_id: ticketId,
        actor_kind: actor.kind,
        actor_id: actor.id,
        actor_name: actor.name,
        field,
        from_value: value(from),
        to_value: value(to),
      })),
    )
    .execute();
}

/** A page of a ticket's history, the latest first. */
export async function listHistory(
  db: Database,
  ticketId: string,
  query: PageQuery,
): Promise<Page<TicketHistoryEntry>> {
  const after = readCursor(query, 1);
  const rows = await db
    .selectFrom('ticket_history')
    .selectAll()
    .where('ticket_id', '=', ticketId)
    .$if(after !== null, (select) => select.where('id', '<', after?.[0] ?? ''))
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
  return toPage(rows, query.limit, {
    item: (row) => ({
      id: row.id,
      at: row.at.toISOString(),
      actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
      field: row.field,
      from: row.from_value as TicketHistoryValue | null,
      to: row.to_value as TicketHistoryValue | null,
    }),
    cursor: (row) => [row.id],
  });
}
