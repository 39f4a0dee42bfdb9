import type { HostPage } from '@baton/core';
import type { BrowserEnvironment } from '../env.js';
import { hostPage } from '../host-page.js';
import type { WidgetStore } from '../store/create-widget-store.js';

export interface WatchPagesOptions {
  readonly store: WidgetStore;
  readonly environment: BrowserEnvironment;
  readonly visit: (conversationId: string, page: HostPage) => void;
}

/** Until then a page has its title, and whoever only passes through has gone on (product choice). */
const SETTLED_MS = 2_000;

/**
 * Tells which pages the visitor goes to where a page changes its address without being loaded anew. Nothing of the
 * page's own is replaced for it: the browser tells of each change, or the address is looked at whenever the page or the
 * chat does something. Returns what stops it.
 */
export function watchPages({ store, environment, visit }: WatchPagesOptions): () => void {
  const { window, document, after, listen } = environment;
  const { navigation } = window as Window & { readonly navigation?: EventTarget };
  let seen = '';
  let cancel = () => {};
  const tell = () => {
    const { conversation } = store.getState();
    if (conversation) visit(conversation.id, hostPage(environment));
  };
  const look = () => {
    if (window.location.href === seen) return;
    seen = window.location.href;
    cancel();
    cancel = after(SETTLED_MS, tell);
  };
  look();
  const stops = [
    store.subscribe(look),
    listen(window, 'popstate', look),
    listen(window, 'hashchange', look),
    listen(document, 'visibilitychange', look),
    ...(navigation ? [listen(navigation, 'currententrychange', look)] : []),
  ];
  return () => {
    cancel();
    for (const stop of stops) stop();
  };
}
