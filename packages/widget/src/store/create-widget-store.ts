import { createStore, type StoreApi } from 'zustand/vanilla';
import { INITIAL_STATE, type WidgetState } from './widget-state.js';

/** The widget's state, replaced as a whole by pure functions of the state before. */
export type WidgetStore = Pick<StoreApi<WidgetState>, 'getState' | 'setState' | 'subscribe'>;

/** A store of its own for each widget; nothing is shared between two on one page. */
export function createWidgetStore(): WidgetStore {
  return createStore<WidgetState>()(() => INITIAL_STATE);
}
