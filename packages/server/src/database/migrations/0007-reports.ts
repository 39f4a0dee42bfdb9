import { type Kysely, sql } from 'kysely';

/** What people think of a handoff; conversations by time, for reports. */
const STATEMENTS = `
alter table handoffs
  add column needed boolean,
  add column judged_by text references users on delete set null,
  add column judged_at timestamptz;
create index conversations_begun on conversations (workspace_id, created_at);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
}
