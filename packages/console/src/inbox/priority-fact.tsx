import { type ConversationDetail, hasRole, TICKET_PRIORITIES, type TicketPriority } from '@baton/core';
import type { VNode } from 'preact';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { PRIORITY_LABELS } from '../help-desk/wording.js';
import { useMe } from '../session/use-me.js';

/** How urgent a conversation is; who waits is served by it. One with a ticket has the ticket's. */
export function PriorityFact({ detail }: { detail: ConversationDetail }): VNode {
  const { api, toasts } = useServices();
  const mayWork = hasRole(useMe().person.role, 'agent');
  const set = (priority: TicketPriority): Promise<void> =>
    api
      .setPriority(detail.id, priority)
      .catch((fault: unknown) => toasts.show({ text: toBatonError(fault).message, tone: 'danger' }));
  return (
    <>
      <dt>Priority</dt>
      <dd>
        {mayWork ? (
          <select
            class="select priority-select"
            aria-label="Priority"
            value={detail.priority}
            onChange={(event) => void set(event.currentTarget.value as TicketPriority)}
          >
            {TICKET_PRIORITIES.map((priority) => (
              <option key={priority} value={priority}>
                {PRIORITY_LABELS[priority]}
              </option>
            ))}
          </select>
        ) : (
          PRIORITY_LABELS[detail.priority]
        )}
      </dd>
    </>
  );
}
