import type { BatonError } from '@baton/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { toBatonError } from './request.js';

/** Something that is loaded from the server, and how far that has come. */
export type ResourceState<Value> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'failed'; readonly error: BatonError }
  | { readonly status: 'ready'; readonly value: Value };

export interface Resource<Value> {
  readonly store: StoreApi<ResourceState<Value>>;
  /** Loads it, keeping what is there until the new value has come; the latest call counts. */
  load(): Promise<void>;
  /** Changes the loaded value; nothing happens before it is loaded. */
  change(change: (value: Value) => Value): void;
  reset(): void;
}

/** Keeps one loaded value with its loading and error states. */
export function createResource<Value>(fetchValue: () => Promise<Value>): Resource<Value> {
  const store = createStore<ResourceState<Value>>(() => ({ status: 'idle' }));
  let latest = 0;
  return {
    store,
    load: async () => {
      latest += 1;
      const mine = latest;
      const hadValue = store.getState().status === 'ready';
      if (!hadValue) store.setState({ status: 'loading' }, true);
      try {
        const value = await fetchValue();
        if (mine === latest) store.setState({ status: 'ready', value }, true);
      } catch (fault) {
        if (mine === latest && !hadValue)
          store.setState({ status: 'failed', error: toBatonError(fault) }, true);
      }
    },
    change: (change) => {
      const state = store.getState();
      if (state.status === 'ready') store.setState({ status: 'ready', value: change(state.value) }, true);
    },
    reset: () => {
      latest += 1;
      store.setState({ status: 'idle' }, true);
    },
  };
}
