import { splitFrontMatter } from './front-matter.js';
import { detectLanguage } from './language.js';
import { titleOf } from './split-article.js';

/** A Markdown text on its way into the knowledge base. */
export interface ArticleFile {
  /** Names it for good: importing the same source again replaces it. */
  readonly source: string;
  readonly markdown: string;
  /** Its public address, unless its front matter says another. */
  readonly url?: string;
}

/** An article, ready to be stored. */
export interface ArticleDraft {
  readonly source: string;
  readonly title: string;
  readonly url: string | null;
  readonly locale: string;
  /** Without front matter. */
  readonly markdown: string;
}

function titleFromSource(source: string): string {
  const name =
    source
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]+$/, '') ?? source;
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The title of an article: the one given, else its first heading, else `fallback`. */
export function titleFrom(markdown: string, given?: string, fallback = 'Untitled'): string {
  return given ?? titleOf(markdown) ?? fallback;
}

/**
 * Reads an article from its file. Title: front matter, else the first heading, else the file's name. Language: front
 * matter, else `locale`, else detected from the text.
 */
export function articleFromFile(file: ArticleFile, options: { locale?: string } = {}): ArticleDraft {
  const { frontMatter, body } = splitFrontMatter(file.markdown);
  return {
    source: file.source,
    title: titleFrom(body, frontMatter.title, titleFromSource(file.source)),
    url: frontMatter.url ?? file.url ?? null,
    locale: frontMatter.locale ?? options.locale ?? detectLanguage(body),
    markdown: body.trim(),
  };
}
