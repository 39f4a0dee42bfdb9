import type {
  Attachment,
  Availability,
  Branding,
  ConnectionState,
  Conversation,
  ErrorCode,
  HandoffOutcome,
  HandoffReason,
  Message,
  TriggerSettings,
  WidgetSettings,
} from '@baton/core';

/** One of the visitor's messages that the backend has not acknowledged. */
export interface Outgoing {
  readonly clientId: string;
  readonly text: string;
  readonly attachments?: readonly Attachment[];
  /** ISO 8601 UTC, when it was written. */
  readonly at: string;
  /** null until the first session is open. */
  readonly conversationId: string | null;
  /** `failed`: not answered within the time that a visitor should be kept in doubt; it may still arrive. */
  readonly state: 'pending' | 'failed';
  /** Set when sending it again can not help, as for a message that is too long. */
  readonly rejected?: ErrorCode;
}

/** A file beside the message that is being written. */
export interface DraftFile {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly sentBytes: number;
  readonly state: 'sending' | 'ready' | 'failed';
  /** Set when it is ready. */
  readonly attachment: Attachment | null;
}

/** Why a file was not taken. */
export interface FileFault {
  readonly kind: 'too_large' | 'refused' | 'too_many';
  readonly name: string;
}

/** A handoff that is being requested in this tab, before the backend has said anything. */
export interface HandoffInProgress {
  readonly handoffId: string;
  readonly reason: HandoffReason;
  /** What the visitor sees of the conversation meanwhile. */
  readonly shown: Pick<Conversation, 'handler' | 'handoff' | 'epoch'>;
}

/** What the backend last said about a handoff that was requested in this tab. */
export interface SettledRequest extends Pick<HandoffInProgress, 'handoffId' | 'reason'> {
  readonly outcome: HandoffOutcome;
}

/** An answer while it is being written. */
export interface PartialAnswer {
  readonly text: string;
  /** The message that it becomes, and the epoch in which it is written; absent for the page's own agent. */
  readonly messageId?: string;
  readonly epoch?: number;
}

/** Who is writing at this moment. */
export interface Typing {
  readonly author: 'agent' | 'human';
  readonly name?: string;
}

/** How the visitor wants to hear of what they do not see. */
export interface Alerts {
  readonly sound: boolean;
  /** Only after the visitor has asked for it and the browser has let them. */
  readonly notify: boolean;
}

/** What a backend can do beside talking; what it can not is not offered. */
export interface Abilities {
  readonly files: boolean;
  readonly feedback: boolean;
  readonly form: boolean;
  readonly earlier: boolean;
}

/** Everything that the widget knows; plain data, replaced and never changed in place. */
export interface WidgetState {
  readonly ready: boolean;
  readonly isOpen: boolean;
  /** The visitor can see the page: its tab is in front. */
  readonly isPageVisible: boolean;
  readonly launcherHidden: boolean;
  readonly connection: ConnectionState;
  /** Why no session could be opened, where waiting does not help. */
  readonly failure: ErrorCode | null;
  readonly branding: Branding | null;
  readonly settings: TriggerSettings | null;
  readonly agentPaused: boolean;
  readonly availability: Availability | null;
  /** As the backend told it; see `shownConversation` for what the visitor sees. */
  readonly conversation: Conversation | null;
  readonly request: HandoffInProgress | null;
  /** The last request for a person did not get through. */
  readonly requestFailed: boolean;
  readonly settled: SettledRequest | null;
  /** In the order of `seq`, without gaps from the first one known. */
  readonly messages: readonly Message[];
  /** The `seq` up to which everything was there when this page loaded the conversation: history, not news. */
  readonly baselineSeq: number;
  readonly outgoing: readonly Outgoing[];
  readonly typing: Typing | null;
  readonly partialAnswer: PartialAnswer | null;
  /** The visitor has seen everything up to here. */
  readonly readSeq: number;
  /** The other side has seen everything up to here. */
  readonly peerReadSeq: number;
  readonly offer: 'none' | 'shown' | 'dismissed';
  /** The address that the visitor left in this conversation. */
  readonly leftEmail: string | null;
  readonly draft: string;
  readonly files: readonly DraftFile[];
  readonly fileFault: FileFault | null;
  /** How the workspace's widget looks and what it asks; null until it is known. */
  readonly widget: WidgetSettings | null;
  /** How the visitor wants to hear of news. */
  readonly alerts: Alerts;
  /** What the backend can do beside talking. */
  readonly abilities: Abilities;
  /** The visitor has answered the form before the chat, or had answered it before. */
  readonly formDone: boolean;
  /** The conversation that the visitor rated, or would not. */
  readonly rated: string | null;
}

/** The state of a widget that has just been created. */
export const INITIAL_STATE: WidgetState = {
  ready: false,
  isOpen: false,
  isPageVisible: true,
  launcherHidden: false,
  connection: 'offline',
  failure: null,
  branding: null,
  settings: null,
  agentPaused: false,
  availability: null,
  conversation: null,
  request: null,
  requestFailed: false,
  settled: null,
  messages: [],
  baselineSeq: 0,
  outgoing: [],
  typing: null,
  partialAnswer: null,
  readSeq: 0,
  peerReadSeq: 0,
  offer: 'none',
  leftEmail: null,
  draft: '',
  files: [],
  fileFault: null,
  widget: null,
  alerts: { sound: true, notify: false },
  abilities: { files: false, feedback: false, form: false, earlier: false },
  formDone: false,
  rated: null,
};
