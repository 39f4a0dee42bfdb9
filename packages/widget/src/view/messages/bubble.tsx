import type { JSX } from 'preact';

export interface BubbleProps {
  readonly text: string;
  /** As it was typed; else it is Markdown. */
  readonly isPlain?: boolean;
  /** null until they are there. */
  readonly extras: typeof import('../extras-part.js') | null;
}

/**
 * What was said. Until the part that reads Markdown is there its room is kept and nobody sees marks; when that part is
 * late, or does not come, the words are shown as they are.
 */
export function Bubble({ text, isPlain = false, extras }: BubbleProps): JSX.Element {
  const Text = isPlain ? extras?.PlainText : extras?.Markdown;
  return (
    <div class="bubble" dir="auto" data-raw={(!extras && !isPlain) || undefined}>
      {Text ? <Text text={text} /> : <p>{text}</p>}
    </div>
  );
}
