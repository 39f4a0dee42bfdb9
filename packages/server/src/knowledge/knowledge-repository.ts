import type { KnowledgeArticle, Page } from '@baton/core';
import { type Selectable, sql } from 'kysely';
import type { KnowledgeArticlesTable } from '../database/knowledge-tables.js';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import type { Database } from '../platform.js';
import type { ArticleDraft } from './article.js';
import { searchConfiguration } from './language.js';
import { splitArticle } from './split-article.js';

type ArticleRow = Selectable<KnowledgeArticlesTable>;

function toArticle(row: ArticleRow): KnowledgeArticle {
  const { id, title, url, locale, markdown } = row;
  return { id, title, url, locale, markdown, updatedAt: row.updated_at.toISOString() };
}

/** A page of the workspace's articles, by title. */
export async function listArticles(
  db: Database,
  workspaceId: string,
  query: PageQuery,
): Promise<Page<KnowledgeArticle>> {
  const after = readCursor(query, 2);
  const rows = await db
    .selectFrom('knowledge_articles')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .$if(after !== null, (select) =>
      select.where(sql<boolean>`(lower(title), id) > (lower(${after?.[0]}), ${after?.[1]})`),
    )
    .orderBy(sql`lower(title)`)
    .orderBy('id')
    .limit(query.limit + 1)
    .execute();
  return toPage(rows, query.limit, { item: toArticle, cursor: (row) => [row.title, row.id] });
}

/** One article, or undefined when the workspace has none by that id. */
export async function findArticle(
  db: Database,
  workspaceId: string,
  id: string,
): Promise<KnowledgeArticle | undefined> {
  const row = await db
    .selectFrom('knowledge_articles')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toArticle(row);
}

/** The stored sources that start with a prefix, with their articles. */
export async function articlesBySource(
  db: Database,
  workspaceId: string,
  prefix = '',
): Promise<Map<string, KnowledgeArticle>> {
  const rows = await db
    .selectFrom('knowledge_articles')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where(sql<boolean>`starts_with(source, ${prefix})`)
    .execute();
  return new Map(rows.map((row) => [row.source, toArticle(row)]));
}

/**
 * Stores an article in place of the one with the same source, if there is one, together with its passages. Belongs in
 * a transaction. Answers the article as stored; it keeps its id.
 */
export async function saveArticle(
  db: Database,
  article: ArticleDraft & { workspaceId: string; now: number; newId: () => string },
): Promise<KnowledgeArticle> {
  const { workspaceId, source, title, url, locale, markdown, newId } = article;
  const values = { title, url, locale, markdown, updated_at: new Date(article.now) };
  const row = await db
    .insertInto('knowledge_articles')
    .values({ id: newId(), workspace_id: workspaceId, source, ...values })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'source']).doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow();
  await db.deleteFrom('knowledge_passages').where('article_id', '=', row.id).execute();
  const config = searchConfiguration(locale);
  const passages = splitArticle(title, markdown).map(({ heading, text }, ordinal) => ({
    id: newId(),
    article_id: row.id,
    workspace_id: workspaceId,
    ordinal,
    heading,
    text,
    config,
  }));
  if (passages.length > 0) await db.insertInto('knowledge_passages').values(passages).execute();
  return toArticle(row);
}

/** Deletes articles with their passages; answers how many there were. */
export async function deleteArticles(
  db: Database,
  workspaceId: string,
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0;
  const result = await db
    .deleteFrom('knowledge_articles')
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', ids)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** The titles of a workspace's articles, in the order of their sources. */
export async function articleTitles(db: Database, workspaceId: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('knowledge_articles')
    .select('title')
    .where('workspace_id', '=', workspaceId)
    .orderBy('source')
    .limit(limit)
    .execute();
  return rows.map(({ title }) => title);
}

/** The source of a stored article. */
export async function sourceOf(db: Database, id: string): Promise<string> {
  const row = await db
    .selectFrom('knowledge_articles')
    .select('source')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.source;
}
