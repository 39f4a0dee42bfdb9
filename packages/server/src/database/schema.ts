import type {
  Attachment,
  Author,
  Citation,
  Conversation,
  Hours,
  LastMessage,
  Notice,
  VisitedPage,
  WidgetSettings,
} from '@baton/core';
import type { ColumnType, Generated } from 'kysely';
import type { AttachmentsTable } from './attachments-tables.js';
import type { DutiesTable, DutyRostersTable } from './availability-tables.js';
import type {
  ChannelContactsTable,
  ChannelMessagesTable,
  ChannelsTable,
  CustomerAgentsTable,
  CustomerAgentUsageTable,
  EmailMessagesTable,
  EmailThreadsTable,
  WebhookDeliveriesTable,
  WebhooksTable,
} from './channels-tables.js';
import type { DefaultTimestamp, Json, OptionalJson, OptionalTimestamp, Timestamp } from './columns.js';
import type { HandoffSettingsVersionsTable, HandoffsTable } from './handoff-tables.js';
import type { IdentitySecretsTable, IdentityTokensTable } from './identity-tables.js';
import type { KnowledgeArticlesTable, KnowledgePassagesTable } from './knowledge-tables.js';
import type {
  ApiKeysTable,
  AuthAccountsTable,
  AuthSessionsTable,
  AuthVerificationsTable,
  TeamMembersTable,
  TeamsTable,
  UsersTable,
} from './people-tables.js';
import type {
  CannedResponsesTable,
  DestinationTeamsTable,
  NotesTable,
  TicketCountersTable,
  TicketHistoryTable,
  TicketsTable,
} from './tickets-tables.js';
import type {
  WorkflowRunsTable,
  WorkflowStepsTable,
  WorkflowsTable,
  WorkflowVersionsTable,
} from './workflows-tables.js';

export interface WorkspacesTable {
  id: string;
  name: string;
  /** Signs visitors' identities and outgoing webhooks. */
  secret: string;
  /** Exact origins that may embed the widget, as `https://www.example.com`. */
  allowed_origins: Json<string[]>;
  /** Also every loopback origin (the demo workspace). */
  allows_loopback: Generated<boolean>;
  branding: Json<{ agentName: string; greeting?: string; suggestions?: string[] }>;
  /** Looks and forms; fields that are missing have their defaults. */
  widget: ColumnType<Partial<WidgetSettings>, string | undefined, string>;
  /**
   * Rises by trigger with each settings version and each pause or resume. A turn that was decided under another
   * revision is not committed, so that every node may keep the settings in memory.
   */
  config_revision: Generated<number>;
  /** Business hours; null: always. */
  hours: OptionalJson<Hours>;
  /** Rises by trigger with each change of hours, absences or teams: duties are then worked out afresh. */
  people_revision: Generated<number>;
  created_at: DefaultTimestamp;
}

export interface DestinationsTable {
  id: string;
  workspace_id: string;
  name: string;
  type: 'inbox' | 'help_desk';
  created_at: DefaultTimestamp;
}

/** A visitor, known to the console as a contact. */
export interface VisitorsTable {
  id: string;
  workspace_id: string;
  name: string | null;
  email: string | null;
  /** True when the owner's server vouched for the address, in a signed token; a typed one proves nothing. */
  email_verified: Generated<boolean>;
  /** The owner's own name for this person (`sub` of the signed token); unique in the workspace. */
  external_id: ColumnType<string | null, string | null | undefined, string | null>;
  identified_at: OptionalTimestamp;
  locale: string | null;
  /** The conversation that the widget shows; its row exists from its first message on. */
  current_conversation_id: string;
  created_at: DefaultTimestamp;
  last_seen_at: DefaultTimestamp;
}

export interface VisitorSessionsTable {
  /** SHA-256 of the token, hex; the token itself is only ever in the visitor's browser. */
  token_hash: string;
  visitor_id: string;
  workspace_id: string;
  created_at: DefaultTimestamp;
  expires_at: Timestamp;
}

