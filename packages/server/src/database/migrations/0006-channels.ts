import { type Kysely, sql } from 'kysely';

/** Channels and their contacts, mail, webhooks, and what the customer agent may do and when. */
const STATEMENTS = `
create table channels (
  workspace_id text not null references workspaces on delete cascade,
  id text not null,
  type text not null check (type in ('web', 'email', 'custom')),
  name text not null,
  settings jsonb not null default '{}',
  enabled boolean not null default true,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id)
);
insert into channels (workspace_id, id, type, name) select id, 'web', 'web', 'Website' from workspaces;
create function add_web_channel() returns trigger language plpgsql as $$
begin
  insert into channels (workspace_id, id, type, name) values (new.id, 'web', 'web', 'Website');
  return null;
end $$;
create trigger workspace_has_web_channel after insert on workspaces for each row execute function add_web_channel();

create table channel_contacts (
  workspace_id text not null,
  channel_id text not null,
  external_id text not null,
  visitor_id text not null references visitors on delete cascade,
  created_at timestamptz not null default now(),
  primary key (workspace_id, channel_id, external_id),
  foreign key (workspace_id, channel_id) references channels on delete cascade
);
create index channel_contacts_visitor on channel_contacts (visitor_id);

create table channel_messages (
  workspace_id text not null,
  channel_id text not null,
  external_id text not null,
  visitor_id text references visitors on delete cascade,
  conversation_id text,
  ignored text,
  received_at timestamptz not null default now(),
  primary key (workspace_id, channel_id, external_id),
  foreign key (workspace_id, channel_id) references channels on delete cascade
);
create index channel_messages_visitor on channel_messages (visitor_id);

create table email_threads (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  conversation_id text not null references conversations on delete cascade,
  visitor_id text not null references visitors on delete cascade,
  email text not null,
  subject text not null default '',
  token_hash text not null unique,
  confirm_hash text not null unique,
  verified_at timestamptz,
  verified_by text check (verified_by in ('wrote', 'token', 'link')),
  mailed_seq integer not null default 0,
  stopped_at timestamptz,
  stopped_because text,
  created_at timestamptz not null default now(),
  unique (conversation_id, email)
);
create index email_threads_visitor on email_threads (visitor_id, email);

create table email_messages (
  workspace_id text not null references workspaces on delete cascade,
  message_id text not null,
  thread_id text references email_threads on delete cascade,
  visitor_id text references visitors on delete cascade,
  direction text not null check (direction in ('in', 'out')),
  kind text not null,
  address text not null,
  automatic boolean not null default false,
  seq integer,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (workspace_id, message_id)
);
create index email_messages_thread on email_messages (thread_id, created_at);
create index email_messages_address on email_messages (workspace_id, address, created_at) where direction = 'out';
create index email_messages_visitor on email_messages (visitor_id);

create table webhooks (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  channel_id text,
  url text not null,
  events jsonb not null default '[]',
  secret text not null,
  enabled boolean not null default true,
  disabled_reason text check (disabled_reason in ('manual', 'failing')),
  failing_since timestamptz,
  created_at timestamptz not null default now(),
  foreign key (workspace_id, channel_id) references channels (workspace_id, id) on delete cascade
);
create index webhooks_workspace on webhooks (workspace_id);

create table webhook_deliveries (
  id text primary key default gen_random_uuid()::text,
  sequence bigint not null generated always as identity,
  workspace_id text not null references workspaces on delete cascade,
  webhook_id text not null references webhooks on delete cascade,
  type text not null,
  conversation_id text references conversations on delete cascade,
  payload jsonb not null,
  state text not null default 'pending' check (state in ('pending', 'delivered', 'failed')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_attempt_at timestamptz,
  status smallint,
  response text,
  created_at timestamptz not null default now()
);
create index webhook_deliveries_due on webhook_deliveries (next_attempt_at) where state = 'pending';
create index webhook_deliveries_order on webhook_deliveries (webhook_id, conversation_id, sequence) where state = 'pending';
create index webhook_deliveries_list on webhook_deliveries (webhook_id, sequence desc);
create index webhook_deliveries_conversation on webhook_deliveries (conversation_id);

alter table customer_agents
  add column engine text not null default 'auto' check (engine in ('auto', 'knowledge', 'model', 'webhook')),
  add column webhook_url text,
  add column webhook_secret text,
  add column hours jsonb,
  add column paused_channels jsonb not null default '{}',
  add column answer_budget integer check (answer_budget > 0),
  add column token_budget bigint check (token_budget > 0),
  add column spent_month text;

create table customer_agent_usage (
  workspace_id text not null references workspaces on delete cascade,
  month text not null,
  answers integer not null default 0,
  tokens bigint not null default 0,
  warned_at timestamptz,
  primary key (workspace_id, month)
);
`;

/** What turns are decided under: which channels there are, and whether anybody is to be told. */
const REVISIONS = `
create function bump_config_revision_of_either() returns trigger language plpgsql as $$
begin
  update workspaces set config_revision = config_revision + 1 where id = coalesce(new.workspace_id, old.workspace_id);
  return null;
end $$;
create trigger channel_changed after insert or delete or update on channels
  for each row execute function bump_config_revision_of_either();
create trigger webhook_changed after insert or delete or update of url, events, enabled on webhooks
  for each row execute function bump_config_revision_of_either();
`;

/** Every change of a ticket is a line of its history; whoever wants to hear of it is told in the same transaction. */
const TICKET_NEWS = `
create function tell_of_ticket() returns trigger language plpgsql as $$
begin
  insert into webhook_deliveries (workspace_id, webhook_id, type, conversation_id, payload)
  select t.workspace_id, h.id, e.type, t.conversation_id, jsonb_build_object(
    'type', e.type, 'timestamp', to_char(new.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'data', jsonb_build_object(
      'ticket', jsonb_build_object('id', t.id, 'number', t.number, 'subject', t.subject, 'status', t.status,
        'priority', t.priority, 'category', t.category, 'ownerId', t.owner_id, 'destinationId', t.destination_id,
        'channel', t.channel, 'conversationId', t.conversation_id),
      'change', jsonb_build_object('field', new.field, 'from', new.from_value, 'to', new.to_value,
        'actor', jsonb_build_object('kind', new.actor_kind, 'id', new.actor_id, 'name', new.actor_name))))
  from tickets t
  cross join (select case new.field when 'created' then 'ticket.created' else 'ticket.changed' end as type) e
  join webhooks h on h.workspace_id = t.workspace_id and h.enabled and h.channel_id is null
    and (h.events = '[]' or h.events ? e.type)
  where t.id = new.ticket_id;
  return null;
end $$;
create trigger ticket_history_told after insert on ticket_history for each row execute function tell_of_ticket();
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
  await sql.raw(REVISIONS).execute(db);
  await sql.raw(TICKET_NEWS).execute(db);
}
