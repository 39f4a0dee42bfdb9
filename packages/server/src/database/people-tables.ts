import type { Hours, OutOfOffice, Presence, Role } from '@baton/core';
import type { ColumnType, Generated } from 'kysely';
import type { DefaultTimestamp, OptionalJson, OptionalTimestamp, Timestamp } from './columns.js';

/** People of the console. The auth library owns `email_verified` and the three auth tables; Baton the rest. */
export interface UsersTable {
  id: string;
  workspace_id: string;
  name: string;
  email: string;
  email_verified: Generated<boolean>;
  avatar_url: string | null;
  role: Generated<Role>;
  active: Generated<boolean>;
  presence: Generated<Presence>;
  capacity: Generated<number>;
  /** Live conversations held; kept by the same statement that assigns and releases (see conversations/). */
  open_live: Generated<number>;
  languages: ColumnType<string[], string | undefined, string>;
  /** When a conversation was last given to this person; null: never. The order of `rotate`. */
  last_assigned_at: OptionalTimestamp;
  /** Own working hours; null: those of the person's teams or of the workspace. */
  hours: OptionalJson<Hours>;
  out_of_office: ColumnType<OutOfOffice[], string | undefined, string>;
  skills: ColumnType<string[], string | undefined, string>;
  /** When and by whom hours, absences or capacity were last changed. */
  schedule_set_at: OptionalTimestamp;
  schedule_set_by: ColumnType<string | null, string | null | undefined, string | null>;
  created_at: DefaultTimestamp;
  updated_at: DefaultTimestamp;
}

export interface AuthSessionsTable {
  id: string;
  user_id: string;
  token: string;
  expires_at: Timestamp;
  ip_address: string | null;
  user_agent: string | null;
  created_at: DefaultTimestamp;
  updated_at: DefaultTimestamp;
}

export interface AuthAccountsTable {
  id: string;
  user_id: string;
  account_id: string;
  provider_id: string;
  password: string | null;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: OptionalTimestamp;
  refresh_token_expires_at: OptionalTimestamp;
  scope: string | null;
  created_at: DefaultTimestamp;
  updated_at: DefaultTimestamp;
}

export interface AuthVerificationsTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: Timestamp;
  created_at: DefaultTimestamp;
  updated_at: DefaultTimestamp;
}

export interface ApiKeysTable {
  id: string;
  workspace_id: string;
  /** A key acts as its owner. */
  user_id: string;
  name: string;
  /** SHA-256 of the key, hex. */
  token_hash: string;
  created_at: DefaultTimestamp;
  last_used_at: OptionalTimestamp;
  revoked_at: OptionalTimestamp;
}

export interface TeamsTable {
  id: string;
  workspace_id: string;
  name: string;
  /** Business hours; null: the workspace's. */
  hours: OptionalJson<Hours>;
  created_at: DefaultTimestamp;
}

export interface TeamMembersTable {
  team_id: string;
  user_id: string;
}
