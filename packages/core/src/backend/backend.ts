import type { Conversation, HandoffOutcome, HandoffReason } from '../conversation/conversation.js';
import type { Citation, Message } from '../conversation/message.js';
import type { Availability } from '../handoff/availability.js';
import type { TriggerRecord } from '../handoff/signal.js';
import type { TriggerSettings } from '../settings/handoff-settings.js';

/** Who opens a session, and from where. */
export interface Hello {
  readonly workspace: string;
  /** BCP 47 tag of the interface. */
  readonly locale?: string;
  /** The page that embeds the widget; shown to the person who takes over. */
  readonly page?: { readonly url: string; readonly title?: string };
  /** What the page chose to tell the person who takes over; texts only. */
  readonly context?: Readonly<Record<string, string>>;
}

/** How a workspace presents itself in the widget. */
export interface Branding {
  readonly name: string;
  readonly agentName: string;
  readonly greeting?: string;
  /** Up to six questions that a new visitor can ask with one press. */
  readonly suggestions?: readonly string[];
}

/** A session as the backend opened or resumed it. */
export interface Session {
  readonly visitorId: string;
  /** The visitor's current conversation; a new one (`seq` 0) exists only in name until its first message. */
  readonly conversation: Conversation;
  readonly settings: TriggerSettings;
  readonly agentPaused: boolean;
  readonly availability: Availability;
  readonly branding: Branding;
}

/** A visitor's message on its way; sending the same `clientId` again changes nothing. */
export interface OutgoingMessage {
  readonly conversationId: string;
  readonly clientId: string;
  readonly text: string;
}

/** An answer that the page's own agent gave, on its way into the conversation. */
export interface PageAnswer {
  readonly conversationId: string;
  readonly clientId: string;
  /** The conversation's epoch when the question was asked; an older one is refused. */
  readonly epoch: number;
  readonly text: string;
  readonly citations?: readonly Citation[];
}

/** The acknowledgement of a message: stored, with its place. */
export interface MessageReceipt {
  readonly message: Message;
  readonly conversation: Conversation;
  /** Set when the backend evaluated the message itself; then nobody else asks for this handoff. */
  readonly handoff?: HandoffReceipt;
}

/** A call for a person; sending the same `key` again returns the first answer. */
export interface HandoffRequest {
  readonly conversationId: string;
  readonly key: string;
  readonly reason: HandoffReason;
  readonly trigger?: TriggerRecord;
  readonly context?: Readonly<Record<string, string>>;
}

/** What became of it so far. */
export interface HandoffReceipt {
  readonly handoffId: string;
  readonly reason: HandoffReason;
  readonly outcome: HandoffOutcome;
  readonly conversation: Conversation;
}

export type ConnectionState = 'connecting' | 'online' | 'offline';

/** Everything that a backend tells without being asked. */
export type BackendEvent =
  /** Every message after the subscribed position: once each, in the order of `seq`. */
  | { readonly type: 'message'; readonly conversationId: string; readonly message: Message }
  /** The conversation as it is now; the highest `revision` counts. */
  | { readonly type: 'conversation'; readonly conversation: Conversation }
  | {
      readonly type: 'typing';
      readonly conversationId: string;
      readonly author: 'agent' | 'human';
      readonly active: boolean;
      readonly name?: string;
    }
  /** The other side has read up to this `seq`. */
  | { readonly type: 'read'; readonly conversationId: string; readonly seq: number }
  | { readonly type: 'availability'; readonly availability: Availability }
  | { readonly type: 'settings'; readonly settings: TriggerSettings; readonly agentPaused: boolean }
  | { readonly type: 'connection'; readonly state: ConnectionState }
  /** The session is no longer valid: open a new one. */
  | { readonly type: 'session_expired' };

export type BackendListener = (event: BackendEvent) => void;

/** Where a listener stands: it has every message up to and including `afterSeq`. */
export interface Position {
  readonly conversationId: string;
  readonly afterSeq: number;
}

/** A satisfaction rating at the end of a conversation, 1 (bad) to 5 (good). */
export interface Rating {
  readonly conversationId: string;
  readonly score: 1 | 2 | 3 | 4 | 5;
  readonly comment?: string;
}

/**
 * What the widget and the handoff client need from whatever keeps the conversations (design, Backend interface).
 * Every promise rejects with a `BatonError`; `unavailable`, `timeout` and `rate_limited` may be tried again with the
 * same ids. The suite in `@baton/core/testing` says the rest, and runs against anybody's own implementation.
 */
export interface Backend {
  open(hello: Hello): Promise<Session>;
  availability(): Promise<Availability>;
  /** Delivers everything after the position, then everything new, until the returned function is called. */
  subscribe(position: Position, listener: BackendListener): () => void;
  sendMessage(message: OutgoingMessage): Promise<MessageReceipt>;
  requestHandoff(request: HandoffRequest): Promise<HandoffReceipt>;
  /** The visitor no longer waits for a person. */
  cancelHandoff(conversationId: string): Promise<Conversation>;
  /** The visitor goes back to the customer agent. */
  returnToAgent(conversationId: string): Promise<Conversation>;
  /** The visitor leaves an address for a follow-up instead of waiting. */
  leaveEmail(conversationId: string, email: string): Promise<Conversation>;
  close(conversationId: string): Promise<Conversation>;
  /** A fresh conversation in place of the current one. */
  startConversation(): Promise<Conversation>;
  rate(rating: Rating): Promise<void>;
  /** Absent when the backend's own agent answers and the page may not. */
  recordAnswer?(answer: PageAnswer): Promise<MessageReceipt>;
  identify?(token: string): Promise<void>;
  /** Lossy by nature: never rejects. */
  typing?(conversationId: string, active: boolean): void;
  markRead?(conversationId: string, seq: number): void;
  /** Lets go of connections and timers; the backend is not used afterwards. */
  disconnect(): void;
}
