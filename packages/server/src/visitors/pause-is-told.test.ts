import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';

let fixture: WorkspaceFixture;
beforeAll(async () => {
  fixture = await createWorkspaceFixture();
});
afterAll(() => fixture.close());

it('tells a visitor who asks vaguely for a person that the agent is paused, where that trigger is off', async () => {
  await fixture.saveSettings({
    defaultTriggers: { cannotAnswer: false, humanRequested: true, agentPaused: false },
  });
  const { say } = await fixture.visit();
  expect((await say('Thank you')).conversation.handler).toBe('agent');
  await fixture.pauseAgent(true);
  fixture.services.configs.forget(fixture.workspaceId);
  const { conversation, handoff } = await say('Is anybody there?');
  expect(handoff).toBeUndefined();
  expect(conversation.handler).toBe('paused');
});
