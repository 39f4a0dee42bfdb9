import type { TextRange } from '@baton/core';
import type { VNode } from 'preact';
import { splitHighlights } from './evidence.js';

export interface MarkedTextProps {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  /** Why the words are marked, for who points at them. */
  readonly why?: string;
}

/** A text with some of its words marked. */
export function MarkedText({ text, ranges, why }: MarkedTextProps): VNode {
  return (
    <>
      {splitHighlights(text, ranges).map((part, index) =>
        part.highlighted ? (
          <mark key={index} title={why}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}

/** What a visitor wrote, as it was written, with the words that caused a handoff marked. */
export function HighlightedText(props: { text: string; ranges: readonly TextRange[] }): VNode {
  return (
    <p class="plain-text">
      <MarkedText {...props} why="These words caused the handoff" />
    </p>
  );
}
