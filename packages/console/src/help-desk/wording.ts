import type {
  TicketActor,
  TicketField,
  TicketHistoryEntry,
  TicketHistoryValue,
  TicketPriority,
  TicketSource,
  TicketStatus,
  TicketView,
} from '@baton/core';

export const TICKET_VIEW_LABELS: Readonly<Record<TicketView, string>> = {
  unassigned: 'Unassigned',
  mine: 'Mine',
  team: 'My teams',
  open: 'All open',
  closed: 'Closed',
  all: 'All tickets',
};

export const STATUS_LABELS: Readonly<Record<TicketStatus, string>> = {
  new: 'New',
  waiting_on_us: 'Waiting on us',
  waiting_on_contact: 'Waiting on contact',
  closed: 'Closed',
};

export const PRIORITY_LABELS: Readonly<Record<TicketPriority, string>> = {
  low: 'Low',
  normal: 'Normal',
  high: 'High',
  urgent: 'Urgent',
};

export const SOURCE_LABELS: Readonly<Record<TicketSource, string>> = {
  handoff: 'Handoff',
  manual: 'Made by hand',
  workflow: 'Workflow',
  email: 'Email',
};

const RULES: Readonly<Record<Exclude<TicketActor['kind'], 'person'>, string>> = {
  visitor: 'The visitor',
  workflow: 'A workflow',
  routing: 'Routing',
  system: 'Baton',
};

/** Who changed a ticket, as a line of its history begins. */
export function actorText({ kind, name }: TicketActor): string {
  if (kind === 'person') return name ?? 'Somebody';
  return kind === 'workflow' && name ? `Workflow ${name}` : RULES[kind];
}

const FIELD_LABELS: Readonly<Record<Exclude<TicketField, 'created'>, string>> = {
  subject: 'the subject',
  status: 'the status',
  priority: 'the priority',
  category: 'the category',
  owner: 'the owner',
  destination: 'the help desk',
};

function valueText(field: TicketField, value: TicketHistoryValue | null): string {
  if (!value) return field === 'owner' ? 'nobody' : 'nothing';
  if (field === 'status') return STATUS_LABELS[value.value as TicketStatus] ?? value.value;
  if (field === 'priority') return PRIORITY_LABELS[value.value as TicketPriority] ?? value.value;
  return value.label ?? value.value;
}

/** What a line of history says was done, without who did it. */
export function changeText({ field, from, to }: TicketHistoryEntry): string {
  if (field === 'created') {
    const source = SOURCE_LABELS[to?.value as TicketSource];
    return to?.value === 'manual' ? 'made the ticket' : `made the ticket (${source ?? to?.value})`;
  }
  return `changed ${FIELD_LABELS[field]} from ${valueText(field, from)} to ${valueText(field, to)}`;
}
