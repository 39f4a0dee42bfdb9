import { type Kysely, sql } from 'kysely';

/** What the nodes of one installation share: generated secrets and sign-in limits. */
const STATEMENTS = `
create table server_secrets (
  name text primary key,
  value text not null,
  created_at timestamptz not null default now()
);

create table rate_limits (
  key text primary key,
  points integer not null default 0,
  expire bigint
);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
}
