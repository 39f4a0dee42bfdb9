import type { Branding } from '../backend/backend.js';
import type { ClientEnvironment } from '../client/environment.js';
import type { Assignee, Conversation } from '../conversation/conversation.js';
import type { AnswerManner } from '../conversation/events.js';
import type { Citation, Message } from '../conversation/message.js';
import type { HandoffSettings } from '../settings/handoff-settings.js';
import type { WidgetSettings } from '../settings/widget-settings.js';

/** A simulated person. */
export interface MemoryPerson extends Assignee {
  /** Whether they take conversations from the start; true when absent. */
  readonly available?: boolean;
  /** Most live conversations at once; 3 when absent. */
  readonly capacity?: number;
  readonly teamIds?: readonly string[];
}

/** What the customer agent is asked. */
export interface MemoryQuestion {
  /** The visitor's last message. */
  readonly text: string;
  readonly manner: AnswerManner;
  readonly locale?: string;
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
}

/** What it says: a text, a text with its sources, or null for “I cannot answer”. */
export type MemoryAnswer =
  | string
  | { readonly text: string; readonly citations?: readonly Citation[] }
  | null;

/** The customer agent of a memory backend; a rejection or a time-out counts as “I cannot answer”. */
export type MemoryAgent = (question: MemoryQuestion) => MemoryAnswer | Promise<MemoryAnswer>;

/** A method of the backend that a hook is called for. */
export type MemoryMethod =
  | 'open'
  | 'availability'
  | 'sendMessage'
  | 'requestHandoff'
  | 'cancelHandoff'
  | 'returnToAgent'
  | 'leaveEmail'
  | 'close'
  | 'startConversation'
  | 'rate'
  | 'recordAnswer'
  | 'earlier'
  | 'upload'
  | 'attachmentUrl'
  | 'giveFeedback'
  | 'submitForm';

/**
 * Latency and failures. `before` holds a call back or, by throwing, keeps it from happening; `after` does the same to
 * its acknowledgement, when the work has been done.
 */
export interface MemoryHooks {
  readonly before?: (method: MemoryMethod) => void | Promise<void>;
  readonly after?: (method: MemoryMethod) => void | Promise<void>;
}

export interface MemoryBackendOptions {
  /** Nobody when absent. */
  readonly people?: readonly MemoryPerson[];
  /** The defaults when absent. */
  readonly settings?: HandoffSettings;
  /** Absent: the page answers by itself, with `recordAnswer`. */
  readonly answer?: MemoryAgent;
  /** 20,000 when absent. */
  readonly answerTimeoutMs?: number;
  readonly agentPaused?: boolean;
  readonly branding?: Branding;
  /** How the widget looks and what it asks. */
  readonly widget?: WidgetSettings;
  readonly hooks?: MemoryHooks;
  readonly environment?: ClientEnvironment;
}
