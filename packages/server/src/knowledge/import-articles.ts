import { sql } from 'kysely';
import type { Database, Platform } from '../platform.js';
import { type ArticleDraft, type ArticleFile, articleFromFile } from './article.js';
import { articlesBySource, deleteArticles, saveArticle } from './knowledge-repository.js';
import { type ReadOptions, readArticleFiles } from './read-article-files.js';

/** How many articles an import touched. */
export interface ImportReport {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Gone from the folder since it was last imported. */
  readonly deleted: number;
}

export interface ImportOptions extends ReadOptions {
  /** BCP 47 tag for articles that do not say their language; detected when absent. */
  readonly locale?: string;
}

type ImportPlatform = Pick<Platform, 'db' | 'now' | 'newId'>;

function isSame(
  draft: ArticleDraft,
  stored: ArticleDraft | Omit<ArticleDraft, 'source'> | undefined,
): boolean {
  return (
    stored !== undefined &&
    draft.title === stored.title &&
    draft.url === stored.url &&
    draft.locale === stored.locale &&
    draft.markdown === stored.markdown
  );
}

/** Any number that no other advisory lock of Baton has; the second key is the workspace's hash. */
const IMPORT_LOCKS = 4_203;

/** Two imports at once, as when nodes of the demo start together, would wait for each other's articles in a ring. */
async function lockImports(db: Database, workspaceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${IMPORT_LOCKS}, hashtext(${workspaceId}))`.execute(db);
}

/**
 * Brings a workspace's knowledge in line with a folder, a file, or texts at hand: adds what is new, replaces what
 * changed, and, for a folder, deletes what vanished from it. All or nothing, and doing it again changes nothing.
 *
 * @example
 * await importArticles(platform, 'demo', 'docs', { baseUrl: 'https://docs.example.com' });
 */
export async function importArticles(
  platform: ImportPlatform,
  workspaceId: string,
  from: string | readonly ArticleFile[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { files, sourcePrefix } =
    typeof from === 'string'
      ? await readArticleFiles(from, options)
      : { files: from, sourcePrefix: undefined };
  const drafts = files.map((file) => articleFromFile(file, options));
  return platform.db.transaction().execute(async (db) => {
    await lockImports(db, workspaceId);
    const stored = await articlesBySource(db, workspaceId, sourcePrefix);
    const changed = drafts.filter((draft) => !isSame(draft, stored.get(draft.source)));
    for (const draft of changed) {
      await saveArticle(db, { ...draft, workspaceId, now: platform.now(), newId: platform.newId });
    }
    const sources = new Set(drafts.map(({ source }) => source));
    const vanished = sourcePrefix === undefined ? [] : [...stored].filter(([source]) => !sources.has(source));
    const deleted = await deleteArticles(
      db,
      workspaceId,
      vanished.map(([, article]) => article.id),
    );
    const replaced = changed.filter(({ source }) => stored.has(source)).length;
    return { added: changed.length - replaced, replaced, unchanged: drafts.length - changed.length, deleted };
  });
}
