import type { TicketPriority, TicketStatus } from '@baton/core';
import type { VNode } from 'preact';
import { PRIORITY_LABELS, STATUS_LABELS } from './wording.js';

/** Where a ticket stands, in words on a colour. */
export function StatusChip({ status }: { status: TicketStatus }): VNode {
  return <span class={`chip ticket-status ticket-status-${status}`}>{STATUS_LABELS[status]}</span>;
}

/** How urgent a ticket is; nothing for what is normal, unless all are to be shown. */
export function PriorityChip({
  priority,
  always = false,
}: {
  priority: TicketPriority;
  always?: boolean;
}): VNode | null {
  if (priority === 'normal' && !always) return null;
  return <span class={`chip ticket-priority ticket-priority-${priority}`}>{PRIORITY_LABELS[priority]}</span>;
}
