import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ImportReport, importArticles } from '../knowledge/import-articles.js';
import type { Platform } from '../platform.js';
import { DEMO_WORKSPACE_ID } from './demo-content.js';

/** Where the demo's articles have their pages, on the server itself. */
export const DEMO_DOCS_PATH = '/demo/docs';
/** What the sources of the demo's articles start with. */
export const DEMO_DOCS_LABEL = 'docs';
/** Records for those who build Baton answer no visitor's question. */
const EXCLUDE = ['decisions'];

/** The project's documentation: beside the built server, or in the checkout that the code runs from. */
export function demoDocsFolder(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < 6; level += 1) {
    const found = [join(folder, 'demo-docs'), join(folder, 'docs')].find((path) =>
      existsSync(join(path, 'getting-started.md')),
    );
    if (found) return found;
    folder = dirname(folder);
  }
  return undefined;
}

/** Whether somebody has written in the demo's knowledge base; then it is theirs. */
async function isEdited({ db }: Pick<Platform, 'db'>): Promise<boolean> {
  const row = await db
    .selectFrom('audit_log')
    .select('id')
    .where('workspace_id', '=', DEMO_WORKSPACE_ID)
    .where('action', 'like', 'knowledge\\_article.%')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Imports the project's documentation as the demo's knowledge, or brings it up to date; leaves it alone once somebody
 * has edited an article. Null when there was nothing to do.
 * @param serverUrl Where visitors reach this server, as in `http://localhost:4400`; sources link to it.
 */
export async function importDemoArticles(
  platform: Pick<Platform, 'db' | 'log' | 'now' | 'newId'>,
  serverUrl: string,
): Promise<ImportReport | null> {
  const folder = demoDocsFolder();
  if (!folder) {
    platform.log.warn('the demo has no articles: there is no docs folder beside the server');
    return null;
  }
  if (await isEdited(platform)) return null;
  return importArticles(platform, DEMO_WORKSPACE_ID, folder, {
    label: DEMO_DOCS_LABEL,
    baseUrl: `${serverUrl}${DEMO_DOCS_PATH}`,
    locale: 'en',
    exclude: EXCLUDE,
  });
}
