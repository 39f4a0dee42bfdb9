import { useEffect, useState } from 'preact/hooks';
import { useView } from '../view-context.js';

/**
 * Opens in slices: the visitor can write before what was said is drawn, and sees it before the chat connects. Each is a
 * task of its own, which keeps the page answering on slow phones.
 */
export function useSlices(isOpen: boolean): { showsMessages: boolean } {
  const { commands, environment } = useView();
  const { window } = environment;
  const [showsMessages, setShowsMessages] = useState(false);
  const soon = (task: () => void) => {
    const timer = window.setTimeout(task);
    return () => window.clearTimeout(timer);
  };
  useEffect(() => soon(() => setShowsMessages(true)), []);
  useEffect(
    () => (isOpen && showsMessages ? soon(() => commands.connect()) : undefined),
    [isOpen, showsMessages],
  );
  return { showsMessages };
}
