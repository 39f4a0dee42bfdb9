import { setPassword } from '../people/passwords.js';
import { insertPerson } from '../people/people-repository.js';
import type { Database, Platform } from '../platform.js';
import { newSecret } from '../workspaces/secrets.js';
import {
  DEMO_ADMINISTRATOR,
  DEMO_AGENTS,
  DEMO_BRANDING,
  DEMO_MANAGER,
  DEMO_PASSWORD,
  DEMO_WORKSPACE_ID,
  type DemoPerson,
  demoHandoffSettings,
} from './demo-content.js';

type SeedPlatform = Pick<Platform, 'db' | 'config' | 'newId'>;

/** True when this call made it. A second node waits here for the first one's transaction, and then finds it made. */
async function insertWorkspace(db: Database): Promise<boolean> {
  const inserted = await db
    .insertInto('workspaces')
    .values({
      id: DEMO_WORKSPACE_ID,
      name: 'Baton',
      secret: newSecret(),
      allowed_origins: '[]',
      allows_loopback: true,
      branding: JSON.stringify(DEMO_BRANDING),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

async function addPerson(db: Database, newId: () => string, person: DemoPerson): Promise<string> {
  const { id } = await insertPerson(db, DEMO_WORKSPACE_ID, newId(), { ...person, presence: 'away' });
  await setPassword(db, id, DEMO_PASSWORD);
  return id;
}

async function addPeople(db: Database, { config, newId }: SeedPlatform): Promise<{ agentIds: string[] }> {
  // With an administrator in the settings, the first start makes that one, and no known password opens everything.
  if (config.adminEmail === undefined) await addPerson(db, newId, DEMO_ADMINISTRATOR);
  await addPerson(db, newId, DEMO_MANAGER);
  const agentIds: string[] = [];
  for (const agent of DEMO_AGENTS) agentIds.push(await addPerson(db, newId, agent));
  return { agentIds };
}

async function addTeam(db: Database, newId: () => string, memberIds: readonly string[]): Promise<string> {
  const id = newId();
  await db.insertInto('teams').values({ id, workspace_id: DEMO_WORKSPACE_ID, name: 'Support' }).execute();
  await db
    .insertInto('team_members')
    .values(memberIds.map((user_id) => ({ team_id: id, user_id })))
    .execute();
  return id;
}

async function addDestinations(db: Database, newId: () => string): Promise<{ inboxId: string }> {
  const inboxId = newId();
  await db
    .insertInto('destinations')
    .values([
      { id: inboxId, workspace_id: DEMO_WORKSPACE_ID, name: 'Website', type: 'inbox' },
      { id: newId(), workspace_id: DEMO_WORKSPACE_ID, name: 'Support desk', type: 'help_desk' },
    ])
    .execute();
  return { inboxId };
}

/**
 * Makes the demo workspace with its people, team, destinations and handoff settings; belongs before `ensureWorkspace`,
 * which then finds nothing missing. Does nothing when the workspace is there, so that what somebody changed stays.
 * Answers whether this call made it.
 */
export function seedDemo(platform: SeedPlatform): Promise<boolean> {
  const { newId } = platform;
  return platform.db.transaction().execute(async (db) => {
    if (!(await insertWorkspace(db))) return false;
    const { agentIds } = await addPeople(db, platform);
    const teamId = await addTeam(db, newId, agentIds);
    const { inboxId } = await addDestinations(db, newId);
    const settings = JSON.stringify(demoHandoffSettings(inboxId, teamId));
    await db
      .insertInto('handoff_settings_versions')
      .values({ workspace_id: DEMO_WORKSPACE_ID, version: 1, settings })
      .execute();
    await db.insertInto('customer_agents').values({ workspace_id: DEMO_WORKSPACE_ID }).execute();
    return true;
  });
}
