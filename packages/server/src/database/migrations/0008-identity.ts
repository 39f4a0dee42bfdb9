import { type Kysely, sql } from 'kysely';

/** Visitors whose identity the owner's server has signed. */
const STATEMENTS = `
alter table visitors
  add column external_id text,
  add column email_verified boolean not null default false,
  add column identified_at timestamptz;
create unique index visitors_external_id on visitors (workspace_id, external_id) where external_id is not null;

create table identity_secrets (
  workspace_id text primary key references workspaces on delete cascade,
  secret text not null,
  created_at timestamptz not null default now(),
  created_by text references users on delete set null
);

create table identity_tokens (
  token_hash text primary key,
  workspace_id text not null references workspaces on delete cascade,
  device_hash text not null,
  expires_at timestamptz not null
);
create index identity_tokens_expired on identity_tokens (expires_at);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
}
