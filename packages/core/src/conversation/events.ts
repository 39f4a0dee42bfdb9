import type { Assignee, Conversation, HandoffOutcome, HandoffReason } from './conversation.js';
import type { Message, MessageDraft } from './message.js';

/** Everything that can happen to a conversation. */
export type ConversationEvent =
  | { readonly type: 'visitor_message'; readonly message: MessageDraft }
  /** `epoch`: the one that the answer was asked under. `known` false: the agent says that it does not know. */
  | {
      readonly type: 'agent_answer';
      readonly message: MessageDraft;
      readonly epoch: number;
      readonly known: boolean;
    }
  | { readonly type: 'human_message'; readonly message: MessageDraft }
  /** Baton itself tells the visitor something that is no outcome, such as a workflow's message. */
  | { readonly type: 'system_message'; readonly message: MessageDraft }
  /** Show *Talk to a person* once. */
  | { readonly type: 'human_offered' }
  | { readonly type: 'handoff_requested'; readonly handoffId: string; readonly reason: HandoffReason }
  | { readonly type: 'handoff_declined' }
  /** `text`: what the manager wrote for this outcome, placeholders filled in. */
  | { readonly type: 'handoff_assigned'; readonly assignee: Assignee; readonly text?: string }
  | { readonly type: 'handoff_waiting'; readonly position: number | null; readonly text?: string }
  | { readonly type: 'handoff_scheduled'; readonly assignee: Assignee | null; readonly text?: string }
  | { readonly type: 'handoff_unassigned'; readonly close: boolean; readonly text?: string }
  /** A follow-up is not promised before the visitor has left an address: they are asked for one. */
  | { readonly type: 'email_asked' }
  | { readonly type: 'handoff_failed' }
  | { readonly type: 'handoff_expired' }
  | { readonly type: 'handoff_cancelled' }
  | { readonly type: 'position_changed'; readonly position: number }
  /**
   * The person went offline or was deactivated and gives the conversation back to the queue. `successor`: who makes a
   * scheduled follow-up instead.
   */
  | {
      readonly type: 'assignee_left';
      readonly position: number | null;
      readonly text?: string;
      readonly successor?: Assignee;
    }
  | { readonly type: 'returned_to_agent'; readonly by: 'visitor' | 'human' }
  /** Nobody answers and nobody takes over: the visitor is told. A pause with a handoff is `handoff_requested`. */
  | { readonly type: 'agent_paused' }
  | { readonly type: 'agent_resumed' }
  | { readonly type: 'closed'; readonly by: 'visitor' | 'human' | 'system' }
  | { readonly type: 'reopened' };

export type ConversationEventType = ConversationEvent['type'];

/**
 * What the customer agent is asked to say: `answer` the visitor's question, `admit` that it does not know, or
 * `decline` to bring in a person where the process hands off to nobody.
 */
export type AnswerManner = 'answer' | 'admit' | 'decline';

/** What the host must do for the next state to be true; described, never done, by `transition`. */
export type Effect =
  /** Store and deliver this message; its `seq` is already given. */
  | { readonly type: 'append_message'; readonly message: Message }
  | { readonly type: 'request_answer'; readonly epoch: number; readonly manner: AnswerManner }
  | { readonly type: 'open_handoff'; readonly handoffId: string; readonly reason: HandoffReason }
  /** Another trigger while a handoff is open: note it there. */
  | { readonly type: 'join_handoff'; readonly handoffId: string; readonly reason: HandoffReason }
  | { readonly type: 'settle_handoff'; readonly handoffId: string; readonly outcome: HandoffOutcome }
  /** The handoff is over; once for each (invariant 3). */
  | { readonly type: 'end_handoff'; readonly handoffId: string; readonly outcome: HandoffOutcome }
  /** The person's slot is free again. */
  | { readonly type: 'release_assignee'; readonly assigneeId: string };

/** Why a state did not accept an event. */
export type RefusalCode =
  | 'closed'
  | 'already_open'
  | 'stale_epoch'
  | 'not_answering'
  | 'no_person'
  | 'already_offered'
  | 'no_handoff'
  | 'already_settled'
  | 'already_assigned'
  | 'not_waiting'
  | 'not_paused'
  | 'already_paused';

/** An event that the state does not accept; the state is as it was. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly event: ConversationEventType;
  /** For developers and logs. */
  readonly message: string;
}

/** What `transition` needs from outside; it reads no clock and makes no id. */
export interface TransitionContext {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** A new unique id; called once for each message that the transition itself writes. */
  readonly newId: () => string;
  /** Whether the customer agent is paused for this conversation's channel. */
  readonly agentPaused: boolean;
}

export type TransitionResult =
  | { readonly conversation: Conversation; readonly effects: readonly Effect[]; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly conversation?: undefined; readonly effects?: undefined };
