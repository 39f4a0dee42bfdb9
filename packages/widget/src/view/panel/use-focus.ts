import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const first = (root: ShadowRoot | undefined, selector: string) => root?.querySelector<HTMLElement>(selector);

/**
 * Keeps the focus where it belongs: into the composer on opening, back to the launcher on closing, and into the
 * composer when the element that had it goes away, as a button does that has done its work.
 */
export function useFocus(panel: RefObject<HTMLElement | null>, isOpen: boolean, isFloating: boolean): void {
  const wasOpen = useRef(!isFloating);
  const hadFocus = useRef(false);
  useEffect(() => {
    const root = panel.current?.getRootNode() as ShadowRoot | undefined;
    const focus = (selector: string) => first(root, selector)?.focus({ preventScroll: true });
    // Where the visitor is already, in the frame that was there before, they stay.
    const isHere = panel.current?.contains(root?.activeElement ?? null);
    if (isOpen && !wasOpen.current && !isHere) focus('textarea');
    if (!isOpen && wasOpen.current) focus('.launcher');
    const isLost =
      isOpen &&
      hadFocus.current &&
      !root?.activeElement &&
      root?.ownerDocument.activeElement === root?.ownerDocument.body;
    if (isLost) focus('textarea');
    wasOpen.current = isOpen;
    hadFocus.current =
      root?.activeElement !== null && panel.current?.contains(root?.activeElement ?? null) === true;
  });
}
