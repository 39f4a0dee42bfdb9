/** Is asked before the console follows the browser back or forward; true keeps the page as it is. */
export type KeepsPage = () => boolean;

/** Lets a page with unsaved changes keep the browser from going back or forward out of it. */
export interface HistoryGuard {
  /** The latest one counts; returns its end. */
  hold(keepsPage: KeepsPage): () => void;
}

/**
 * Creates it, before the router: a window calls its listeners in the order in which they came, and the router must not
 * hear of a step that is taken back.
 */
export function createHistoryGuard(target: Pick<EventTarget, 'addEventListener'>): HistoryGuard {
  let holder: KeepsPage | null = null;
  target.addEventListener('popstate', (event) => {
    if (holder?.()) event.stopImmediatePropagation();
  });
  return {
    hold: (keepsPage) => {
      holder = keepsPage;
      return () => {
        if (holder === keepsPage) holder = null;
      };
    },
  };
}
