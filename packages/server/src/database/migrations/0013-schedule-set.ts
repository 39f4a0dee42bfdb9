import { type Kysely, sql } from 'kysely';

/** Who last changed when and how much somebody works. */
const STATEMENTS = `
alter table users
  add column schedule_set_at timestamptz,
  add column schedule_set_by text references users on delete set null;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
}
