import type { ColumnType } from 'kysely';
import type { DefaultTimestamp, OptionalTimestamp } from './columns.js';

/** A file of a conversation; announced first, then its content comes, then a message uses it. */
export interface AttachmentsTable {
  id: string;
  workspace_id: string;
  /** The conversation may still exist in name only. */
  conversation_id: string;
  /** Whose conversation it is; erasing the contact erases the file. */
  visitor_id: string;
  /** The person who sent it; null: the visitor. */
  user_id: string | null;
  name: string;
  /** As announced until the content has come, then as the content shows it. */
  type: string;
  size: number;
  content: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
  /** When a message took it; what none takes within a day is deleted. */
  used_at: OptionalTimestamp;
  created_at: DefaultTimestamp;
}
