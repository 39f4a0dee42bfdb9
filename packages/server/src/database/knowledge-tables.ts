import type { ColumnType } from 'kysely';
import type { DefaultTimestamp } from './columns.js';

export interface KnowledgeArticlesTable {
  id: string;
  workspace_id: string;
  /** Where it was imported from; importing the same source again replaces it. */
  source: string;
  title: string;
  url: string | null;
  locale: string;
  markdown: string;
  updated_at: DefaultTimestamp;
}

export interface KnowledgePassagesTable {
  id: string;
  article_id: string;
  workspace_id: string;
  ordinal: number;
  heading: string | null;
  text: string;
  /** The text-search configuration that `terms` was made with, such as `english`. */
  config: string;
  terms: ColumnType<string, never, never>;
}
