import { BatonError, type KnowledgeArticle } from '@baton/core';
import type { Database, Platform } from '../platform.js';
import { titleFrom } from './article.js';
import { deleteArticles, findArticle, saveArticle, sourceOf } from './knowledge-repository.js';
import { detectLanguage } from './language.js';

/** What a manager writes. */
export interface ArticleInput {
  /** The first heading when absent. */
  readonly title?: string | undefined;
  readonly markdown: string;
  readonly url?: string | null | undefined;
  /** Detected when absent. */
  readonly locale?: string | undefined;
}

/** Who writes, and where. */
export interface ArticleEditor {
  readonly workspaceId: string;
  readonly userId: string;
}

type KnowledgePlatform = Pick<Platform, 'db' | 'now' | 'newId'>;

async function audit(db: Database, editor: ArticleEditor, action: string, target: string): Promise<void> {
  await db
    .insertInto('audit_log')
    .values({ workspace_id: editor.workspaceId, actor_id: editor.userId, action, target })
    .execute();
}

/** Reads an article. @throws BatonError `not_found`. */
export async function readArticle(db: Database, workspaceId: string, id: string): Promise<KnowledgeArticle> {
  const article = await findArticle(db, workspaceId, id);
  if (!article) throw new BatonError('not_found', 'There is no such article.');
  return article;
}

/** Adds an article; it answers questions from now on. */
export function addArticle(
  platform: KnowledgePlatform,
  editor: ArticleEditor,
  input: ArticleInput,
): Promise<KnowledgeArticle> {
  const { workspaceId } = editor;
  const { now, newId } = platform;
  return platform.db.transaction().execute(async (db) => {
    const article = await saveArticle(db, {
      workspaceId,
      now: now(),
      newId,
      source: `written/${newId()}`,
      title: titleFrom(input.markdown, input.title),
      url: input.url ?? null,
      locale: input.locale ?? detectLanguage(input.markdown),
      markdown: input.markdown,
    });
    await audit(db, editor, 'knowledge_article.added', article.id);
    return article;
  });
}

/** Changes what is given of an article and leaves the rest. @throws BatonError `not_found`. */
export function changeArticle(
  platform: KnowledgePlatform,
  editor: ArticleEditor,
  change: { readonly id: string } & Partial<ArticleInput>,
): Promise<KnowledgeArticle> {
  const { workspaceId } = editor;
  const { now, newId } = platform;
  return platform.db.transaction().execute(async (db) => {
    const article = await readArticle(db, workspaceId, change.id);
    const saved = await saveArticle(db, {
      workspaceId,
      now: now(),
      newId,
      source: await sourceOf(db, article.id),
      title: change.title ?? article.title,
      url: change.url === undefined ? article.url : change.url,
      locale: change.locale ?? article.locale,
      markdown: change.markdown ?? article.markdown,
    });
    await audit(db, editor, 'knowledge_article.changed', saved.id);
    return saved;
  });
}

/** Deletes an article with its passages. @throws BatonError `not_found`. */
export function deleteArticle(platform: KnowledgePlatform, editor: ArticleEditor, id: string): Promise<void> {
  return platform.db.transaction().execute(async (db) => {
    if ((await deleteArticles(db, editor.workspaceId, [id])) === 0)
      throw new BatonError('not_found', 'There is no such article.');
    await audit(db, editor, 'knowledge_article.deleted', id);
  });
}
