import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspaceFixture, type WorkspaceFixture } from '../testing/workspace-fixture.js';
import { simulate } from './simulate.js';

let fixture: WorkspaceFixture;
let ada: string;

beforeAll(async () => {
  fixture = await createWorkspaceFixture();
  ada = await fixture.addPerson('Ada', { presence: 'away' });
  await fixture.saveSettings({
    customTriggers: [{ id: 't', phrase: 'refund', match: 'forms', enabled: true }],
  });
});
afterAll(() => fixture.close());

const run = async (text: string, available?: string[]) => {
  const { platform, configs } = fixture.services;
  const config = await configs.get(fixture.workspaceId);
  return simulate({ db: platform.db, config, now: Date.now() }, { text, available });
};

describe('simulate', () => {
  it('names the words, the person and the exact message', async () => {
    const result = await run('About my refunds', [ada]);
    expect(result.matches).toMatchObject([{ triggerId: 't', text: 'refunds', start: 9, end: 16 }]);
    expect(result.decision).toMatchObject({
      action: 'hand_off',
      reason: 'custom_trigger',
      outcome: 'assigned',
    });
    expect(result).toMatchObject({ assignee: { name: 'Ada' }, message: 'You are now talking to Ada.' });
    expect(result.steps.map(({ rule }) => rule)).toContain('availability');
  });

  it('tells what the fallbacks would do later', async () => {
    const { configs } = fixture.services;
    const { settings } = await configs.get(fixture.workspaceId);
    await fixture.saveSettings({
      fallbacks: { ...settings.fallbacks, reassignAfterMinutes: 5, liveToAsyncAfterMinutes: 10 },
    });
    configs.forget(fixture.workspaceId);
    const last = async (available: string[]) => (await run('A refund please', available)).steps.at(-1)?.text;
    expect(await last([])).toBe('After 10 minutes of waiting a follow-up is promised instead.');
    expect(await last([ada])).toBe('If they have not replied after 5 minutes, another person gets it.');
    await fixture.saveSettings({ fallbacks: settings.fallbacks });
    configs.forget(fixture.workspaceId);
  });

  it('agrees with what then really happens', async () => {
    for (const text of ['A refund please', 'Can I talk to a human?', 'What does it cost?']) {
      const simulated = await run(text);
      const { say } = await fixture.visit();
      const { handoff } = await say(text);
      const outcome = simulated.decision.action === 'hand_off' ? simulated.decision.outcome : undefined;
      expect([text, outcome]).toEqual([text, handoff?.outcome]);
    }
  });

  it('names the fields of unsaved settings that are wrong, and changes nothing', async () => {
    const { platform, configs } = fixture.services;
    const config = await configs.get(fixture.workspaceId);
    const scope = { db: platform.db, config, now: Date.now() };
    const wrong = simulate(scope, { text: 'Hi', settings: { ...config.settings, process: 'soon' } });
    await expect(wrong).rejects.toMatchObject({ code: 'invalid', issues: [{ path: 'settings.process' }] });
  });
});
