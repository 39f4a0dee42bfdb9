import { type Kysely, sql } from 'kysely';

/** The help desk: tickets and their history, access to destinations by team, notes, canned responses. */
const STATEMENTS = `
create table destination_teams (
  destination_id text not null references destinations on delete cascade,
  team_id text not null references teams on delete cascade,
  primary key (destination_id, team_id)
);
create index destination_teams_team on destination_teams (team_id);

create table ticket_counters (
  workspace_id text primary key references workspaces on delete cascade,
  last_number integer not null
);

create table tickets (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  number integer not null,
  subject text not null,
  status text not null default 'new' check (status in ('new', 'waiting_on_us', 'waiting_on_contact', 'closed')),
  priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
  category text,
  owner_id text references users on delete set null,
  destination_id text references destinations on delete set null,
  channel text not null,
  conversation_id text references conversations on delete cascade,
  visitor_id text references visitors on delete cascade,
  source text not null check (source in ('handoff', 'manual', 'workflow', 'email')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  closed_at timestamptz,
  unique (workspace_id, number),
  check ((status = 'closed') = (closed_at is not null))
) with (fillfactor = 80);
create unique index tickets_open_conversation on tickets (conversation_id) where status <> 'closed';
create index tickets_conversation on tickets (conversation_id, number desc);
create index tickets_visitor on tickets (visitor_id);
create index tickets_open on tickets (workspace_id, updated_at, id) where status <> 'closed';
create index tickets_closed on tickets (workspace_id, updated_at, id) where status = 'closed';
create index tickets_owner on tickets (owner_id, updated_at, id) where status <> 'closed';

create table ticket_history (
  id bigint generated always as identity primary key,
  ticket_id text not null references tickets on delete cascade,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null,
  actor_id text,
  actor_name text,
  field text not null,
  from_value jsonb,
  to_value jsonb
);
create index ticket_history_ticket on ticket_history (ticket_id, id);

create table notes (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  conversation_id text references conversations on delete cascade,
  ticket_id text references tickets on delete cascade,
  author_id text references users on delete set null,
  author_name text not null,
  text text not null,
  client_id text,
  at timestamptz not null default clock_timestamp(),
  check (conversation_id is not null or ticket_id is not null)
);
create index notes_conversation on notes (conversation_id, at, id) where conversation_id is not null;
create index notes_ticket on notes (ticket_id, at, id) where ticket_id is not null;
create unique index notes_client_id on notes (workspace_id, author_id, client_id) where client_id is not null;

create table canned_responses (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  shortcut text not null,
  title text not null,
  text text not null,
  language text,
  updated_at timestamptz not null default now()
);
create unique index canned_responses_shortcut on canned_responses (workspace_id, lower(shortcut), coalesce(lower(language), ''));
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
}
