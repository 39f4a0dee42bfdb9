import type {
  Assignee,
  HandoffOutcome,
  HandoffProcess,
  HandoffReason,
  HandoffSettings,
  TriggerRecord,
} from '@baton/core';
import type { ColumnType, Generated } from 'kysely';
import type { DefaultTimestamp, Json, OptionalJson, OptionalTimestamp, Timestamp } from './columns.js';

export interface HandoffsTable {
  id: string;
  workspace_id: string;
  conversation_id: string;
  /** The request's idempotency key; unique within the conversation. */
  key: string;
  reason: HandoffReason;
  trigger: OptionalJson<TriggerRecord>;
  process: HandoffProcess;
  outcome: HandoffOutcome | null;
  joined_reasons: Json<HandoffReason[]>;
  assignee: OptionalJson<Assignee>;
  destination_id: string | null;
  settings_version: number;
  context: Json<Record<string, string>>;
  requested_at: Timestamp;
  settled_at: OptionalTimestamp;
  assigned_at: OptionalTimestamp;
  first_reply_at: OptionalTimestamp;
  ended_at: OptionalTimestamp;
  /** Who had it and did not reply, in order. */
  tried: ColumnType<string[], string | undefined, string>;
  /** The visitor was asked for an address before a follow-up is promised. */
  email_asked: Generated<boolean>;
  /** Whether somebody who worked it says that it was needed; null while nobody did. */
  needed: ColumnType<boolean | null, boolean | null | undefined, boolean | null>;
  judged_by: ColumnType<string | null, string | null | undefined, string | null>;
  judged_at: OptionalTimestamp;
}

export interface HandoffSettingsVersionsTable {
  workspace_id: string;
  version: number;
  settings: Json<HandoffSettings>;
  saved_at: DefaultTimestamp;
  saved_by: string | null;
}
