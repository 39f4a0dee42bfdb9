import { randomUUID } from 'node:crypto';
import { type AgentAnswer, defaultHandoffSettings, type HandoffSettings } from '@baton/core';
import { createServices, type Services } from '../create-services.js';
import type { CustomerAgent } from '../customer-agent/agent-question.js';
import { createTestDatabase, type TestDatabase, testPlatform } from '../database/test-database.js';
import type { Platform } from '../platform.js';
import type { Publisher } from '../realtime/publisher.js';
import { createVisitor, currentConversationId, type Visitor } from '../visitors/visitor-sessions.js';

/** One thing that was published, with whom it was for. */
export interface Published {
  readonly to: 'visitor' | 'watchers' | 'consoles' | 'visitors';
  readonly id: string;
  readonly event: Parameters<Publisher['toVisitor']>[1] | Parameters<Publisher['toConsoles']>[1];
}

/** A workspace in a database of its own, with its services running and what they publish recorded. */
export interface WorkspaceFixture {
  readonly database: TestDatabase;
  readonly services: Services;
  readonly workspaceId: string;
  readonly destinationId: string;
  readonly published: Published[];
  addPerson(name: string, options?: { capacity?: number; presence?: 'available' | 'away' }): Promise<string>;
  setPresence(userId: string, presence: 'available' | 'away'): Promise<void>;
  saveSettings(change: Partial<HandoffSettings>): Promise<void>;
  pauseAgent(paused: boolean): Promise<void>;
  visit(): Promise<{
    visitor: Visitor;
    conversationId: string;
    say(text: string, clientId?: string): ReturnType<Services['visitorConversations']['sendMessage']>;
  }>;
  close(): Promise<void>;
}

function recordingPublisher(published: Published[]): Publisher {
  const record = (to: Published['to']) => (id: string, event: Published['event']) =>
    void published.push({ to, id, event });
  return {
    toVisitor: record('visitor'),
    toWatchers: record('watchers'),
    toConsoles: record('consoles'),
    toVisitors: record('visitors'),
    reachesConsoles: () => true,
  };
}

const KNOWS_NOTHING: AgentAnswer = { known: false, text: 'I do not know.', citations: [], confidence: 0 };

/**
 * @param answer What the customer agent says; by default it knows nothing.
 * @param overrides Parts of the platform to be replaced, such as the clock.
 */
export async function createWorkspaceFixture(
  answer: CustomerAgent['answer'] = async () => KNOWS_NOTHING,
  overrides: Partial<Platform> = {},
): Promise<WorkspaceFixture> {
  const database = await createTestDatabase();
  const platform = testPlatform(database, overrides);
  const { db } = platform;
  const published: Published[] = [];
  const services = createServices({ platform, publisher: recordingPublisher(published), answer });
  const workspaceId = 'test';
  const destinationId = 'inbox';
  await db
    .insertInto('workspaces')
    .values({
      id: workspaceId,
      name: 'Test',
      secret: 'secret',
      allowed_origins: '[]',
      branding: JSON.stringify({ agentName: 'Assistant' }),
    })
    .execute();
  await db
    .insertInto('destinations')
    .values({ id: destinationId, workspace_id: workspaceId, name: 'Inbox', type: 'inbox' })
    .execute();
  let version = 0;
  let settings = defaultHandoffSettings(destinationId);
  const saveSettings = async (change: Partial<HandoffSettings>) => {
    settings = { ...settings, ...change };
    version += 1;
    await db
      .insertInto('handoff_settings_versions')
      .values({ workspace_id: workspaceId, version, settings: JSON.stringify(settings), saved_by: null })
      .execute();
  };
  await saveSettings({});
  await db.insertInto('customer_agents').values({ workspace_id: workspaceId, paused_by: null }).execute();
  return {
    database,
    services,
    workspaceId,
    destinationId,
    published,
    saveSettings,
    async addPerson(name, options = {}) {
      const id = randomUUID();
      const email = `${id}@example.com`;
      await db
        .insertInto('users')
        .values({
          id,
          workspace_id: workspaceId,
          name,
          email,
          avatar_url: null,
          presence: options.presence ?? 'available',
          capacity: options.capacity ?? 5,
        })
        .execute();
      return id;
    },
    async setPresence(userId, presence) {
      await db.updateTable('users').set({ presence }).where('id', '=', userId).execute();
      await services.router.assignWaiting(workspaceId);
    },
    async pauseAgent(paused) {
      await db
        .updateTable('customer_agents')
        .set({ paused })
        .where('workspace_id', '=', workspaceId)
        .execute();
    },
    async visit() {
      const { visitor } = await createVisitor(platform, workspaceId, 'en');
      const conversationId = await currentConversationId(platform, visitor.id);
      const say = (text: string, clientId: string = randomUUID()) =>
        services.visitorConversations.sendMessage(visitor, {}, { conversationId, clientId, text });
      return { visitor, conversationId, say };
    },
    async close() {
      await services.stop(1_000);
      await database.close();
    },
  };
}
