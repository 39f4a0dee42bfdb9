import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { WifiOff } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';

/** Shorter interruptions are nobody's concern. */
const PATIENCE_MS = 2_500;

/** Says that live updates have stopped, until they are back. */
export function ConnectionBanner(): VNode {
  const { live } = useServices();
  const online = useStore(live.store, (state) => state.connection === 'online');
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (online) {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [online]);
  return (
    <div class="connection-banner" role="status">
      {shown && (
        <p>
          <WifiOff size={15} aria-hidden="true" /> Connection lost. Trying again; what you send is kept.
        </p>
      )}
    </div>
  );
}
