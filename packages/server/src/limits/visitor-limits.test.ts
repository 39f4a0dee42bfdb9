import { describe, expect, it } from 'vitest';
import { type Asker, createVisitorLimits, type LimitedAct } from './visitor-limits.js';

/** Does it so often at once; answers how often it was let through. */
async function flood(
  limits: ReturnType<typeof createVisitorLimits>,
  act: LimitedAct,
  asker: (index: number) => Asker,
  times: number,
) {
  const acts = Array.from({ length: times }, (_, index) => limits.admit(act, asker(index)));
  const done = await Promise.allSettled(acts);
  return done.filter(({ status }) => status === 'fulfilled').length;
}

describe('limits', () => {
  it('let each visitor say so much, and refuse the rest with the time after which it goes on', async () => {
    const limits = createVisitorLimits(1, null);
    const kim = { visitor: 'kim', address: '203.0.113.7', workspace: 'shop' };
    expect(await flood(limits, 'message', () => kim, 100)).toBe(60);
    const refused = limits.admit('message', kim);
    await expect(refused).rejects.toMatchObject({ code: 'rate_limited' });
    const { retryAfterMs } = await refused.catch((error) => error);
    expect(retryAfterMs).toBeGreaterThan(0);
    expect(retryAfterMs).toBeLessThanOrEqual(30_000);
    await limits.admit('message', { ...kim, visitor: 'sam' });
  });

  it('let a flood from one address, or in one workspace, take nothing from others', async () => {
    const limits = createVisitorLimits(0.01, null);
    const visitors = (address: string, workspace: string) => (index: number) => ({
      visitor: `${workspace}-${address}-${index}`,
      address,
      workspace,
    });
    expect(await flood(limits, 'message', visitors('203.0.113.7', 'shop'), 1_000)).toBe(120);
    expect(await flood(limits, 'message', visitors('203.0.113.8', 'shop'), 100)).toBe(100);
    const everywhere = (index: number) => ({ visitor: `v${index}`, address: `a${index}`, workspace: 'shop' });
    expect(await flood(limits, 'message', everywhere, 1_000)).toBe(600 - 220);
    expect(await flood(limits, 'message', visitors('203.0.113.8', 'bank'), 20)).toBe(20);
  });

  it('count each act by itself, and who has no address by the rest', async () => {
    const limits = createVisitorLimits(0.01, null);
    const newcomer = { address: '203.0.113.7', workspace: 'shop' };
    expect(await flood(limits, 'beginning', () => newcomer, 50)).toBe(1);
    const caller = (index: number) => ({ ...newcomer, visitor: `v${index}` });
    expect(await flood(limits, 'handoff', caller, 50)).toBe(2);
    expect(await flood(limits, 'session', () => newcomer, 50)).toBe(12);
    const byMail = (index: number) => ({ visitor: `m${index}`, workspace: 'shop' });
    expect(await flood(limits, 'message', byMail, 1_000)).toBe(600);
  });
});
