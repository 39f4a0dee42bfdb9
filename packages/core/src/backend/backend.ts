import type { Conversation, HandoffOutcome, HandoffReason } from '../conversation/conversation.js';
import type { Attachment, Citation, Message } from '../conversation/message.js';
import type { Availability } from '../handoff/availability.js';
import type { TriggerRecord } from '../handoff/signal.js';
import type { TriggerSettings } from '../settings/handoff-settings.js';
import type { WidgetSettings } from '../settings/widget-settings.js';

/** A page that embeds the widget: an address of at most 2,000 characters, a title of at most 500. */
export interface HostPage {
  readonly url: string;
  readonly title?: string;
}

/** Who opens a session, and from where. */
export interface Hello {
  readonly workspace: string;
  /** BCP 47 tag of the interface. */
  readonly locale?: string;
  /** The page that embeds the widget; shown to the person who takes over. */
  readonly page?: HostPage;
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
  /** How the workspace's widget looks and what it asks; the defaults when absent. */
  readonly widget?: WidgetSettings;
}

/** A visitor's message on its way; sending the same `clientId` again changes nothing. */
export interface OutgoingMessage {
  readonly conversationId: string;
  readonly clientId: string;
  readonly text: string;
  /** Files that {@link Backend.upload} took before; then the text may be empty. */
  readonly attachments?: readonly Attachment[];
}

/** A file on its way to the backend. */
export interface UploadRequest {
  readonly conversationId: string;
  readonly name: string;
  /** Media type as the sender has it; may be empty. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** The content: a `Blob` in browsers. */
  readonly data: unknown;
  /** Bytes sent so far. */
  readonly onProgress?: (sentBytes: number) => void;
}

/** An upload under way. */
export interface Upload {
  /** Rejects with a `BatonError`: `invalid` or `too_large` when trying again does not help. */
  readonly done: Promise<Attachment>;
  /** Stops it; `done` then rejects. */
  cancel(): void;
}

/** What a visitor wrote into a form before the chat. */
export interface FormAnswers {
  readonly conversationId: string;
  readonly name?: string;
  readonly email?: string;
  /** The form's own fields by id. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** What a visitor thinks of one answer; null takes it back. */
export interface AnswerFeedback {
  readonly conversationId: string;
  readonly messageId: string;
  readonly helpful: boolean | null;
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
  /**
   * A piece of an answer that the customer agent is still writing, for showing it as it comes. Lossy by nature: what
   * counts is the message that follows under the same id. `text` begins at `offset` (UTF-16 units) of the answer; who
   * has missed a piece drops this one and waits. An `epoch` other than the conversation's, or the agent's `typing`
   * turning inactive, means that no message will follow: what was shown goes away.
   */
  | {
      readonly type: 'answer_delta';
      readonly conversationId: string;
      readonly messageId: string;
      readonly epoch: number;
      readonly offset: number;
      readonly text: string;
    }
  /** The other side has read up to this `seq`. */
  | { readonly type: 'read'; readonly conversationId: string; readonly seq: number }
  | { readonly type: 'availability'; readonly availability: Availability }
  | { readonly type: 'settings'; readonly settings: TriggerSettings; readonly agentPaused: boolean }
  /** The visitor's current conversation is another one: it was started in another tab, or on another device. */
  | { readonly type: 'current_conversation'; readonly conversation: Conversation }
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
 * same ids, after `retryAfterMs` where the error has it. The suite in `@baton/core/testing` says the rest, and runs against anybody's own implementation.
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
  /**
   * Says who the visitor is, by a token that the page's own server has signed. The session that comes back may be about
   * another conversation: the one that this person has on another device. Rejects with `identity_expired`,
   * `identity_invalid`, or `not_supported`; the session then stays as it was.
   */
  identify?(token: string): Promise<Session>;
  /** Ends the visitor's session for good, as after signing out of the page; the next `open` begins a new one. */
  signOut?(): Promise<void>;
  /**
   * Up to 50 messages before a `seq`, in order; none at the beginning. Absent: the subscription from 0 is the only way
   * to the history.
   */
  earlier?(conversationId: string, beforeSeq: number): Promise<readonly Message[]>;
  /** Takes a file that a message will carry. Absent: no files. */
  upload?(request: UploadRequest): Upload;
  /** An address for an attachment's content that works for some minutes, and only in the hands of who asked. */
  attachmentUrl?(conversationId: string, attachmentId: string): Promise<string>;
  /** Keeps what the visitor thinks of an answer. Absent: they are not asked. */
  giveFeedback?(feedback: AnswerFeedback): Promise<void>;
  /** Keeps what the visitor wrote into a form. Absent: no forms. */
  submitForm?(answers: FormAnswers): Promise<void>;
  /** Lossy by nature: never rejects. */
  typing?(conversationId: string, active: boolean): void;
  markRead?(conversationId: string, seq: number): void;
  /** The visitor has gone to another page without leaving this one, as in an app of one page. Lossy by nature as well. */
  visit?(conversationId: string, page: HostPage): void;
  /**
   * The page is out of sight for long, or being put away, and connections may go; false: it is back, and catches up.
   * Whatever is asked meanwhile connects again.
   */
  rest?(isResting: boolean): void;
  /** Lets go of connections and timers; the backend is not used afterwards. */
  disconnect(): void;
}
