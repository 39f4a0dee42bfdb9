import { type Inline, parseInline } from './parse-inline.js';
import { beginsTable, readTable, type Table } from './read-table.js';

/** A part of a message that stands on lines of its own. */
export type Block =
  | Table
  | { readonly type: 'paragraph' | 'heading' | 'quote'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'list'; readonly start: number | null; readonly items: readonly ListItem[] };

export interface ListItem {
  readonly content: readonly (readonly Inline[])[];
  readonly children: readonly Block[];
}

const FENCE = /^\s{0,3}(```|~~~)/;
const HEADING = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/;
const BULLET = /^(\s*)[-*+]\s+(.*)$/;
const NUMBER = /^(\s*)(\d{1,6})[.)]\s+(.*)$/;
const QUOTE = /^\s{0,3}>\s?(.*)$/;
const RULE = /^\s{0,3}([-*_])(\s*\1){2,}\s*$/;
const MAX_DEPTH = 3;

interface Reader {
  readonly lines: readonly string[];
  at: number;
}

const marker = (line: string) => {
  const bullet = BULLET.exec(line);
  if (bullet) return { indent: bullet[1]!.length, start: null, text: bullet[2]! };
  const number = NUMBER.exec(line);
  return number ? { indent: number[1]!.length, start: Number(number[2]), text: number[3]! } : null;
};

function readCode(reader: Reader): Block {
  const fence = FENCE.exec(reader.lines[reader.at++]!)![1]!;
  const start = reader.at;
  while (reader.at < reader.lines.length && !reader.lines[reader.at]!.trimStart().startsWith(fence))
    reader.at++;
  return { type: 'code', text: reader.lines.slice(start, reader.at++).join('\n') };
}

function readQuote(reader: Reader): Block {
  const lines: Inline[][] = [];
  for (
    let match = QUOTE.exec(reader.lines[reader.at] ?? '');
    match;
    match = QUOTE.exec(reader.lines[++reader.at] ?? '')
  ) {
    lines.push(parseInline(match[1]!));
  }
  return { type: 'quote', lines };
}

/** A list and, one level deeper for each indentation, the lists within its items. */
function readList(reader: Reader, depth: number): Block {
  const first = marker(reader.lines[reader.at]!)!;
  const items: { content: Inline[][]; children: Block[] }[] = [];
  for (; reader.at < reader.lines.length; reader.at++) {
    const line = reader.lines[reader.at]!;
    const found = marker(line);
    const item = items.at(-1);
    if (found && item && found.indent > first.indent + 1 && depth < MAX_DEPTH) {
      item.children.push(readList(reader, depth + 1));
      reader.at--;
    } else if (found && found.indent >= first.indent && (found.start === null) === (first.start === null)) {
      items.push({ content: [parseInline(found.text)], children: [] });
    } else if (!found && item && line.trim() !== '' && /^\s/.test(line)) {
      item.content.push(parseInline(line.trim()));
    } else if (line.trim() !== '' || !marker(reader.lines[reader.at + 1] ?? '')) {
      break;
    }
  }
  return { type: 'list', start: first.start, items };
}

function readParagraph(reader: Reader): Block {
  const lines: Inline[][] = [];
  while (reader.at < reader.lines.length) {
    const line = reader.lines[reader.at]!;
    if (
      line.trim() === '' ||
      FENCE.test(line) ||
      HEADING.test(line) ||
      QUOTE.test(line) ||
      marker(line) ||
      beginsTable(line, reader.lines[reader.at + 1])
    )
      break;
    lines.push(parseInline(line.trim()));
    reader.at++;
  }
  return { type: 'paragraph', lines };
}

/** A message's Markdown as blocks: paragraphs, headings, lists, quotes, tables and code. Never fails. */
export function parseBlocks(text: string): Block[] {
  const reader: Reader = { lines: text.replace(/\r\n?/g, '\n').split('\n'), at: 0 };
  const blocks: Block[] = [];
  while (reader.at < reader.lines.length) {
    const line = reader.lines[reader.at]!;
    const heading = HEADING.exec(line);
    if (line.trim() === '' || RULE.test(line)) reader.at++;
    else if (FENCE.test(line)) blocks.push(readCode(reader));
    else if (heading) {
      blocks.push({ type: 'heading', lines: [parseInline(heading[1]!)] });
      reader.at++;
    } else if (beginsTable(line, reader.lines[reader.at + 1])) {
      const { table, length } = readTable(reader.lines.slice(reader.at));
      blocks.push(table);
      reader.at += length;
    } else if (QUOTE.test(line)) blocks.push(readQuote(reader));
    else if (marker(line)) blocks.push(readList(reader, 0));
    else blocks.push(readParagraph(reader));
  }
  return blocks;
}
