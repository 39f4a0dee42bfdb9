import { type Kysely, sql } from 'kysely';

/** The pages on which a visitor had the chat during a conversation; whoever takes over sees them. */
const STATEMENTS = `
alter table conversations add column pages jsonb not null default '[]';
update conversations
  set pages = jsonb_build_array(jsonb_build_object('url', page_url, 'title', page_title, 'at', created_at))
  where page_url is not null;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
}
