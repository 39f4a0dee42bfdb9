/** Why a conversation was handed off (contract, REST). */
export const HANDOFF_REASONS = [
  'cannot_answer',
  'human_requested',
  'agent_paused',
  'custom_trigger',
  'visitor_button',
  'page',
  'workflow',
  'api',
] as const;
export type HandoffReason = (typeof HANDOFF_REASONS)[number];

/** How a handoff stands or ended (design, invariant 3). */
export const HANDOFF_OUTCOMES = [
  'assigned',
  'waiting',
  'scheduled',
  'unassigned',
  'declined',
  'cancelled',
  'failed',
  'expired',
] as const;
export type HandoffOutcome = (typeof HANDOFF_OUTCOMES)[number];

export const CONVERSATION_STATUSES = ['open', 'closed'] as const;
export type ConversationStatus = (typeof CONVERSATION_STATUSES)[number];

/** `agent` answers · `matched` a handoff is being requested · `paused` nobody answers · `human` handed off. */
export const HANDLERS = ['agent', 'matched', 'paused', 'human'] as const;
export type Handler = (typeof HANDLERS)[number];

/** How it is handed off, while the handler is `human`. */
export const QUEUES = ['assigned', 'waiting', 'scheduled', 'unassigned'] as const;
export type Queue = (typeof QUEUES)[number];

/** The person who has a conversation, as the visitor may see them. */
export interface Assignee {
  readonly id: string;
  readonly name: string;
  readonly avatarUrl?: string;
}

/** The handoff that is open in a conversation: at most one (invariant 2). */
export interface OpenHandoff {
  readonly id: string;
  readonly reason: HandoffReason;
  /** null from the request until it is settled. */
  readonly outcome: HandoffOutcome | null;
  /** Who was answering when it was requested. */
  readonly from: 'agent' | 'paused';
}

/** The state of a conversation; plain data, replaced and never changed in place. */
export interface Conversation {
  readonly id: string;
  readonly status: ConversationStatus;
  readonly handler: Handler;
  /** Set exactly while the handler is `human`. */
  readonly queue: Queue | null;
  /** Rises with each change of handler or status; an answer that carries an older one is dropped (invariant 1). */
  readonly epoch: number;
  /** The `seq` of the last message; 0 when there is none. */
  readonly seq: number;
  /** Rises with each change of any kind, so that the newer of two snapshots is known. */
  readonly revision: number;
  readonly handoff: OpenHandoff | null;
  readonly assignee: Assignee | null;
  /** Place in the waiting line from 1, when it is known and the settings let the visitor see it. */
  readonly position: number | null;
  /** Whether *Talk to a person* has been offered; it is offered once per conversation. */
  readonly offered: boolean;
  /** Answers in a row in which the customer agent said that it does not know. */
  readonly failedAnswers: number;
}

/** A conversation in which nothing has been said; the customer agent, or the pause, has it. */
export function newConversation(id: string, agentPaused = false): Conversation {
  return {
    id,
    status: 'open',
    handler: agentPaused ? 'paused' : 'agent',
    queue: null,
    epoch: 0,
    seq: 0,
    revision: 0,
    handoff: null,
    assignee: null,
    position: null,
    offered: false,
    failedAnswers: 0,
  };
}

/** Whether a visitor in a paused conversation has been told so; one that began paused says it after the first message. */
export function knowsOfPause(conversation: Conversation): boolean {
  return conversation.handler === 'paused' && conversation.seq > 1;
}
