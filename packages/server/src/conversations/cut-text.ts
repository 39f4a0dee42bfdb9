import type { TextRange } from '@baton/core';

/** The index itself, or the one before it where it would tear a character in two: half a surrogate pair is no text. */
export function cutAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}

/** A part of a text, and how far its places have moved. */
export interface Cut {
  readonly text: string;
  /** To be added to a place in the whole text. */
  readonly shift: number;
  /** The place in the whole text where the part ends; exclusive. */
  readonly to: number;
}

const LENGTH = 220;

/**
 * The part of a text around a place, short enough for a list, with so many UTF-16 units before the place; dots stand
 * for what was cut off.
 */
export function cutAround(text: string, { start, end }: TextRange, before: number): Cut {
  const from = cutAt(text, Math.max(0, start - before));
  const to = cutAt(text, Math.min(text.length, Math.max(from + LENGTH, end)));
  const [head, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  return { text: `${head}${text.slice(from, to)}${tail}`, shift: head.length - from, to };
}
