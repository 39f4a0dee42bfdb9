import type { VNode } from 'preact';
import { splitHighlights, type TextRange } from './evidence.js';

/** What a visitor wrote, as it was written, with the words that caused a handoff marked. */
export function HighlightedText({ text, ranges }: { text: string; ranges: readonly TextRange[] }): VNode {
  return (
    <p class="plain-text">
      {splitHighlights(text, ranges).map((part, index) =>
        part.highlighted ? (
          <mark key={index} title="These words caused the handoff">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}
