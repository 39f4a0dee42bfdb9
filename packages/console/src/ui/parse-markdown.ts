/** A run of text in a paragraph. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly type: 'paragraph' | 'heading' | 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | {
      readonly type: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

const SAFE_URL = /^(https?:\/\/|mailto:)/i;

/** One pattern per construct, in order of precedence; each is linear in the text. */
const INLINE =
  /(?<code>`[^`\n]+`)|(?<link>\[[^\]\n]{1,500}\]\([^()\s]{1,2000}\))|(?<strong>\*\*[^*\n]+\*\*|__[^_\n]+__)|(?<emphasis>\*[^*\s][^*\n]*\*|\b_[^_\s][^_\n]*_\b)|(?<url>https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?])|(?<break>\n)/g;

function parseLink(source: string): Inline {
  const middle = source.lastIndexOf('](');
  const url = source.slice(middle + 2, -1);
  const children = parseInline(source.slice(1, middle));
  // A link to anywhere else than the web or an address shows its words only.
  return SAFE_URL.test(url) ? { type: 'link', url, children } : { type: 'emphasis', children };
}

function inlineOf(groups: Readonly<Record<string, string | undefined>>): Inline {
  if (groups.code) return { type: 'code', text: groups.code.slice(1, -1) };
  if (groups.link) return parseLink(groups.link);
  if (groups.strong) return { type: 'strong', children: parseInline(groups.strong.slice(2, -2)) };
  if (groups.emphasis) return { type: 'emphasis', children: parseInline(groups.emphasis.slice(1, -1)) };
  if (groups.url) return { type: 'link', url: groups.url, children: [{ type: 'text', text: groups.url }] };
  return { type: 'break' };
}

/** Reads emphasis, code, links and line breaks. */
export function parseInline(source: string): Inline[] {
  const parts: Inline[] = [];
  let position = 0;
  for (const match of source.matchAll(INLINE)) {
    if (match.index > position) parts.push({ type: 'text', text: source.slice(position, match.index) });
    parts.push(inlineOf(match.groups ?? {}));
    position = match.index + match[0].length;
  }
  if (position < source.length) parts.push({ type: 'text', text: source.slice(position) });
  return parts;
}

const BULLET = /^\s{0,3}[-*+]\s+/;
const NUMBER = /^\s{0,3}\d{1,9}[.)]\s+/;
const HEADING = /^#{1,6}\s+/;
const QUOTE = /^>\s?/;

const DELIMITER = /^\s{0,3}\|?(\s*:?-+:?\s*\|)+(\s*:?-+:?\s*)?$/;
const MAX_COLUMNS = 20;

/** Stands in for a bar after a backslash, which is no border; no message contains it. */
const BAR = '\u0000';

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replaceAll('\\|', BAR)
    .replace(/^\||\|$/g, '');
  const cells = inner.split('|').map((cell) => cell.trim().replaceAll(BAR, '|'));
  return cells.slice(0, MAX_COLUMNS);
}

/** A table where the chunk begins with one: a row with bars over a line of dashes with as many columns. */
function parseTable(lines: readonly string[]): Block[] | null {
  const [first = '', second = ''] = lines;
  const head = cellsOf(first);
  if (!first.includes('|') || !DELIMITER.test(second) || cellsOf(second).length !== head.length) return null;
  const end = lines.findIndex((line, index) => index > 1 && !line.includes('|'));
  const rows = lines.slice(2, end < 0 ? undefined : end).map((line) => {
    const cells = cellsOf(line);
    return head.map((_, index) => parseInline(cells[index] ?? ''));
  });
  const table: Block = { type: 'table', head: head.map(parseInline), rows };
  return end < 0 ? [table] : [table, ...parseChunk(lines.slice(end))];
}

function parseChunk(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  const first = lines[0] ?? '';
  const marker = BULLET.test(first) ? BULLET : NUMBER.test(first) ? NUMBER : null;
  if (marker) {
    const items: string[] = [];
    for (const line of lines) {
      if (marker.test(line)) items.push(line.replace(marker, ''));
      else items[items.length - 1] += `\n${line.trim()}`;
    }
    return [{ type: 'list', ordered: marker === NUMBER, items: items.map(parseInline) }];
  }
  const table = parseTable(lines);
  if (table) return table;
  if (HEADING.test(first)) {
    blocks.push({ type: 'heading', children: parseInline(first.replace(HEADING, '')) });
    return lines.length > 1 ? [...blocks, ...parseChunk(lines.slice(1))] : blocks;
  }
  if (lines.every((line) => QUOTE.test(line))) {
    return [
      { type: 'quote', children: parseInline(lines.map((line) => line.replace(QUOTE, '')).join('\n')) },
    ];
  }
  const list = lines.findIndex((line, index) => index > 0 && (BULLET.test(line) || NUMBER.test(line)));
  if (list > 0) return [...parseChunk(lines.slice(0, list)), ...parseChunk(lines.slice(list))];
  return [{ type: 'paragraph', children: parseInline(lines.join('\n')) }];
}

/**
 * Reads a small, safe subset of Markdown: paragraphs, headings, lists, tables, quotes, code, emphasis and links. HTML is text
 * like any other; what people and models write never becomes an element that is not in {@link Block} or {@link Inline}.
 */
export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  let chunk: string[] = [];
  let code: string[] | null = null;
  const endChunk = (): void => {
    if (chunk.length > 0) blocks.push(...parseChunk(chunk));
    chunk = [];
  };
  for (const line of source.replace(/\r\n?/g, '\n').split('\n')) {
    const isFence = line.trimStart().startsWith('```');
    if (code) {
      if (isFence) {
        blocks.push({ type: 'code', text: code.join('\n') });
        code = null;
      } else code.push(line);
    } else if (isFence) {
      endChunk();
      code = [];
    } else if (line.trim() === '') endChunk();
    else chunk.push(line);
  }
  if (code) blocks.push({ type: 'code', text: code.join('\n') });
  endChunk();
  return blocks;
}
