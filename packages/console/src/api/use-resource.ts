import { useEffect } from 'preact/hooks';
import { useStore } from '../ui/use-store.js';
import type { Resource, ResourceState } from './resource.js';

/** Reads a resource, and loads it when nobody has yet. */
export function useResource<Value>(resource: Resource<Value>): ResourceState<Value> {
  useEffect(() => {
    if (resource.store.getState().status === 'idle') void resource.load();
  }, [resource]);
  return useStore(resource.store, (state) => state);
}

const NOTHING: readonly never[] = [];

/** The items of a list resource; none while it is not loaded. */
export function useItems<Item>(resource: Resource<readonly Item[]>): readonly Item[] {
  const state = useResource(resource);
  return state.status === 'ready' ? state.value : NOTHING;
}
