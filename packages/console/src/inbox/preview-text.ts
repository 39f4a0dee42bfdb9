import type { LastMessage } from '@baton/core';
import { type Block, type Inline, parseMarkdown } from '../ui/parse-markdown.js';

const MAX_SOURCE_LENGTH = 400;

function inlineText(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.type === 'break') return ' ';
      return 'children' in part ? inlineText(part.children) : part.text;
    })
    .join('');
}

function blockText(block: Block): string {
  if (block.type === 'code') return block.text;
  if (block.type === 'table') return [block.head, ...block.rows].flat().map(inlineText).join(' ');
  return block.type === 'list' ? block.items.map(inlineText).join(' ') : inlineText(block.children);
}

/** The start of a message on one line, without its Markdown. */
export function previewText(markdown: string): string {
  return parseMarkdown(markdown.slice(0, MAX_SOURCE_LENGTH)).map(blockText).join(' ').replace(/\s+/g, ' ');
}

/** What to call who said something in a list; undefined for the visitor, whose name stands above. */
export function speakerName(
  { author, authorId, authorName }: Pick<LastMessage, 'author' | 'authorId' | 'authorName'>,
  myId: string,
): string | undefined {
  switch (author) {
    case 'visitor':
      return undefined;
    case 'agent':
      return 'Assistant';
    case 'system':
      return 'Workflow';
    case 'human':
      return authorId === myId ? 'You' : authorName?.split(' ')[0];
  }
}

/** What was last said, and by whom unless it was the visitor; a visitor's words stand as they were written. */
export function lastSaid(message: LastMessage, myId: string): string {
  const name = speakerName(message, myId);
  const text = message.author === 'visitor' ? message.text : previewText(message.text);
  return name ? `${name}: ${text}` : text;
}
