import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** Reads part of a store and renders again when that part is another; zustand's own hook would load React. */
export function useStore<State, Picked>(store: StoreApi<State>, pick: (state: State) => Picked): Picked {
  const [, render] = useReducer<number, void>((count) => count + 1, 0);
  const picked = pick(store.getState());
  const latest = useRef({ pick, picked });
  latest.current = { pick, picked };
  useLayoutEffect(() => {
    const check = (): void => {
      const { pick: pickNow, picked: shown } = latest.current;
      if (!Object.is(pickNow(store.getState()), shown)) render();
    };
    check();
    return store.subscribe(check);
  }, [store]);
  return picked;
}
