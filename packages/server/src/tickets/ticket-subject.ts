import { MAX_SUBJECT_LENGTH } from '@baton/core';

/** Shorter than what a list shows in one line (product choice). */
const MAX_FROM_MESSAGE = 120;
/** A greeting says nothing of the matter. */
const FEWEST_WORDS = 3;
const NOTHING_SAID = 'Conversation';

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const lastSpace = head.lastIndexOf(' ');
  const whole = lastSpace > length / 2 ? head.slice(0, lastSpace) : head;
  // Never ends in half of a surrogate pair.
  return `${whole.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/**
 * What a ticket is called: the visitor's first message that is more than a greeting, else the first, in one line.
 *
 * @param texts the visitor's messages in order; may be empty.
 */
export function subjectOf(texts: readonly string[]): string {
  const lines = texts.map(oneLine).filter((line) => line !== '');
  // Scripts without spaces have one "word"; a long one is more than a greeting.
  const telling = lines.find((line) => line.split(' ').length >= FEWEST_WORDS || line.length >= 24);
  return cut(telling ?? lines[0] ?? NOTHING_SAID, Math.min(MAX_FROM_MESSAGE, MAX_SUBJECT_LENGTH));
}
