import type {
  AgentEngine,
  ChannelType,
  DeliveryState,
  Hours,
  WebhookDisabledReason,
  WebhookEventType,
} from '@baton/core';
import type { ColumnType, Generated } from 'kysely';
import type { DefaultTimestamp, Json, OptionalTimestamp } from './columns.js';

export interface ChannelsTable {
  workspace_id: string;
  /** A readable name of its own in the workspace; the key of overrides in the handoff settings. */
  id: string;
  type: ChannelType;
  name: string;
  settings: ColumnType<Record<string, unknown>, string | undefined, string>;
  enabled: Generated<boolean>;
  created_at: DefaultTimestamp;
}

/** Which visitor somebody on a channel is, by that channel's own id for them. */
export interface ChannelContactsTable {
  workspace_id: string;
  channel_id: string;
  external_id: string;
  visitor_id: string;
  created_at: DefaultTimestamp;
}

/** Every message that was posted to a channel, so that posting it again changes nothing. */
export interface ChannelMessagesTable {
  workspace_id: string;
  channel_id: string;
  external_id: string;
  visitor_id: string | null;
  conversation_id: string | null;
  ignored: string | null;
  received_at: DefaultTimestamp;
}

/** One address in one conversation. Nothing is mailed to it before `verified_at`, but one request to confirm. */
export interface EmailThreadsTable {
  id: string;
  workspace_id: string;
  conversation_id: string;
  visitor_id: string;
  /** In lower case. */
  email: string;
  subject: Generated<string>;
  /** SHA-256 of the token in the address that answers go to, hex. */
  token_hash: string;
  /** SHA-256 of the token in the link that confirms the address, hex. */
  confirm_hash: string;
  verified_at: OptionalTimestamp;
  verified_by: 'wrote' | 'token' | 'link' | null;
  /** Everything up to this `seq` has been mailed, or needed not be. */
  mailed_seq: Generated<number>;
  stopped_at: OptionalTimestamp;
  stopped_because: string | null;
  created_at: DefaultTimestamp;
}

export interface EmailMessagesTable {
  workspace_id: string;
  /** RFC 5322 Message-ID without its angle brackets. */
  message_id: string;
  thread_id: string | null;
  visitor_id: string | null;
  direction: 'in' | 'out';
  kind: 'visitor' | 'reply' | 'confirmation' | 'notification';
  address: string;
  /** Written by a program rather than a person. */
  automatic: Generated<boolean>;
  /** The last message of the conversation that it carries. */
  seq: number | null;
  created_at: DefaultTimestamp;
  sent_at: OptionalTimestamp;
}

export interface WebhooksTable {
  id: string;
  workspace_id: string;
  /** The custom channel whose replies it delivers; null: events of the workspace. */
  channel_id: string | null;
  url: string;
  /** Empty: every event. */
  events: Json<WebhookEventType[]>;
  secret: string;
  enabled: Generated<boolean>;
  disabled_reason: WebhookDisabledReason | null;
  failing_since: OptionalTimestamp;
  created_at: DefaultTimestamp;
}

/** What is to be told to whom; written in the transaction of what it tells. */
export interface WebhookDeliveriesTable {
  id: Generated<string>;
  sequence: ColumnType<string, never, never>;
  workspace_id: string;
  webhook_id: string;
  type: WebhookEventType;
  conversation_id: string | null;
  payload: Json<unknown>;
  state: Generated<DeliveryState>;
  attempts: Generated<number>;
  next_attempt_at: DefaultTimestamp;
  last_attempt_at: OptionalTimestamp;
  status: number | null;
  response: string | null;
  created_at: DefaultTimestamp;
}

export interface CustomerAgentsTable {
  workspace_id: string;
  paused: Generated<boolean>;
  paused_at: OptionalTimestamp;
  paused_by: string | null;
  engine: Generated<AgentEngine>;
  /** Where the owner's own bot answers. */
  webhook_url: string | null;
  webhook_secret: string | null;
  /** When it answers; null: always. */
  hours: ColumnType<Hours | null, string | null | undefined, string | null>;
  /** The channels that it is paused on, by id. */
  paused_channels: ColumnType<Record<string, ChannelPause>, string | undefined, string>;
  /** Most answers in a month; null: no limit. */
  answer_budget: number | null;
  /** Most model tokens in a month; null: no limit. */
  token_budget: ColumnType<string | null, number | null | undefined, number | null>;
  /** The month whose budget is spent, as `2026-11`, UTC. */
  spent_month: string | null;
}

export interface ChannelPause {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
}

export interface CustomerAgentUsageTable {
  workspace_id: string;
  /** As `2026-11`, UTC. */
  month: string;
  answers: Generated<number>;
  tokens: ColumnType<string, number | undefined, number>;
  warned_at: OptionalTimestamp;
}
