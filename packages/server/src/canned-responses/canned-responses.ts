import { BatonError, type CannedResponse, type Page } from '@baton/core';
import { type Selectable, type SqlBool, sql } from 'kysely';
import type { CannedResponsesTable } from '../database/tickets-tables.js';
import { isUniqueViolation } from '../database/unique-violation.js';
import { fieldError } from '../http/field-issues.js';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import type { Platform } from '../platform.js';

/** A canned response as it is written. */
export type CannedDraft = Omit<CannedResponse, 'id' | 'updatedAt'>;

/** Texts that people send often. */
export interface CannedResponses {
  list(workspaceId: string, query: PageQuery & { language?: string }): Promise<Page<CannedResponse>>;
  /** @throws BatonError `not_found`. */
  get(workspaceId: string, id: string): Promise<CannedResponse>;
  /** @throws BatonError `invalid` when the shortcut is taken in that language. */
  add(workspaceId: string, draft: CannedDraft): Promise<CannedResponse>;
  /** @throws BatonError `not_found`, or `invalid` as in `add`. */
  change(workspaceId: string, id: string, changes: Partial<CannedDraft>): Promise<CannedResponse>;
  /** @throws BatonError `not_found`. */
  remove(workspaceId: string, id: string): Promise<void>;
}

const notFound = () => new BatonError('not_found', 'There is no such canned response.');

function fromRow(row: Selectable<CannedResponsesTable>): CannedResponse {
  const { id, shortcut, title, text, language } = row;
  return { id, shortcut, title, text, language, updatedAt: row.updated_at.toISOString() };
}

function refuseTaken(error: unknown): never {
  if (isUniqueViolation(error, 'canned_responses_shortcut'))
    throw fieldError('shortcut', 'taken', 'Another canned response in this language has this shortcut.');
  throw error;
}

/** Creates the service over the `canned_responses` table. */
export function createCannedResponses({ db, newId }: Pick<Platform, 'db' | 'newId'>): CannedResponses {
  return {
    async list(workspaceId, query) {
      const after = readCursor(query, 2);
      const rows = await db
        .selectFrom('canned_responses')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .$if(query.language !== undefined, (select) =>
          // `pt` serves somebody who writes `pt-BR`.
          select.where(
            sql<SqlBool>`(language is null or lower(language) in (${query.language?.toLowerCase()},
              ${query.language?.toLowerCase().split('-')[0]}))`,
          ),
        )
        .$if(after !== null, (select) =>
          select.where(sql<SqlBool>`(lower(shortcut), id) > (lower(${after?.[0]}), ${after?.[1]})`),
        )
        .orderBy(sql`lower(shortcut)`)
        .orderBy('id')
        .limit(query.limit + 1)
        .execute();
      return toPage(rows, query.limit, { item: fromRow, cursor: (row) => [row.shortcut, row.id] });
    },

    async get(workspaceId, id) {
      const row = await db
        .selectFrom('canned_responses')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) throw notFound();
      return fromRow(row);
    },

    add: (workspaceId, draft) =>
      db
        .insertInto('canned_responses')
        .values({ id: newId(), workspace_id: workspaceId, ...draft })
        .returningAll()
        .executeTakeFirstOrThrow()
        .then(fromRow, refuseTaken),

    async change(workspaceId, id, changes) {
      const row = await db
        .updateTable('canned_responses')
        .set({ ...changes, updated_at: sql`clock_timestamp()` })
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst()
        .catch(refuseTaken);
      if (!row) throw notFound();
      return fromRow(row);
    },

    async remove(workspaceId, id) {
      const removed = await db
        .deleteFrom('canned_responses')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      if (removed.numDeletedRows === 0n) throw notFound();
    },
  };
}
