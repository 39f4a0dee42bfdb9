import { type Kysely, sql } from 'kysely';

/** The foundation: people, visitors, conversations, handoffs, settings versions, knowledge. */
const STATEMENTS = `
create table workspaces (
  id text primary key,
  name text not null,
  secret text not null,
  allowed_origins jsonb not null default '[]',
  allows_loopback boolean not null default false,
  branding jsonb not null,
  config_revision integer not null default 1,
  created_at timestamptz not null default now()
);

create table users (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  avatar_url text,
  role text not null default 'agent' check (role in ('viewer', 'agent', 'manager', 'admin')),
  active boolean not null default true,
  presence text not null default 'away' check (presence in ('available', 'away')),
  capacity integer not null default 5 check (capacity >= 0),
  open_live integer not null default 0 check (open_live >= 0),
  languages jsonb not null default '[]',
  last_assigned_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index users_next_available on users (workspace_id, last_assigned_at nulls first, id)
  where active and presence = 'available' and open_live < capacity;

create table auth_sessions (
  id text primary key,
  user_id text not null references users on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_sessions_user on auth_sessions (user_id);

create table auth_accounts (
  id text primary key,
  user_id text not null references users on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_accounts_user on auth_accounts (user_id);

create table auth_verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table api_keys (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  user_id text not null references users on delete cascade,
  name text not null,
  token_hash text not null unique,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz
);

create table teams (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  name text not null,
  created_at timestamptz not null default now()
);

create table team_members (
  team_id text not null references teams on delete cascade,
  user_id text not null references users on delete cascade,
  primary key (team_id, user_id)
);
create index team_members_user on team_members (user_id);

create table destinations (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  name text not null,
  type text not null check (type in ('inbox', 'help_desk')),
  created_at timestamptz not null default now()
);

create table visitors (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  name text,
  email text,
  locale text,
  current_conversation_id text not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now()
);

create table visitor_sessions (
  token_hash text primary key,
  visitor_id text not null references visitors on delete cascade,
  workspace_id text not null references workspaces on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index visitor_sessions_visitor on visitor_sessions (visitor_id);

create table conversations (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  visitor_id text not null references visitors on delete cascade,
  channel text not null default 'web',
  state jsonb not null,
  revision integer not null,
  seq integer not null,
  status text not null,
  handler text not null,
  queue text,
  assignee_id text references users on delete set null,
  handoff_id text,
  destination_id text references destinations on delete set null,
  priority integer not null default 0,
  waiting_since timestamptz,
  answer_due_at timestamptz,
  answer_manner text,
  locale text,
  page_url text,
  page_title text,
  context jsonb not null default '{}',
  last_message jsonb,
  human_read_seq integer not null default 0,
  visitor_read_seq integer not null default 0,
  rating smallint,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
) with (fillfactor = 80);
create index conversations_visitor on conversations (visitor_id);
create index conversations_list on conversations (workspace_id, status, updated_at desc, id);
create index conversations_assignee on conversations (assignee_id, updated_at desc) where status = 'open' and assignee_id is not null;
create index conversations_waiting on conversations (workspace_id, destination_id, priority desc, waiting_since, id) where queue = 'waiting';
create index conversations_answer_due on conversations (answer_due_at) where answer_due_at is not null;
create index conversations_changed on conversations (updated_at);

create table messages (
  conversation_id text not null references conversations on delete cascade,
  seq integer not null,
  id text not null,
  client_id text,
  author text not null,
  author_id text,
  author_name text,
  text text not null,
  citations jsonb,
  notice jsonb,
  at timestamptz not null,
  primary key (conversation_id, seq)
);
create unique index messages_client_id on messages (conversation_id, client_id) where client_id is not null;

create table handoffs (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  conversation_id text not null references conversations on delete cascade,
  key text not null,
  reason text not null,
  trigger jsonb,
  process text not null,
  outcome text,
  joined_reasons jsonb not null default '[]',
  assignee jsonb,
  destination_id text references destinations on delete set null,
  settings_version integer not null,
  context jsonb not null default '{}',
  requested_at timestamptz not null,
  settled_at timestamptz,
  assigned_at timestamptz,
  first_reply_at timestamptz,
  ended_at timestamptz,
  unique (conversation_id, key)
);
create index handoffs_list on handoffs (workspace_id, requested_at desc, id);

create table handoff_settings_versions (
  workspace_id text not null references workspaces on delete cascade,
  version integer not null,
  settings jsonb not null,
  saved_at timestamptz not null default now(),
  saved_by text references users on delete set null,
  primary key (workspace_id, version)
);

create table customer_agents (
  workspace_id text primary key references workspaces on delete cascade,
  paused boolean not null default false,
  paused_at timestamptz,
  paused_by text references users on delete set null
);

create function bump_config_revision() returns trigger language plpgsql as $$
begin
  update workspaces set config_revision = config_revision + 1 where id = new.workspace_id;
  return null;
end $$;
create trigger handoff_settings_changed after insert on handoff_settings_versions
  for each row execute function bump_config_revision();
create trigger customer_agent_changed after insert or update on customer_agents
  for each row execute function bump_config_revision();

create table knowledge_articles (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  source text not null,
  title text not null,
  url text,
  locale text not null,
  markdown text not null,
  updated_at timestamptz not null default now(),
  unique (workspace_id, source)
);

create table knowledge_passages (
  id text primary key,
  article_id text not null references knowledge_articles on delete cascade,
  workspace_id text not null references workspaces on delete cascade,
  ordinal integer not null,
  heading text,
  text text not null,
  config text not null,
  terms tsvector not null generated always as (
    setweight(to_tsvector(config_of(config), coalesce(heading, '')), 'A') || to_tsvector(config_of(config), text)
  ) stored
);
create index knowledge_passages_terms on knowledge_passages using gin (terms);

create table audit_log (
  id bigint generated always as identity primary key,
  workspace_id text not null references workspaces on delete cascade,
  at timestamptz not null default now(),
  actor_id text,
  action text not null,
  target text,
  detail jsonb
);
create index audit_log_list on audit_log (workspace_id, id desc);
`;

/** A generated column needs an immutable expression; the cast from text to regconfig alone is only stable. */
const CONFIG_OF = `
create function config_of(name text) returns regconfig language sql immutable parallel safe as
  $$ select name::regconfig $$;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(CONFIG_OF).execute(db);
  await sql.raw(STATEMENTS).execute(db);
}
