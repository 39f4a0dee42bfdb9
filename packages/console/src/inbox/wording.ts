import type { Conversation, HandoffOutcome, HandoffProcess, HandoffReason, HandoffRecord } from '@baton/core';

/** Why it was handed off, short enough for a chip. */
export const REASON_LABELS: Readonly<Record<HandoffReason, string>> = {
  cannot_answer: 'Cannot answer',
  human_requested: 'Asked for a person',
  agent_paused: 'Agent paused',
  custom_trigger: 'Custom trigger',
  visitor_button: 'Talk to a person',
  page: 'Requested by the page',
  workflow: 'Workflow',
  api: 'Taken over',
};

/** The same as a sentence. */
export const REASON_SENTENCES: Readonly<Record<HandoffReason, string>> = {
  cannot_answer: 'The customer agent could not answer.',
  human_requested: 'The visitor asked for a person.',
  agent_paused: 'The customer agent was paused.',
  custom_trigger: 'The visitor’s words matched a custom trigger.',
  visitor_button: 'The visitor pressed Talk to a person.',
  page: 'The website asked for a person.',
  workflow: 'A workflow asked for a person.',
  api: 'Somebody of the team took it over.',
};

export const PROCESS_LABELS: Readonly<Record<HandoffProcess, string>> = {
  live: 'Live handoff',
  async: 'Async handoff',
  none: 'No handoff',
};

export const OUTCOME_LABELS: Readonly<Record<HandoffOutcome, string>> = {
  assigned: 'Assigned',
  waiting: 'Waiting for a person',
  scheduled: 'Follow-up planned',
  unassigned: 'Left unassigned',
  declined: 'Not handed off',
  cancelled: 'Cancelled by the visitor',
  failed: 'Failed',
  expired: 'Nobody came in time',
};

/** What became of a handoff, in words. */
export function outcomeText(record: Pick<HandoffRecord, 'outcome' | 'assignee' | 'endedAt'>): string {
  if (record.outcome === null) return record.endedAt ? 'Ended' : 'Being requested';
  if (record.outcome === 'assigned' && record.assignee) return `Assigned to ${record.assignee.name}`;
  return OUTCOME_LABELS[record.outcome];
}

/** Who has a conversation at this moment, in words. */
export function handlerText(conversation: Conversation, myId: string): string {
  if (conversation.status === 'closed') return 'Closed';
  if (conversation.assignee)
    return conversation.assignee.id === myId
      ? 'Assigned to you'
      : `Assigned to ${conversation.assignee.name}`;
  switch (conversation.handler) {
    case 'agent':
      return 'The assistant is answering';
    case 'matched':
      return 'Being handed off';
    case 'paused':
      return 'The assistant is paused';
    case 'human':
      return conversation.queue === 'waiting' ? 'Waiting for a person' : 'Unassigned';
  }
}
