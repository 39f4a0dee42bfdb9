import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAppearance } from '../view-context.js';
import { useAllStrings } from './use-all-strings.js';

/** Those that people use most in support chats (product choice); any other one the keyboard gives. */
const EMOJI = [
  ...['😀', '😄', '😅', '😂', '🙂', '😉', '😊', '😍'],
  ...['😘', '😎', '🤔', '😐', '😕', '🙁', '😢', '😭'],
  ...['😤', '😡', '🤯', '😱', '😴', '🤗', '🤝', '🙏'],
  ...['👍', '👎', '👌', '👏', '🙌', '💪', '✌️', '👋'],
  ...['❤️', '💔', '🎉', '✨', '🔥', '⭐', '✅', '❌'],
  ...['❓', '❗', '💡', '⏰', '📦', '🚚', '🛒', '💳'],
];
const COLUMNS = 8;

/** A grid of emoji: arrow keys move, Enter chooses, Escape closes. */
export function EmojiPicker({
  onPick,
  onClose,
}: {
  onPick: (emoji: string) => void;
  onClose: () => void;
}): JSX.Element {
  const strings = useAllStrings();
  const { direction } = useAppearance();
  const grid = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(0);
  const goTo = (next: number) => {
    const within = Math.min(EMOJI.length - 1, Math.max(0, next));
    setPlace(within);
    grid.current?.querySelectorAll('button')[within]?.focus();
  };
  useEffect(() => goTo(0), []);
  const forward = direction === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowDown: COLUMNS,
    ArrowUp: -COLUMNS,
    Home: -EMOJI.length,
    End: EMOJI.length,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (step) {
      event.preventDefault();
      goTo(place + step);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can not be a grid in every browser
    <div class="emoji" role="group" aria-label={strings.emoji} ref={grid} onKeyDown={onKeyDown}>
      {EMOJI.map((emoji, index) => (
        <button
          type="button"
          key={emoji}
          tabIndex={index === place ? 0 : -1}
          onClick={() => onPick(emoji)}
          onFocus={() => setPlace(index)}
        >
          {emoji}
        </button>
      ))}
    </div>
  );
}
