import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { BatonError } from '@baton/core';
import type { ArticleFile } from './article.js';

/** What was found at a path. */
export interface ArticleFiles {
  readonly files: readonly ArticleFile[];
  /** Set for a folder: every source under it starts so, and one that is gone from the folder is gone for good. */
  readonly sourcePrefix?: string;
}

export interface ReadOptions {
  /** Stands before the file's name in its source; the folder's own name when absent. */
  readonly label?: string;
  /** Public address of the folder: `faq.md` becomes `<baseUrl>/faq`. */
  readonly baseUrl?: string;
  /** Names of folders and files inside that are left out. */
  readonly exclude?: readonly string[];
}

const MARKDOWN = /\.(?:md|markdown)$/i;
/** Larger files are not articles (product choice). */
const MAX_BYTES = 2_000_000;

async function markdownPaths(folder: string, exclude: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries
    .filter(
      (entry) =>
        !entry.name.startsWith('.') && entry.name !== 'node_modules' && !exclude.includes(entry.name),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return markdownPaths(path, exclude);
      return entry.isFile() && MARKDOWN.test(entry.name) ? [path] : [];
    });
  return (await Promise.all(nested)).flat();
}

async function readArticle(folder: string, path: string, options: ReadOptions): Promise<ArticleFile> {
  const { size } = await stat(path);
  if (size > MAX_BYTES)
    throw new BatonError(
      'too_large',
      `${basename(path)} is larger than 2 MB. Split it into several articles.`,
    );
  const name = relative(folder, path).split(sep).join('/');
  const url = options.baseUrl && `${options.baseUrl.replace(/\/$/, '')}/${name.replace(MARKDOWN, '')}`;
  return {
    source: `${options.label ?? basename(folder)}/${name}`,
    markdown: await readFile(path, 'utf8'),
    ...(url && { url }),
  };
}

/**
 * Reads a Markdown file, or every Markdown file of a folder and the folders in it; hidden ones are left out. Throws
 * `not_found` when there is no Markdown at the path, `too_large` for a file over 2 MB.
 */
export async function readArticleFiles(path: string, options: ReadOptions = {}): Promise<ArticleFiles> {
  const absolute = resolve(path);
  const found = await stat(absolute).catch(() => undefined);
  if (!found) throw new BatonError('not_found', `There is no file or folder at ${path}.`);
  if (!found.isDirectory()) {
    if (!MARKDOWN.test(absolute))
      throw new BatonError('bad_request', `${basename(path)} is not Markdown. Give a .md file or a folder.`);
    return { files: [await readArticle(dirname(absolute), absolute, options)] };
  }
  const paths = await markdownPaths(absolute, options.exclude ?? []);
  if (paths.length === 0) throw new BatonError('not_found', `There is no Markdown file in ${path}.`);
  const files = await Promise.all(paths.map((file) => readArticle(absolute, file, options)));
  return { files, sourcePrefix: `${options.label ?? basename(absolute)}/` };
}
