import type { Backend } from '@baton/core';
import { startAlerts } from './alerts.js';
import { keepLocalSnapshot, type LocalSnapshotOptions } from './local-snapshot.js';
import { watchPages } from './watch-pages.js';

export interface CompanionsOptions extends LocalSnapshotOptions {
  readonly backend: Backend;
}

/** What goes along with a session and need not be there for it to begin. Returns what stops it. */
export function startCompanions({ backend, ...options }: CompanionsOptions): () => void {
  const visit = backend.visit?.bind(backend);
  const stops = [
    keepLocalSnapshot(options),
    startAlerts({ ...options, prefix: options.memory.prefix }),
    ...(visit ? [watchPages({ ...options, visit })] : []),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
