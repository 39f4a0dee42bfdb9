import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { BrowserEnvironment } from '../../env.js';
import { fitViewport } from '../../frame/full-screen.js';

/** Keeps the open panel within what is really visible; before it is painted, as its frame has been kept there. */
export function useViewport(
  ref: RefObject<HTMLElement | null>,
  environment: BrowserEnvironment,
  isOpen: boolean,
): void {
  useLayoutEffect(
    () => (isOpen && ref.current ? fitViewport(ref.current, environment.window) : undefined),
    [isOpen],
  );
}
