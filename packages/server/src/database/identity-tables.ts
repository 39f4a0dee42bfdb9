import type { ColumnType } from 'kysely';
import type { DefaultTimestamp, Timestamp } from './columns.js';

/** What a workspace's owner signs visitors' identities with; one each, replaced at once when it is renewed. */
export interface IdentitySecretsTable {
  workspace_id: string;
  secret: string;
  created_at: DefaultTimestamp;
  created_by: ColumnType<string | null, string | null | undefined, string | null>;
}

/** Tokens that have been used and could still be: each counts for the device that brought it first. */
export interface IdentityTokensTable {
  /** SHA-256 of the token, hex. */
  token_hash: string;
  workspace_id: string;
  /** SHA-256 of the device's own random text, hex. */
  device_hash: string;
  expires_at: Timestamp;
}
