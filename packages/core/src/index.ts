export {
  isOnDuty,
  nextOffDuty,
  nextOnDuty,
  type WorkSchedule,
} from './availability/duty.js';
export { type Hours, type HoursSpan, hoursSchema } from './availability/hours.js';
export { absenceAt, type OutOfOffice, outOfOfficeSchema } from './availability/out-of-office.js';
export { type ParsedHours, parseHours } from './availability/parse-hours.js';
export { isWithinHours, nextClosing, nextOpening } from './availability/within-hours.js';
export { isTimeZone } from './availability/zone-offset.js';
export type {
  AnswerFeedback,
  Backend,
  BackendEvent,
  BackendListener,
  Branding,
  ConnectionState,
  FormAnswers,
  HandoffReceipt,
  HandoffRequest,
  Hello,
  HostPage,
  MessageReceipt,
  OutgoingMessage,
  PageAnswer,
  Position,
  Rating,
  Session,
  Upload,
  UploadRequest,
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
  ATTACHMENT_TYPES,
  type Attachment,
  type Author,
  type Citation,
  MAX_ATTACHMENT_BYTES,
  MAX_ATTACHMENTS,
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
  loadWeights,
} from './human-request/index.js';
export {
  CHANNEL_TYPES,
  type Channel,
  type ChannelType,
  type CreatedChannel,
  type CreatedWebhook,
  type CustomChannelSettings,
  DELIVERY_STATES,
  type DeliveryState,
  type EmailChannelSettings,
  INBOUND_IGNORED,
  type InboundIgnored,
  type InboundReceipt,
  type MailState,
  WEBHOOK_EVENTS,
  type Webhook,
  type WebhookDelivery,
  type WebhookDeliveryDetail,
  type WebhookDisabledReason,
  type WebhookEventType,
} from './protocol/channels.js';
export {
  CONSOLE_NAMESPACE,
  type ConsoleEvent,
  type ConsoleEvents,
  type ConsoleRequests,
} from './protocol/console-socket.js';
export {
  AGENT_ENGINES,
  AGENT_PAUSE_REASONS,
  type AgentBudget,
  type AgentEngine,
  type AgentPauseReason,
  type CustomerAgentChange,
  type CustomerAgentDetails,
  type PausedChannel,
} from './protocol/customer-agent.js';
export type { HandoffRecord, HandoffStory, VisitedPage } from './protocol/handoff-record.js';
export { TICKET_PRIORITIES, type TicketPriority } from './protocol/priority.js';
export type {
  AuditEntry,
  DayGroup,
  Duration,
  HandoffGroup,
  HandoffReport,
  TriggerGroup,
} from './protocol/reports.js';
export {
  type AgentAnswer,
  CONVERSATION_VIEWS,
  type Contact,
  type ConversationDetail,
  type ConversationSummary,
  type ConversationView,
  type CustomerAgentState,
  type Destination,
  hasRole,
  type KnowledgeArticle,
  type LastMessage,
  type Me,
  type Page,
  type Person,
  PRESENCES,
  type Presence,
  type Problem,
  type ReplyRequest,
  ROLES,
  type Role,
  type ScheduleSet,
  type SettingsVersion,
  type Team,
} from './protocol/rest.js';
export type { SearchHit, TextRange } from './protocol/search.js';
export {
  type BulkTicketRequest,
  CANNED_PLACEHOLDERS,
  type CannedPlaceholder,
  type CannedResponse,
  MAX_BULK_TICKETS,
  MAX_CATEGORY_LENGTH,
  MAX_SUBJECT_LENGTH,
  type NewTicketRequest,
  type Note,
  TICKET_SOURCES,
  TICKET_STATUSES,
  TICKET_VIEWS,
  type Ticket,
  type TicketActor,
  type TicketChange,
  type TicketField,
  type TicketHistoryEntry,
  type TicketHistoryValue,
  type TicketSource,
  type TicketStatus,
  type TicketView,
} from './protocol/tickets.js';
export {
  type BacktestExcerpt,
  type BacktestFlip,
  type BacktestHour,
  type BacktestLine,
  type BacktestRequest,
  type BacktestResult,
  MAX_BACKTEST_FLIPS,
  TRIAL_SITUATIONS,
  type TrialRequest,
  type TrialResult,
  type TrialSituation,
} from './protocol/trial.js';
export {
  type Ack,
  type LogPage,
  type OpenedSession,
  type OpenRequest,
  SOCKET_PATH,
  type UploadTicket,
  type VisitorEvents,
  type VisitorRequests,
} from './protocol/visitor-socket.js';
export {
  type EnrolmentCause,
  RUN_STATUSES,
  RUN_STEP_STATUSES,
  type RunStatus,
  type RunStepStatus,
  type SampleTicket,
  type TemplateChoice,
  type TemplateFilling,
  type TemplatePlaceholder,
  type TestedStep,
  type WorkflowDetail,
  type WorkflowRun,
  type WorkflowRunDetail,
  type WorkflowRunStep,
  type WorkflowSummary,
  type WorkflowTemplate,
  type WorkflowTest,
} from './protocol/workflows.js';
export { contrastRatio, MIN_CONTROL_CONTRAST, MIN_TEXT_CONTRAST, readableOn } from './settings/contrast.js';
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
export { hasSkill } from './settings/required-skills.js';
export { settingsForChannel } from './settings/settings-for-channel.js';
export {
  type FormField,
  parseWidgetSettings,
  WIDGET_DENSITIES,
  WIDGET_LAUNCHERS,
  type WidgetLook,
  type WidgetSettings,
  widgetSettingsSchema,
} from './settings/widget-settings.js';
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
export { changedProperties, checkWorkflow } from './workflows/check-workflow.js';
export { type Clause, type Condition, conditionSchema } from './workflows/condition.js';
export { decidingClauses, type Evaluation, evaluateCondition } from './workflows/evaluate-condition.js';
export {
  type ConditionContext,
  FACT_NAMES,
  FACTS,
  type FactDescription,
  type FactKind,
  type FactName,
  factOf,
  type HoursReference,
  OPERATORS,
  type Operator,
  type TicketFacts,
  WITHOUT_VALUE,
  WORKFLOW_PRIORITIES,
  WORKFLOW_STATUSES,
} from './workflows/facts.js';
export type { Named, WorkflowFinding, WorkflowReferences } from './workflows/finding.js';
export { type ParsedWorkflow, parseWorkflow } from './workflows/parse-workflow.js';
export {
  fillWorkflowPlaceholders,
  unknownWorkflowPlaceholders,
  WORKFLOW_PLACEHOLDERS,
  type WorkflowPlaceholder,
  type WorkflowPlaceholderValues,
} from './workflows/placeholders.js';
export {
  caseTitle,
  conditionSentence,
  enrolmentSentence,
  listed,
  stepSentence,
} from './workflows/sentences.js';
export {
  type ActionStep,
  type BranchCase,
  type BranchStep,
  hoursOfWait,
  PROPERTY_VALUES,
  type Step,
  type StepType,
} from './workflows/step.js';
export {
  allSteps,
  findStep,
  listsOf,
  type PlacedStep,
  stepAfter,
  stepInBranch,
} from './workflows/walk-steps.js';
export {
  ENROLLING_PROPERTIES,
  type EnrollingProperty,
  type EnrolOn,
  MAX_STEPS,
  type WorkflowDocument,
  workflowSchema,
} from './workflows/workflow.js';
