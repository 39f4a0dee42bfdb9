/** What a Markdown file says about itself before its text; each part is optional. */
export interface FrontMatter {
  readonly title?: string;
  /** The page's public address, for citations. */
  readonly url?: string;
  /** BCP 47 tag, such as `nl`. */
  readonly locale?: string;
}

const FENCE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const ENTRY = /^(title|url|locale|lang)[ \t]*:[ \t]*(.+?)[ \t]*$/gim;

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted?.[2] ?? value;
}

/** Takes the front matter (`---` lines with `title`, `url`, `locale` or `lang`) off a Markdown text. */
export function splitFrontMatter(markdown: string): { frontMatter: FrontMatter; body: string } {
  const fence = FENCE.exec(markdown);
  if (!fence) return { frontMatter: {}, body: markdown.replace(/^\uFEFF/, '') };
  const entries = [...(fence[1] ?? '').matchAll(ENTRY)].map((match) => {
    const key = match[1]?.toLowerCase() === 'lang' ? 'locale' : match[1]?.toLowerCase();
    return [key, unquote(match[2] ?? '')] as const;
  });
  return { frontMatter: Object.fromEntries(entries), body: markdown.slice(fence[0].length) };
}
