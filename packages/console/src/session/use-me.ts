import type { Me } from '@baton/core';
import { useServices } from '../api/services.js';
import { useStore } from '../ui/use-store.js';

/** Who is signed in; only for pages that are shown to people who are. */
export function useMe(): Me {
  const { session } = useServices();
  const me = useStore(session.store, (state) => (state.status === 'signed_in' ? state.me : null));
  if (!me) throw new Error('Nobody is signed in here.');
  return me;
}
