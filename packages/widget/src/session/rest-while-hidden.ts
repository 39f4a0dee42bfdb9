import type { Backend } from '@baton/core';
import type { BrowserEnvironment } from '../env.js';
import type { WidgetStore } from '../store/create-widget-store.js';

/** A tab that nobody has looked at for this long is not being waited in (product choice). */
const HIDDEN_MS = 5 * 60_000;
/** Longer while a person is involved: their reply must be able to call the visitor back to the tab. */
const HIDDEN_WITH_PERSON_MS = 30 * 60_000;

export interface RestOptions {
  readonly backend: Backend;
  readonly environment: BrowserEnvironment;
  readonly store: WidgetStore;
  /** Something is still on its way to the backend. */
  readonly isBusy: () => boolean;
}

/**
 * Lets the connection go when the page is put away, which keeps it eligible for the browser's back-forward cache, and
 * when it has been hidden for long; brings it back, in step, when the page is.
 */
export function restWhileHidden({ backend, environment, store, isBusy }: RestOptions): () => void {
  const { document, window, after, listen } = environment;
  let cancel = () => {};
  let isResting = false;
  const rest = (on: boolean) => {
    cancel();
    if (on === isResting) return;
    isResting = on;
    backend.rest?.(on);
  };
  const restLater = () => {
    const { conversation } = store.getState();
    const isWithPerson = conversation?.status === 'open' && conversation.handler !== 'agent';
    cancel = after(isWithPerson ? HIDDEN_WITH_PERSON_MS : HIDDEN_MS, () =>
      isBusy() ? restLater() : rest(true),
    );
  };
  const stops = [
    listen(window, 'pagehide', () => rest(true)),
    listen(window, 'pageshow', () => rest(false)),
    listen(document, 'visibilitychange', () => {
      cancel();
      if (document.visibilityState === 'hidden') restLater();
      else rest(false);
    }),
  ];
  return () => {
    cancel();
    for (const stop of stops) stop();
  };
}
