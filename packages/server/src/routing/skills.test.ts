import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConversation } from '../conversations/conversation-repository.js';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { availabilityFor } from './availability-for.js';
import type { DirectAssignment } from './find-person.js';
import { markOverflowed } from './waiting-line.js';

let fixture: WorkspaceFixture;
let people: Record<'ada' | 'bob' | 'eva', string>;

beforeAll(async () => {
  fixture = await createWorkspaceFixture();
  const add = async (name: string, skills: string[]) => {
    const id = await fixture.addPerson(name);
    await db()
      .updateTable('users')
      .set({ skills: JSON.stringify(skills) })
      .where('id', '=', id)
      .execute();
    return id;
  };
  people = {
    ada: await add('Ada', ['billing']),
    bob: await add('Bob', []),
    eva: await add('Eva', ['Billing', 'returns']),
  };
});
afterAll(() => fixture.close());

const db = () => fixture.database.db;
const asking = (skills: string[], ...userIds: string[]): DirectAssignment => ({
  type: 'direct',
  destinationId: fixture.destinationId,
  userIds,
  teamIds: [],
  strategy: 'rotate',
  preferLastHelper: false,
  preferLanguage: false,
  skills,
});

describe('the skills that an assignment asks for', () => {
  it('leave out whoever lacks one of them', async () => {
    const { settings } = await fixture.services.configs.get(fixture.workspaceId);
    const found = async (assignment: DirectAssignment) => {
      const about = { workspaceId: fixture.workspaceId, settings: { ...settings, assignment } };
      return (await availabilityFor(db(), about)).assignee?.name ?? null;
    };
    expect(await found(asking(['billing', 'RETURNS']))).toBe('Eva');
    expect(await found(asking(['returns'], people.ada, people.bob))).toBeNull();
    expect(await found(asking([], people.bob))).toBe('Bob');
  });

  it('are not asked of the overflow team, which takes what nobody else does', async () => {
    const { settings } = await fixture.services.configs.get(fixture.workspaceId);
    const team = { id: 'over', workspace_id: fixture.workspaceId, name: 'Overflow' };
    await db().insertInto('teams').values(team).execute();
    await db().insertInto('team_members').values({ team_id: 'over', user_id: people.bob }).execute();
    await fixture.saveSettings({
      assignment: asking(['returns'], people.bob),
      fallbacks: { ...settings.fallbacks, overflowTeamId: 'over' },
    });
    const { say, conversationId } = await fixture.visit();
    expect((await say('Can I talk to a human?')).handoff?.outcome).toBe('waiting');
    await markOverflowed(db(), conversationId);
    await fixture.services.router.assignWaiting(fixture.workspaceId);
    expect((await loadConversation(db(), conversationId)).state.assignee?.name).toBe('Bob');
  });
});
