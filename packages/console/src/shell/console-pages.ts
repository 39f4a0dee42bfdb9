import type { Role } from '@baton/core';
import { ROOT } from './paths.js';

/** A page of the console: its address, and the roles that it takes (design, Console; the server checks the same). */
export interface ConsolePage {
  /** As the router reads it: `:name` is a part that varies, a `?` behind it says that it may be absent. */
  readonly path: string;
  /** Who may open it. */
  readonly opens: Role;
  /** Who may change what is on it. */
  readonly changes: Role | null;
}

const page = (path: string, opens: Role, changes: Role | null): ConsolePage => ({
  path: `${ROOT}${path}`,
  opens,
  changes,
});

/** Every page that has an address of its own. */
export const CONSOLE_PAGES = {
  inbox: page('/inbox/:view/:conversationId?', 'viewer', 'agent'),
  helpDesk: page('/help-desk/:view/:ticketId?', 'viewer', 'agent'),
  humanHandoff: page('/customer-agent/human-handoff', 'viewer', 'manager'),
  knowledge: page('/knowledge', 'viewer', 'manager'),
  workflows: page('/workflows', 'viewer', 'manager'),
  workflow: page('/workflows/:workflowId', 'viewer', 'manager'),
  workflowRuns: page('/workflows/:workflowId/runs', 'viewer', null),
  workflowRun: page('/workflow-runs/:runId', 'viewer', null),
  team: page('/team', 'viewer', 'manager'),
  reports: page('/reports', 'viewer', null),
  auditLog: page('/audit-log', 'manager', null),
  theme: page('/chat-design', 'viewer', 'manager'),
  channels: page('/channels', 'viewer', 'manager'),
  webhooks: page('/webhooks', 'manager', 'manager'),
  keys: page('/api-keys', 'admin', 'admin'),
  install: page('/install', 'viewer', 'admin'),
} as const satisfies Record<string, ConsolePage>;

export type PageName = keyof typeof CONSOLE_PAGES;
