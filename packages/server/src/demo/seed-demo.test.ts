import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCustomerAgent } from '../customer-agent/customer-agent.js';
import {
  createTestDatabase,
  type TestDatabase,
  testConfig,
  testPlatform,
} from '../database/test-database.js';
import { currentSettings } from '../handoff/settings-service.js';
import { deleteArticle } from '../knowledge/knowledge-service.js';
import type { Platform } from '../platform.js';
import { ensureWorkspace } from '../workspaces/first-start.js';
import { DEMO_BRANDING } from './demo-content.js';
import { importDemoArticles } from './import-demo-articles.js';
import { seedDemo } from './seed-demo.js';

describe('the demo workspace', () => {
  let database: TestDatabase;
  let platform: Platform;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = testPlatform(database, { config: testConfig({ demo: true }) });
  });
  afterAll(() => database.close());

  it('is made once, whichever of several nodes comes first', async () => {
    const made = await Promise.all([seedDemo(platform), seedDemo(platform)]);
    expect(made.toSorted()).toEqual([false, true]);
    const people = await database.db
      .selectFrom('users')
      .select(['email', 'role', 'presence'])
      .orderBy('email')
      .execute();
    expect(people).toEqual([
      { email: 'ada@demo.baton', role: 'agent', presence: 'away' },
      { email: 'admin@demo.baton', role: 'admin', presence: 'away' },
      { email: 'noor@demo.baton', role: 'agent', presence: 'away' },
      { email: 'sam@demo.baton', role: 'manager', presence: 'away' },
    ]);
  });

  it('leaves the first start nothing to do', async () => {
    expect(await ensureWorkspace(platform)).toMatchObject({
      workspaceId: 'demo',
      created: false,
      generated: null,
    });
  });

  it('hands off live to team Support, on the trigger refund too', async () => {
    const { settings } = await currentSettings(database.db, 'demo');
    const team = await database.db
      .selectFrom('teams')
      .select('id')
      .where('name', '=', 'Support')
      .executeTakeFirstOrThrow();
    expect(settings).toMatchObject({ process: 'live', customTriggers: [{ phrase: 'refund' }] });
    expect(settings.assignment).toMatchObject({ type: 'direct', teamIds: [team.id] });
  });

  it('keeps what somebody changed when the server starts again', async () => {
    await database.db.updateTable('workspaces').set({ name: 'Changed' }).where('id', '=', 'demo').execute();
    expect(await seedDemo(platform)).toBe(false);
    const workspace = await database.db.selectFrom('workspaces').select('name').executeTakeFirstOrThrow();
    expect(workspace.name).toBe('Changed');
  });

  it('answers each of its suggested questions, with a source on its own server', async () => {
    await importDemoArticles(platform, 'http://localhost:4400');
    const agent = createCustomerAgent(platform);
    for (const question of DEMO_BRANDING.suggestions) {
      const { known, citations } = await agent.answer({ workspaceId: 'demo', question });
      expect({ question, known, url: citations[0]?.url }).toEqual({
        question,
        known: true,
        url: expect.stringMatching(/^http:\/\/localhost:4400\/demo\/docs\/[a-z-]+#/),
      });
    }
  });

  it('brings its articles up to date until somebody edits one', async () => {
    expect(await importDemoArticles(platform, 'http://localhost:4400')).toMatchObject({
      added: 0,
      replaced: 0,
      deleted: 0,
    });
    expect(await importDemoArticles(platform, 'http://localhost:4500')).toMatchObject({
      added: 0,
      deleted: 0,
      unchanged: 0,
    });
    const article = await database.db.selectFrom('knowledge_articles').select('id').executeTakeFirstOrThrow();
    const editor = await database.db.selectFrom('users').select('id').executeTakeFirstOrThrow();
    await deleteArticle(platform, { workspaceId: 'demo', userId: editor.id }, article.id);
    expect(await importDemoArticles(platform, 'http://localhost:4500')).toBeNull();
  });
});
