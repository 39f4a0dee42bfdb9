import type { HostPage } from '@baton/core';
import type { BrowserEnvironment } from './env.js';

/** The page as it is now, no longer than a backend takes: an address that is too long must not keep the chat closed. */
export function hostPage({ document, window }: BrowserEnvironment): HostPage {
  return { url: window.location.href.slice(0, 2_000), title: document.title.slice(0, 500) };
}
