import { useEffect, useRef } from 'preact/hooks';
import { type ShortcutName, shortcutFor } from './shortcuts.js';

export type ShortcutHandlers = Partial<Record<ShortcutName, () => void>>;

/** Runs the handlers on their keys while the component is shown. */
export function useShortcuts(handlers: ShortcutHandlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const name = shortcutFor(event);
      const handler = name && latest.current[name];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
