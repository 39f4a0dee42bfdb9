import { type MarkdownBlock, markdownBlocks } from '../knowledge/markdown-blocks.js';

/** Longest quotation in UTF-16 units; a block that has begun is finished (product choice: a bubble that is read whole). */
const MAX_QUOTE = 900;

/** Resolves a link against the article's address; undefined when it leads nowhere that a visitor may follow. */
function publicLink(target: string, base: string | null): string | undefined {
  if (!URL.canParse(target, base ?? undefined)) return undefined;
  const url = new URL(target, base ?? undefined);
  return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}

const IMAGE = /!\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)/g;
const LINK = /(?<!\\)\[([^\]]+)\]\(\s*<?((?:[^()\s<>]|\([^()\s]*\))+)>?(?:\s+"[^"]*")?\s*\)/g;
const MARKDOWN_FILE = /^(?![a-z][a-z+.-]*:)(.+)\.(?:md|markdown)(#.*)?$/i;

/** Articles link to one another's files; their pages are known to lie side by side as well. */
function plainLinks(text: string, base: string | null): string {
  return text.replace(IMAGE, '').replace(LINK, (_, label: string, target: string) => {
    const file = MARKDOWN_FILE.exec(target);
    const link = publicLink(file ? `${file[1]}${file[2] ?? ''}` : target, base);
    return link === undefined ? label : `[${label}](${link})`;
  });
}

/** Leaves the text of HTML and drops its tags; code keeps them, as text. */
function withoutTags(text: string): string {
  return text
    .split(/(`+[^`]*`+)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/<\/?[a-z][^<>]*>/gi, '')))
    .join('');
}

function cells(row: string): string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** A table as a list, which reads in a narrow chat: `- **first cell**: second; third`. */
function tableAsList(table: string): string {
  const [, , ...rows] = table.split('\n');
  return rows
    .map((row) => {
      const [first = '', ...others] = cells(row).filter((cell) => cell !== '');
      const lead = first.includes('`') ? first : `**${first}**`;
      return others.length > 0 ? `- ${lead}: ${others.join('; ')}` : `- ${first}`;
    })
    .join('\n');
}

function blockText(block: MarkdownBlock, base: string | null): string {
  if (block.kind === 'code') return block.text;
  const text = block.kind === 'table' ? tableAsList(block.text) : block.text;
  return plainLinks(withoutTags(text), base).replace(/[ \t]+$/gm, '');
}

/**
 * A passage as an answer in a chat: its Markdown without images, HTML, headings and links that lead nowhere, tables as
 * lists, cut at a block's end when it is long.
 * @param url The article's address, against which relative links are resolved; null when it has none.
 */
export function quotePassage(text: string, url: string | null): string {
  const parts: string[] = [];
  let length = 0;
  for (const block of markdownBlocks(text)) {
    const part = blockText(block, url).trim();
    if (part === '') continue;
    if (parts.length > 0 && length + part.length > MAX_QUOTE) break;
    parts.push(part);
    length += part.length;
  }
  return parts.join('\n\n');
}
