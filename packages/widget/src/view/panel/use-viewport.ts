import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { BrowserEnvironment } from '../../env.js';

/** The panel fills the screen on viewports that are at most so wide; the same number stands in the style sheet. */
export const FULL_SCREEN_QUERY = '(max-width: 520px)';

/**
 * Keeps the panel within what is really visible: a phone's keyboard covers part of the page without changing its
 * size, and only the visual viewport knows.
 */
export function useViewport(
  ref: RefObject<HTMLElement | null>,
  environment: BrowserEnvironment,
  isOpen: boolean,
): void {
  useEffect(() => {
    const viewport = environment.window.visualViewport;
    if (!isOpen || !viewport) return;
    const fit = () => {
      ref.current?.style.setProperty('--visible-height', `${Math.round(viewport.height)}px`);
      ref.current?.style.setProperty('--visible-top', `${Math.round(viewport.offsetTop)}px`);
    };
    fit();
    const stops = [environment.listen(viewport, 'resize', fit), environment.listen(viewport, 'scroll', fit)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [isOpen]);
}
