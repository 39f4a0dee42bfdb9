import type {
  AnswerFeedback,
  BackendEvent,
  FormAnswers,
  HandoffReceipt,
  HandoffRequest,
  Hello,
  HostPage,
  MessageReceipt,
  OutgoingMessage,
  Position,
  Rating,
  Session,
} from '../backend/backend.js';
import type { Conversation } from '../conversation/conversation.js';
import type { Message } from '../conversation/message.js';
import type { ErrorCode, FieldIssue } from '../errors.js';
import type { Availability } from '../handoff/availability.js';

/** Where Socket.IO listens on the server's origin. */
export const SOCKET_PATH = '/socket';

/** How every request on a socket is answered. */
export type Ack<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly message: string;
      readonly issues?: readonly FieldIssue[];
      /** With `rate_limited`: when it will be let through, in milliseconds from now. */
      readonly retryAfterMs?: number;
    };

/** `open`'s answer: the session, and a token when the server minted one (kept by the client, never in a URL). */
export type OpenedSession = Session & { readonly token?: string };

/** `open`'s question: the hello and the token of an earlier session, if there is one. */
export type OpenRequest = Hello & { readonly token?: string };

/** A page of the log after a position; ask again from its last `seq` while `more`. */
export interface LogPage {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  readonly more: boolean;
}

/** Leave to send one file's content: `PUT` to the path, with the token as `Authorization: Bearer`. */
export interface UploadTicket {
  readonly id: string;
  readonly path: string;
  readonly token: string;
}

type Reply<Value> = (ack: Ack<Value>) => void;

/** Visitor to server, on the default namespace. Everything but `typing`, `read` and `visit` is acknowledged. */
export interface VisitorRequests {
  open: (request: OpenRequest, reply: Reply<OpenedSession>) => void;
  /** Joins the conversation's live events and answers what came after the position. */
  subscribe: (position: Position, reply: Reply<LogPage>) => void;
  message: (message: OutgoingMessage, reply: Reply<MessageReceipt>) => void;
  handoff: (request: HandoffRequest, reply: Reply<HandoffReceipt>) => void;
  cancel: (about: { conversationId: string }, reply: Reply<Conversation>) => void;
  return: (about: { conversationId: string }, reply: Reply<Conversation>) => void;
  email: (about: { conversationId: string; email: string }, reply: Reply<Conversation>) => void;
  close: (about: { conversationId: string }, reply: Reply<Conversation>) => void;
  start: (about: Record<string, never>, reply: Reply<Conversation>) => void;
  rate: (rating: Rating, reply: Reply<null>) => void;
  availability: (about: Record<string, never>, reply: Reply<Availability>) => void;
  /**
   * Who the visitor is, by a signed token (docs, Identity). A token counts for the one `device`, a random text that the
   * browser keeps to itself, that brought it first. Answers the session as it now is, with a new session token.
   */
  identify: (proof: { token: string; device: string }, reply: Reply<OpenedSession>) => void;
  /** Ends the session; its token opens nothing from here on. */
  sign_out: (about: Record<string, never>, reply: Reply<null>) => void;
  /** Up to 50 messages before a `seq`, in order. */
  earlier: (about: { conversationId: string; beforeSeq: number }, reply: Reply<readonly Message[]>) => void;
  /** Announces a file; its content goes by `PUT` to the address within minutes. */
  upload: (
    about: { conversationId: string; name: string; type: string; size: number },
    reply: Reply<UploadTicket>,
  ) => void;
  /** An address for an attachment's content, on this server, good for some minutes. */
  file: (about: { conversationId: string; attachmentId: string }, reply: Reply<{ path: string }>) => void;
  feedback: (feedback: AnswerFeedback, reply: Reply<null>) => void;
  form: (answers: FormAnswers, reply: Reply<null>) => void;
  typing: (about: { conversationId: string; active: boolean }) => void;
  read: (about: { conversationId: string; seq: number }) => void;
  /** The page has changed its address without a new connection. */
  visit: (about: { conversationId: string; page: HostPage }) => void;
}

/** Server to visitor: one event, the same union as every backend's. */
export interface VisitorEvents {
  event: (event: Exclude<BackendEvent, { type: 'connection' }>) => void;
}
