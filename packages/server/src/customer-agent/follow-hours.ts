import { type Hours, isWithinHours, nextClosing, nextOpening } from '@baton/core';
import { describeFault } from '../http/describe-fault.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Platform } from '../platform.js';
import type { ManagedCustomerAgent } from './customer-agent.js';

/** When the agent next begins or stops to answer by its hours; null when it never does. */
function nextChange(hours: Hours, atMs: number): number | null {
  return isWithinHours(hours, atMs) ? nextClosing(hours, atMs) : nextOpening(hours, atMs);
}

/**
 * Tells browsers when the agent's hours begin and end, so that a widget that is open knows before its visitor writes.
 * What counts is decided at each message; this only keeps what is shown up to date.
 */
export function followHours(parts: {
  readonly platform: Platform;
  readonly jobs: Jobs;
  readonly agent: ManagedCustomerAgent;
}): void {
  const { platform, jobs, agent } = parts;
  const schedule = async (workspaceId: string, hours: Hours | null): Promise<void> => {
    const at = hours && nextChange(hours, platform.now());
    if (!at) return;
    const kind = 'customer_agent.hours';
    await jobs.schedule(platform.db, { kind, payload: { workspaceId }, at, key: `${workspaceId} ${at}` });
  };
  jobs.handle('customer_agent.hours', async ({ workspaceId }) => {
    const { hours } = await agent.refresh(workspaceId);
    await schedule(workspaceId, hours);
  });
  agent.onChange((workspaceId, { hours }) => {
    schedule(workspaceId, hours).catch((fault) =>
      platform.log.warn({ fault: describeFault(fault) }, 'browsers will not be told of the next hours'),
    );
  });
}
