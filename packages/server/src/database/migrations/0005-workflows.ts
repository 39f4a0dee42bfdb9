import { type Kysely, sql } from 'kysely';

/** Workflows with their versions, their runs and the steps of each run. */
const STATEMENTS = `
create table workflows (
  id text primary key,
  workspace_id text not null references workspaces on delete cascade,
  name text not null,
  enabled boolean not null,
  version integer not null,
  enrol_event text not null check (enrol_event in ('handoff', 'ticket_changed', 'manual')),
  enrol_property text,
  enrol_to text,
  created_at timestamptz not null default now(),
  deleted_at timestamptz
);
create index workflows_list on workflows (workspace_id, lower(name), id) where deleted_at is null;
create index workflows_on_change on workflows (workspace_id, enrol_property)
  where deleted_at is null and enabled and enrol_event = 'ticket_changed';

create table workflow_versions (
  workflow_id text not null references workflows on delete cascade,
  version integer not null,
  document jsonb not null,
  saved_by text references users on delete set null,
  saved_at timestamptz not null default now(),
  primary key (workflow_id, version)
);

create table workflow_runs (
  id text primary key default gen_random_uuid()::text,
  workspace_id text not null references workspaces on delete cascade,
  workflow_id text not null references workflows on delete cascade,
  version integer not null,
  ticket_id text not null references tickets on delete cascade,
  conversation_id text references conversations on delete cascade,
  handoff_id text,
  process text,
  cause text not null,
  by_workflow boolean not null default false,
  status text not null check (status in ('running', 'waiting', 'done', 'failed', 'cancelled')),
  cursor text,
  step_count integer not null default 0,
  attempts integer not null default 0,
  due_at timestamptz,
  given_to text,
  reason text,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  check ((status in ('running', 'waiting')) = (ended_at is null))
) with (fillfactor = 80);
create unique index workflow_runs_active on workflow_runs (workflow_id, ticket_id) where status in ('running', 'waiting');
create index workflow_runs_handoff on workflow_runs (handoff_id) where status in ('running', 'waiting') and handoff_id is not null;
create index workflow_runs_due on workflow_runs (due_at) where status in ('running', 'waiting') and due_at is not null;
create index workflow_runs_list on workflow_runs (workflow_id, started_at desc, id);
create index workflow_runs_ticket on workflow_runs (ticket_id, started_at desc);

create table workflow_steps (
  run_id text not null references workflow_runs on delete cascade,
  ordinal integer not null,
  step_id text not null,
  type text not null,
  title text not null,
  status text not null check (status in ('done', 'retrying', 'waiting', 'queued', 'failed')),
  input jsonb not null default '{}',
  outcome jsonb,
  attempts integer not null default 1,
  error text,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  primary key (run_id, step_id)
);
create unique index workflow_steps_order on workflow_steps (run_id, ordinal);

-- A change of a ticket enrols it by itself, whichever statement made the change, and with it or not at all. What a
-- workflow changes does not enrol in that workflow again, and two workflows that answer each other stop after a few turns.
create function enrol_changed_ticket() returns trigger language plpgsql as $$
begin
  insert into workflow_runs (workspace_id, workflow_id, version, ticket_id, conversation_id, cause, by_workflow, status, due_at, given_to)
  select t.workspace_id, w.id, w.version, t.id, t.conversation_id, 'ticket_changed',
    new.actor_kind = 'workflow', 'running', clock_timestamp(), t.owner_id
  from tickets t join workflows w on w.workspace_id = t.workspace_id
  where t.id = new.ticket_id and w.deleted_at is null and w.enabled
    and w.enrol_event = 'ticket_changed' and w.enrol_property = new.field
    and (w.enrol_to is null or w.enrol_to = new.to_value->>'value')
    and not (new.actor_kind = 'workflow' and new.actor_id = w.id)
    and not (new.actor_kind = 'workflow' and (
      select count(*) from workflow_runs r
      where r.workflow_id = w.id and r.ticket_id = t.id and r.by_workflow
        and r.started_at > clock_timestamp() - interval '1 hour') >= 3)
  on conflict (workflow_id, ticket_id) where status in ('running', 'waiting') do nothing;
  return null;
end $$;
create trigger ticket_changed_enrols after insert on ticket_history
  for each row when (new.field in ('status', 'priority', 'category', 'owner', 'destination'))
  execute function enrol_changed_ticket();
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
}
