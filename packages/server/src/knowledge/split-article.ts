import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.js';

/** A part of an article that answers by itself. */
export interface Passage {
  /** The headings above it from the article's title down, joined by {@link HEADING_SEPARATOR}. */
  readonly heading: string;
  /** Markdown without its headings. */
  readonly text: string;
}

/** Between the headings of a path, as in `Install the widget › Where do I paste the tag?`. */
export const HEADING_SEPARATOR = ' › ';

/** Passages aim at these lengths in UTF-16 units: an answer that fits a chat bubble (product choice). */
const MIN_LENGTH = 300;
const MAX_LENGTH = 900;

type TextBlock = Exclude<MarkdownBlock, { kind: 'heading' }>;

interface Section {
  readonly path: readonly string[];
  readonly blocks: TextBlock[];
}

function sectionsOf(title: string, blocks: readonly MarkdownBlock[]): Section[] {
  const sections: Section[] = [{ path: [title], blocks: [] }];
  let levels: { level: number; text: string }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      sections.at(-1)?.blocks.push(block);
      continue;
    }
    levels = [...levels.filter(({ level }) => level < block.level), { level: block.level, text: block.text }];
    const headings = levels.map(({ text }) => text).filter((text, index) => index > 0 || text !== title);
    sections.push({ path: [title, ...headings], blocks: [] });
  }
  return sections;
}

const joinedLength = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length + 2, 0);

/** Cuts a paragraph or list that is too long at its sentences or items; tables and code stay whole. */
function cut(block: TextBlock): string[] {
  if (block.text.length <= MAX_LENGTH || block.kind === 'table' || block.kind === 'code') return [block.text];
  const parts =
    block.kind === 'list'
      ? block.text.split(/\n(?=(?:[-*+]|\d{1,9}[.)])[ \t])/)
      : [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(block.text)].map(
          ({ segment }) => segment,
        );
  const glue = block.kind === 'list' ? '\n' : '';
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + part.length <= MAX_LENGTH)
      pieces[pieces.length - 1] = last + glue + part;
    else pieces.push(part);
  }
  return pieces.map((piece) => piece.trim());
}

function passagesOf(section: Section): Passage[] {
  const heading = section.path.join(HEADING_SEPARATOR);
  const groups: string[][] = [];
  for (const piece of section.blocks.flatMap(cut)) {
    const group = groups.at(-1);
    // A short lead-in such as "Do this:" belongs to what follows, whatever its length.
    const isLeadIn = group?.length === 1 && (group[0]?.length ?? 0) < MIN_LENGTH && group[0]?.endsWith(':');
    const fits = group && joinedLength([...group, piece]) <= MAX_LENGTH;
    const isRemainder = group && piece.length < MIN_LENGTH / 2 && joinedLength(group) <= MAX_LENGTH;
    if (group && (fits || isLeadIn || isRemainder)) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => ({ heading, text: group.join('\n\n') }));
}

/**
 * Splits an article at its headings into passages of about 300 to 900 characters; a short section stays one passage,
 * so that it keeps its own heading. Empty sections give none.
 */
export function splitArticle(title: string, markdown: string): Passage[] {
  return sectionsOf(title, markdownBlocks(markdown)).flatMap(passagesOf);
}

/** The first heading of level 1, else the first heading; undefined when there is none. */
export function titleOf(markdown: string): string | undefined {
  const headings = markdownBlocks(markdown).filter((block) => block.kind === 'heading');
  return (headings.find(({ level }) => level === 1) ?? headings[0])?.text;
}
