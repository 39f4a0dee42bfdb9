import { useEffect, useRef } from 'preact/hooks';
import { useView } from '../view-context.js';

/** The other side sees "typing" until nothing was typed for so long. */
const TYPING_PAUSE_MS = 3_000;

/** Tells the other side that the visitor is typing: once when they begin, once when they stop. */
export function useTyping(): (isTyping: boolean) => void {
  const { commands, environment } = useView();
  const cancel = useRef<(() => void) | null>(null);
  const tell = (isTyping: boolean) => {
    if (isTyping !== (cancel.current !== null)) commands.typing(isTyping);
    cancel.current?.();
    cancel.current = isTyping ? environment.after(TYPING_PAUSE_MS, () => tell(false)) : null;
  };
  useEffect(() => () => cancel.current?.(), []);
  return tell;
}
