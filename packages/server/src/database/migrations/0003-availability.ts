import { type Kysely, sql } from 'kysely';

/**
 * Hours and absences of people, teams and workspaces; who is on duty, kept so that routing finds the next person by an
 * index; what a handoff has tried; indexes for the waiting line and for expected waits.
 */
const STATEMENTS = `
alter table users
  add column hours jsonb,
  add column out_of_office jsonb not null default '[]',
  add column skills jsonb not null default '[]';
alter table teams add column hours jsonb;
alter table workspaces
  add column hours jsonb,
  add column people_revision integer not null default 1;

create table duties (
  user_id text primary key references users on delete cascade,
  workspace_id text not null references workspaces on delete cascade,
  on_duty boolean not null,
  absent boolean not null,
  next_duty_at timestamptz,
  changes_at timestamptz
);
create index duties_changing on duties (workspace_id, changes_at);

create table duty_rosters (
  workspace_id text primary key references workspaces on delete cascade,
  people_revision integer not null default 0,
  computed_at timestamptz,
  valid_until timestamptz,
  announced jsonb,
  announced_at timestamptz
);
create index duty_rosters_due on duty_rosters (valid_until);

create function bump_people_revision() returns trigger language plpgsql as $$
declare workspace text;
begin
  if tg_table_name = 'users' then workspace := new.workspace_id;
  elsif tg_table_name = 'teams' then workspace := new.workspace_id;
  elsif tg_op = 'DELETE' then select workspace_id into workspace from users where id = old.user_id;
  else select workspace_id into workspace from users where id = new.user_id;
  end if;
  update workspaces set people_revision = people_revision + 1 where id = workspace;
  return null;
end $$;
create trigger user_joined after insert on users for each row execute function bump_people_revision();
create trigger user_schedule_changed after update of hours, out_of_office on users
  for each row when (old.hours is distinct from new.hours or old.out_of_office is distinct from new.out_of_office)
  execute function bump_people_revision();
create trigger team_hours_changed after update of hours on teams
  for each row when (old.hours is distinct from new.hours) execute function bump_people_revision();
create trigger team_members_changed after insert or delete on team_members
  for each row execute function bump_people_revision();

create function bump_own_people_revision() returns trigger language plpgsql as $$
begin
  new.people_revision := new.people_revision + 1;
  return new;
end $$;
create trigger workspace_hours_changed before update of hours on workspaces
  for each row when (old.hours is distinct from new.hours) execute function bump_own_people_revision();

alter table handoffs
  add column tried jsonb not null default '[]',
  add column email_asked boolean not null default false;
create index handoffs_assigned on handoffs (workspace_id, destination_id, assigned_at desc)
  where assigned_at is not null;
alter table conversations add column overflow_handoff_id text;
create index conversations_line on conversations (workspace_id, priority desc, waiting_since, id)
  include (channel, handoff_id, overflow_handoff_id) where queue = 'waiting';
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENTS).execute(db);
}
