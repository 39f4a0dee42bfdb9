import { type Kysely, sql } from 'kysely';

/** A debt of the customer agent is told from the next by the revision that made it: two may share a millisecond. */
const STATEMENTS = `
alter table conversations add column answer_due_revision integer;
update conversations set answer_due_revision = revision where answer_due_at is not null;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
}
