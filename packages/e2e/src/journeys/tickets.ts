import type { Page as ListPage, Ticket, WorkflowSummary } from '@baton/core';
import type { RestClient } from '../harness/rest-client.js';

/** The ticket of a conversation. */
export async function ticketOf(api: RestClient, conversationId: string): Promise<Ticket> {
  const path = `/tickets?view=all&conversation=${conversationId}`;
  const { items } = await api.request<ListPage<Ticket>>('GET', path);
  const [ticket] = items;
  if (!ticket) throw new Error('The conversation has no ticket.');
  return ticket;
}

/** Workflows of other tests on the same server would have the same name. */
export async function removeWorkflows(api: RestClient): Promise<void> {
  const { items } = await api.request<ListPage<WorkflowSummary>>('GET', '/workflows');
  for (const { id } of items) await api.request('DELETE', `/workflows/${id}`);
}
