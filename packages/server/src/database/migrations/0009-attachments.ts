import { type Kysely, sql } from 'kysely';

/**
 * Files that came with messages. They are in the database, so that every node has them and a backup is whole; external
 * storage keeps PostgreSQL from trying to compress what is compressed already.
 */
const STATEMENTS = `
create table attachments (
  id text primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  conversation_id text not null,
  visitor_id text not null references visitors (id) on delete cascade,
  user_id text,
  name text not null,
  type text not null,
  size integer not null,
  content bytea,
  used_at timestamptz,
  created_at timestamptz not null default now()
);
alter table attachments alter column content set storage external;
create index attachments_conversation on attachments (conversation_id);
create index attachments_unused on attachments (created_at) where used_at is null;

alter table messages add column attachments jsonb;
alter table messages add column helpful boolean;
alter table conversations add column rating_comment text;
alter table conversations add column rated_at timestamptz;
alter table workspaces add column widget jsonb not null default '{}';
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
}
