import type { TicketView } from '@baton/core';
import { isTicketView } from '../help-desk/ticket-query.js';
import { type InboxView, isInboxView } from '../inbox/inbox-view.js';

/** Where the server serves the console. */
export const ROOT = '/console';

/** The addresses of the console's pages. */
export const PATHS = {
  inbox: (view: InboxView, conversationId?: string): string =>
    `${ROOT}/inbox/${view}${conversationId ? `/${encodeURIComponent(conversationId)}` : ''}`,
  helpDesk: (view: TicketView, ticketId?: string): string =>
    `${ROOT}/help-desk/${view}${ticketId ? `/${encodeURIComponent(ticketId)}` : ''}`,
  humanHandoff: `${ROOT}/customer-agent/human-handoff`,
  knowledge: `${ROOT}/knowledge`,
  workflows: `${ROOT}/workflows`,
  workflow: (id: string): string => `${ROOT}/workflows/${encodeURIComponent(id)}`,
  workflowRuns: (id: string): string => `${ROOT}/workflows/${encodeURIComponent(id)}/runs`,
  workflowRun: (id: string): string => `${ROOT}/workflow-runs/${encodeURIComponent(id)}`,
  team: `${ROOT}/team`,
  reports: `${ROOT}/reports`,
  auditLog: `${ROOT}/audit-log`,
  theme: `${ROOT}/chat-design`,
  channels: `${ROOT}/channels`,
  webhooks: `${ROOT}/webhooks`,
  keys: `${ROOT}/api-keys`,
  install: `${ROOT}/install`,
} as const;

/** The id of what an address shows: its last part, which on pages of lists is no id. */
export function idInPath(path: string): string {
  return decodeURIComponent(path.split('/').at(-1) ?? '');
}

/** The inbox view in an address, or null when the address is not the inbox's. */
export function viewInPath(path: string): InboxView | null {
  const [, root, section, view] = path.split('/');
  if (`/${root}` !== ROOT || section !== 'inbox') return null;
  return isInboxView(view) ? view : 'mine';
}

/** The help desk's view in an address, or null when the address is not the help desk's. */
export function ticketViewInPath(path: string): TicketView | null {
  const [, root, section, view] = path.split('/');
  if (`/${root}` !== ROOT || section !== 'help-desk') return null;
  return isTicketView(view) ? view : 'open';
}
