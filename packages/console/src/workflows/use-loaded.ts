import type { BatonError } from '@baton/core';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';

/** Something that one page loads for itself. */
export type Loaded<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: BatonError }
  | { readonly status: 'ready'; readonly value: Value };

/** Loads a value when the page opens, and again for another key or on `reload`; what is shown stays until then. */
export function useLoaded<Value>(
  key: string,
  load: () => Promise<Value>,
): { readonly state: Loaded<Value>; readonly reload: () => void } {
  const [state, setState] = useState<Loaded<Value>>({ status: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setState({ status: 'ready', value }),
      (fault) => current && setState({ status: 'failed', error: toBatonError(fault) }),
    );
    return () => {
      current = false;
    };
  }, [key, turn]);
  return { state, reload: useCallback(() => setTurn((before) => before + 1), []) };
}