export interface ConversationsTable {
  id: string;
  workspace_id: string;
  visitor_id: string;
  channel: Generated<string>;
  /** The state machine's state, whole; the columns below repeat what queries need and are written with it. */
  state: Json<Conversation>;
  revision: number;
  seq: number;
  status: Conversation['status'];
  handler: Conversation['handler'];
  queue: Conversation['queue'];
  assignee_id: string | null;
  handoff_id: string | null;
  destination_id: string | null;
  priority: Generated<number>;
  waiting_since: OptionalTimestamp;
  /** The handoff that the overflow team may take too; counts while it is the one in `handoff_id`. */
  overflow_handoff_id: ColumnType<string | null, string | null | undefined, string | null>;
  /** These three are set while the customer agent owes an answer: what a crash must not lose. */
  answer_due_revision: ColumnType<number | null, number | null | undefined, number | null>;
  answer_due_at: OptionalTimestamp;
  answer_manner: string | null;
  locale: string | null;
  page_url: string | null;
  page_title: string | null;
  /** Where the chat was during the conversation, the earliest first. */
  pages: ColumnType<VisitedPage[], string | undefined, string>;
  context: Json<Record<string, string>>;
  /** What lists show, written with each message that somebody says. */
  last_message: OptionalJson<LastMessage>;
  human_read_seq: Generated<number>;
  visitor_read_seq: Generated<number>;
  /** 1 (bad) to 5 (good). */
  rating: number | null;
  rating_comment: ColumnType<string | null, string | null | undefined, string | null>;
  rated_at: OptionalTimestamp;
  created_at: DefaultTimestamp;
  updated_at: DefaultTimestamp;
}

export interface MessagesTable {
  conversation_id: string;
  seq: number;
  id: string;
  client_id: string | null;
  author: Author;
  author_id: string | null;
  author_name: string | null;
  text: string;
  citations: OptionalJson<Citation[]>;
  attachments: OptionalJson<Attachment[]>;
  /** What the visitor thinks of an answer. */
  helpful: ColumnType<boolean | null, boolean | null | undefined, boolean | null>;
  notice: OptionalJson<Notice>;
  at: Timestamp;
}

export interface AuditLogTable {
  id: Generated<string>;
  workspace_id: string;
  at: DefaultTimestamp;
  actor_id: string | null;
  action: string;
  target: string | null;
  detail: OptionalJson<Record<string, unknown>>;
}

/** Generated secrets that all nodes share, such as the one that signs sessions. */
export interface ServerSecretsTable {
  name: string;
  value: string;
  created_at: DefaultTimestamp;
}

/** Every table, for typed SQL; `rate_limits` belongs to the rate limiter. */
export interface Tables {
  attachments: AttachmentsTable;
  workspaces: WorkspacesTable;
  users: UsersTable;
  auth_sessions: AuthSessionsTable;
  auth_accounts: AuthAccountsTable;
  auth_verifications: AuthVerificationsTable;
  api_keys: ApiKeysTable;
  duties: DutiesTable;
  duty_rosters: DutyRostersTable;
  teams: TeamsTable;
  team_members: TeamMembersTable;
  destinations: DestinationsTable;
  destination_teams: DestinationTeamsTable;
  tickets: TicketsTable;
  ticket_counters: TicketCountersTable;
  ticket_history: TicketHistoryTable;
  notes: NotesTable;
  canned_responses: CannedResponsesTable;
  workflows: WorkflowsTable;
  workflow_versions: WorkflowVersionsTable;
  workflow_runs: WorkflowRunsTable;
  workflow_steps: WorkflowStepsTable;
  visitors: VisitorsTable;
  visitor_sessions: VisitorSessionsTable;
  conversations: ConversationsTable;
  messages: MessagesTable;
  handoffs: HandoffsTable;
  handoff_settings_versions: HandoffSettingsVersionsTable;
  customer_agents: CustomerAgentsTable;
  knowledge_articles: KnowledgeArticlesTable;
  knowledge_passages: KnowledgePassagesTable;
  audit_log: AuditLogTable;
  identity_secrets: IdentitySecretsTable;
  identity_tokens: IdentityTokensTable;
  server_secrets: ServerSecretsTable;
  channels: ChannelsTable;
  channel_contacts: ChannelContactsTable;
  channel_messages: ChannelMessagesTable;
  email_threads: EmailThreadsTable;
  email_messages: EmailMessagesTable;
  webhooks: WebhooksTable;
  webhook_deliveries: WebhookDeliveriesTable;
  customer_agent_usage: CustomerAgentUsageTable;
}
