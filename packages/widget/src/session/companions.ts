import { startAlerts } from './alerts.js';
import { keepLocalSnapshot, type LocalSnapshotOptions } from './local-snapshot.js';

/** What goes along with a session and need not be there for it to begin. Returns what stops it. */
export function startCompanions(options: LocalSnapshotOptions): () => void {
  const stops = [keepLocalSnapshot(options), startAlerts(options)];
  return () => {
    for (const stop of stops) stop();
  };
}
