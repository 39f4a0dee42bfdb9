import { useContext, useMemo, useSyncExternalStore } from 'react';
import type { PublicState } from '../store/public-state.js';
import { HolderContext, sharedHolder } from './current-holder.js';
import { type BatonMethods, batonMethods } from './widget-holder.js';

/** The widget's methods, and its state, which renders again when it changes. */
export interface Baton extends BatonMethods {
  readonly state: PublicState;
}

/**
 * The widget of the `<BatonWidget>` around this component, or of the one that stands elsewhere on the page. Methods may
 * be called at any time: before the widget is there they wait for it. Listeners outlive a widget that is made anew.
 *
 * @example
 * const { state, open } = useBaton();
 * return <button onClick={open}>Chat {state.unread > 0 && state.unread}</button>;
 */
export function useBaton(): Baton {
  const holder = useContext(HolderContext) ?? sharedHolder();
  const state = useSyncExternalStore(holder.watch, holder.state, holder.state);
  const methods = useMemo(() => batonMethods(holder), [holder]);
  return useMemo(() => ({ ...methods, state }), [methods, state]);
}
