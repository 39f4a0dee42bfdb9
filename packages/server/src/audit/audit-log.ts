import type { AuditEntry, Page } from '@baton/core';
import { readCursor, toPage } from '../http/paging.js';
import type { Database } from '../platform.js';

/** Something that somebody did, to be kept. */
export interface AuditRecord {
  readonly workspaceId: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly target?: string | null;
  /** Names of what changed; never values, which may be secret or personal. */
  readonly detail?: Readonly<Record<string, unknown>> | null;
}

/** Notes it; in a transaction, with what was done or not at all. */
export async function recordAudit(db: Database, record: AuditRecord): Promise<void> {
  await db
    .insertInto('audit_log')
    .values({
      workspace_id: record.workspaceId,
      actor_id: record.actorId,
      action: record.action,
      target: record.target ?? null,
      detail: record.detail ? JSON.stringify(record.detail) : null,
    })
    .execute();
}

/** Which entries to list. */
export interface AuditQuery {
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** A whole action, or its beginning up to a dot, as in `users`. */
  readonly action?: string | undefined;
  readonly actorId?: string | undefined;
}

/** A page of the log, the latest first. */
export async function listAudit(
  db: Database,
  workspaceId: string,
  query: AuditQuery,
): Promise<Page<AuditEntry>> {
  const before = readCursor(query, 1)?.[0];
  const { action, actorId } = query;
  const rows = await db
    .selectFrom('audit_log as a')
    .leftJoin('users as u', 'u.id', 'a.actor_id')
    .select(['a.id', 'a.at', 'a.actor_id', 'u.name', 'a.action', 'a.target', 'a.detail'])
    .where('a.workspace_id', '=', workspaceId)
    .$if(before !== undefined, (rest) => rest.where('a.id', '<', before ?? ''))
    .$if(actorId !== undefined, (rest) => rest.where('a.actor_id', '=', actorId ?? ''))
    .$if(action !== undefined, (rest) =>
      rest.where((eb) =>
        eb.or([eb('a.action', '=', action ?? ''), eb('a.action', 'like', `${escapeLike(action ?? '')}.%`)]),
      ),
    )
    .orderBy('a.id', 'desc')
    .limit(query.limit + 1)
    .execute();
  return toPage(rows, query.limit, {
    item: (row) => ({
      id: row.id,
      at: row.at.toISOString(),
      actor: row.actor_id === null ? null : { id: row.actor_id, name: row.name },
      action: row.action,
      target: row.target,
      detail: row.detail,
    }),
    cursor: (row) => [row.id],
  });
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
