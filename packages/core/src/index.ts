export type {
  Backend,
  BackendEvent,
  BackendListener,
  Branding,
  ConnectionState,
  HandoffReceipt,
  HandoffRequest,
  Hello,
  MessageReceipt,
  OutgoingMessage,
  PageAnswer,
  Position,
  Rating,
  Session,
} from './backend/backend.js';
export { OrderedMessages } from './backend/ordered-messages.js';
export { createHandoffClient } from './client/create-handoff-client.js';
export { type ClientEnvironment, hostEnvironment } from './client/environment.js';
export {
  EvaluatingHandoffClient,
  type HandoffClient,
  type HandoffClientEvents,
  type HandoffClientOptions,
  type PrepareEvaluator,
  type VisitorMessageResult,
} from './client/handoff-client.js';
export { DEFAULT_RETRY, type RetryPolicy, withRetries } from './client/with-retries.js';
export {
  type Assignee,
  CONVERSATION_STATUSES,
  type Conversation,
  type ConversationStatus,
  HANDLERS,
  HANDOFF_OUTCOMES,
  HANDOFF_REASONS,
  type Handler,
  type HandoffOutcome,
  type HandoffReason,
  newConversation,
  type OpenHandoff,
  QUEUES,
  type Queue,
} from './conversation/conversation.js';
export type {
  AnswerManner,
  ConversationEvent,
  ConversationEventType,
  Effect,
  Refusal,
  RefusalCode,
  TransitionContext,
  TransitionResult,
} from './conversation/events.js';
export {
  type Author,
  type Citation,
  MAX_MESSAGE_LENGTH,
  type Message,
  type MessageDraft,
  type Notice,
  type NoticeKind,
} from './conversation/message.js';
export { NOTICE_TEXTS, noticeText } from './conversation/notice-texts.js';
export { transition } from './conversation/transition.js';
export { BatonError, ERRORS, type ErrorCode, type FieldIssue, isErrorCode } from './errors.js';
export type { Availability, RoutingAvailability } from './handoff/availability.js';
export { createMessageEvaluator } from './handoff/create-message-evaluator.js';
export {
  type DecisionInput,
  type DecisionMessage,
  type DecisionStep,
  decideHandoff,
  decisionMessage,
  type HandoffDecision,
} from './handoff/decide-handoff.js';
export {
  type MessageContext,
  type MessageEvaluator,
  messageEvaluator,
  type Recognisers,
} from './handoff/evaluate-message.js';
export type { Evidence, HandoffSignal, TriggerRecord } from './handoff/signal.js';
export {
  createHumanRequestDetector,
  detectHumanRequest,
  type HumanRequest,
  type HumanRequestDetector,
  type HumanRequestOptions,
  loadLanguage,
} from './human-request/index.js';
export {
  CONSOLE_NAMESPACE,
  type ConsoleEvent,
  type ConsoleEvents,
  type ConsoleRequests,
} from './protocol/console-socket.js';
export {
  type AgentAnswer,
  CONVERSATION_VIEWS,
  type Contact,
  type ConversationDetail,
  type ConversationSummary,
  type ConversationView,
  type CustomerAgentState,
  type Destination,
  type HandoffRecord,
  hasRole,
  type KnowledgeArticle,
  type Me,
  type Page,
  type Person,
  PRESENCES,
  type Presence,
  type Problem,
  type ReplyRequest,
  ROLES,
  type Role,
  type SettingsVersion,
  type Team,
} from './protocol/rest.js';
export {
  type Ack,
  type LogPage,
  type OpenedSession,
  type OpenRequest,
  SOCKET_PATH,
  type VisitorEvents,
  type VisitorRequests,
} from './protocol/visitor-socket.js';
export { defaultHandoffSettings } from './settings/default-settings.js';
export {
  type Assignment,
  type ChannelOverride,
  type HandoffProcess,
  type HandoffSettings,
  handoffSettingsSchema,
  MAX_PHRASE_LENGTH,
  MAX_TRIGGERS,
  type TriggerSettings,
} from './settings/handoff-settings.js';
export { type LocalizedText, localize } from './settings/localized-text.js';
export { type ParsedSettings, parseHandoffSettings } from './settings/parse-handoff-settings.js';
export {
  fillPlaceholders,
  PLACEHOLDERS,
  type Placeholder,
  unknownPlaceholders,
} from './settings/placeholders.js';
export { settingsForChannel } from './settings/settings-for-channel.js';
export {
  type CompiledTriggers,
  type CustomTrigger,
  compileTriggers,
  type MatchMode,
  restoreTriggers,
  serialiseTriggers,
  type TriggerMatch,
  type TriggerProgram,
} from './triggers/index.js';
