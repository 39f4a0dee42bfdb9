import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { WorkspaceFixture } from '../workspace-fixture.js';
import { type DrawnPerson, PEOPLE, type Roster, TEAMS } from './people.js';
import type { Trial } from './trials.js';

const MINUTE_MS = 60_000;

/** Makes the places and the people that every trial uses. */
export async function setTheScene({ services, workspaceId }: WorkspaceFixture): Promise<void> {
  const { db } = services.platform;
  const users = PEOPLE.map((id) => ({
    id,
    workspace_id: workspaceId,
    name: id.toUpperCase(),
    email: `${id}@example.com`,
    avatar_url: null,
  }));
  await db.insertInto('users').values(users).execute();
  await db
    .insertInto('teams')
    .values(TEAMS.map((id) => ({ id, workspace_id: workspaceId, name: id })))
    .execute();
  const desk = { workspace_id: workspaceId, type: 'help_desk' } as const;
  await db
    .insertInto('destinations')
    .values([
      { ...desk, id: 'desk', name: 'Desk' },
      { ...desk, id: 'desk2', name: 'Second desk' },
    ])
    .execute();
  await db.insertInto('destination_teams').values({ destination_id: 'desk2', team_id: 'support' }).execute();
  await db
    .insertInto('channels')
    .values([
      { workspace_id: workspaceId, id: 'mail', type: 'email', name: 'Mail' },
      { workspace_id: workspaceId, id: 'shop', type: 'custom', name: 'Shop' },
    ])
    .execute();
  await db
    .insertInto('workflows')
    .values({
      id: 'w',
      workspace_id: workspaceId,
      name: 'Drawn',
      enabled: true,
      version: 0,
      enrol_event: 'handoff',
      enrol_property: null,
      enrol_to: null,
    })
    .execute();
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

function columnsOf(one: DrawnPerson) {
  const ago = one.lastAssignedMinutesAgo;
  return {
    presence: one.presence as 'available' | 'away',
    capacity: one.capacity,
    open_live: one.openLive,
    active: one.active,
    last_assigned_at: ago === null ? null : new Date(Date.now() - ago * MINUTE_MS),
    languages: JSON.stringify(one.languages),
    skills: JSON.stringify(one.skills),
    hours: json(one.hours),
    out_of_office: JSON.stringify(one.outOfOffice),
  };
}

async function seat({ services, workspaceId }: WorkspaceFixture, roster: Roster): Promise<void> {
  const { db } = services.platform;
  await db.deleteFrom('team_members').execute();
  for (const [id, one] of Object.entries(roster.people)) {
    await db.updateTable('users').set(columnsOf(one)).where('id', '=', id).execute();
    for (const team_id of one.teams)
      await db.insertInto('team_members').values({ team_id, user_id: id }).execute();
  }
  for (const [id, hours] of Object.entries(roster.teamHours))
    await db
      .updateTable('teams')
      .set({ hours: json(hours) })
      .where('id', '=', id)
      .execute();
  await db
    .updateTable('workspaces')
    .set({ hours: json(roster.workspaceHours) })
    .where('id', '=', workspaceId)
    .execute();
}

async function putAhead(fixture: WorkspaceFixture, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const { conversationId, say } = await fixture.visit();
    await say('Hello');
    await sql`update conversations set queue = 'waiting', waiting_since = now(), destination_id = 'inbox', answer_due_at = null
      where id = ${conversationId}`.execute(fixture.services.platform.db);
  }
}

async function saveWorkflow({ services }: WorkspaceFixture, { workflow }: Trial): Promise<void> {
  const { db } = services.platform;
  const { version } = await db
    .updateTable('workflows')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', 'w')
    .returning('version')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('workflow_versions')
    .values({ workflow_id: 'w', version, document: JSON.stringify(workflow), saved_by: null })
    .execute();
}

/** Empties the workspace of visitors, and makes everything else as it was drawn. */
export async function setUp(fixture: WorkspaceFixture, drawn: Trial): Promise<void> {
  const { services, workspaceId } = fixture;
  await seat(fixture, drawn.roster);
  await saveWorkflow(fixture, drawn);
  await fixture.saveSettings(drawn.settings);
  await fixture.pauseAgent(drawn.paused);
  services.configs.forget(workspaceId);
  const isThere = Object.values(drawn.roster.people).some(({ presence }) => presence === 'available');
  if (!isThere) await putAhead(fixture, drawn.ahead);
}

/** Notes that somebody helped a visitor, in a conversation that is over. */
export async function noteHelper(
  { services, workspaceId }: WorkspaceFixture,
  about: { readonly visitorId: string; readonly helper: string },
): Promise<void> {
  await sql`
    with earlier as (
      insert into conversations (id, workspace_id, visitor_id, state, revision, seq, status, handler)
      select ${randomUUID()}, ${workspaceId}, ${about.visitorId}, '{}', 1, 0, 'closed', 'agent' returning id)
    insert into handoffs (id, workspace_id, conversation_id, key, reason, process, settings_version, assignee,
      outcome, requested_at, assigned_at)
    select ${randomUUID()}, ${workspaceId}, id, 'earlier', 'api', 'live', 1,
      ${JSON.stringify({ id: about.helper, name: about.helper })}::jsonb, 'assigned', now(), now() from earlier`.execute(
    services.platform.db,
  );
}
