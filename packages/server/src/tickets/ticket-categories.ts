import { sql } from 'kysely';
import { maySee } from '../people/destination-access.js';
import type { Database } from '../platform.js';
import type { Reader } from './ticket-queries.js';

/** More are not chosen from, but typed. */
const MOST_CATEGORIES = 200;

/** The categories of the tickets that a person may see, in the order of the alphabet. */
export async function listCategories(db: Database, reader: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('tickets as t')
    .select(sql<string>`t.category`.as('category'))
    .distinct()
    .where('t.workspace_id', '=', reader.workspaceId)
    .where('t.category', 'is not', null)
    .where(maySee(reader.userId, sql`t.destination_id`))
    .orderBy('category')
    .limit(MOST_CATEGORIES)
    .execute();
  return rows.map((row) => row.category);
}
