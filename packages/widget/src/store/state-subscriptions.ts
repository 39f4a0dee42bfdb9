import type { WidgetStore } from './create-widget-store.js';

/** The page's listeners to every change of the state; one that throws stops neither the others nor the widget. */
export interface StateSubscriptions {
  /** Returns what stops it. */
  add(listener: () => void): () => void;
  clear(): void;
}

/** @param later Runs something in a task of its own: what a listener threw shows there as the page's own error. */
export function createStateSubscriptions(
  store: WidgetStore,
  later: (task: () => void) => void,
): StateSubscriptions {
  const stops = new Set<() => void>();
  return {
    add(listener) {
      const stop = store.subscribe(() => {
        try {
          listener();
        } catch (fault) {
          later(() => {
            throw fault;
          });
        }
      });
      stops.add(stop);
      return () => {
        stops.delete(stop);
        stop();
      };
    },
    clear() {
      for (const stop of stops) stop();
      stops.clear();
    },
  };
}
