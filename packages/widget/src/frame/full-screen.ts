/** The panel fills the screen on viewports that are at most so wide; the same number stands in the style sheet. */
export const FULL_SCREEN_QUERY = '(max-width: 520px)';

const FOCUSABLE = 'a[href], button:not([disabled]), textarea, input, [tabindex="0"]';

/** On a full screen there is nothing else to reach: the focus goes round within the panel. */
export function keepFocus(event: KeyboardEvent, panel: HTMLElement): void {
  const all = panel.querySelectorAll<HTMLElement>(FOCUSABLE);
  const [first, last] = [all[0], all[all.length - 1]];
  const active = (panel.getRootNode() as ShadowRoot).activeElement;
  if (active !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/**
 * Keeps a panel that fills the screen within what is really visible: a phone's keyboard covers part of the page without
 * changing its size, and only the visual viewport knows. Asking for its size lays the page out, so it comes after what
 * has to be quick.
 *
 * @returns What ends it.
 */
export function fitViewport(panel: HTMLElement, view: Window): () => void {
  const viewport = view.visualViewport;
  if (!viewport) return () => {};
  const fit = () => {
    if (!view.matchMedia(FULL_SCREEN_QUERY).matches) return;
    panel.style.setProperty('--visible-height', `${Math.round(viewport.height)}px`);
    panel.style.setProperty('--visible-top', `${Math.round(viewport.offsetTop)}px`);
  };
  fit();
  for (const type of ['resize', 'scroll']) viewport.addEventListener(type, fit);
  return () => {
    for (const type of ['resize', 'scroll']) viewport.removeEventListener(type, fit);
  };
}
