import { useEffect, useMemo } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import type { NameOf } from './describe-settings.js';

const KNOWN_CHANNELS: Readonly<Record<string, string>> = { web: 'Website chat', email: 'Email' };

/** The names of people, teams, destinations, workflows and channels, by their id. */
export function useNames(): ReadonlyMap<string, string> {
  const services = useServices();
  const lists = [
    useItems(services.users),
    useItems(services.teams),
    useItems(services.destinations),
    useItems(services.workflows),
    useItems(services.channels),
  ];
  return useMemo(() => {
    const names = new Map(Object.entries(KNOWN_CHANNELS));
    for (const list of lists) for (const { id, name } of list) names.set(id, name);
    return names;
  }, lists);
}

/** The names of everything that settings point to; an id that nobody has any more says that it was removed. */
export function useNameOf(): NameOf {
  const names = useNames();
  return useMemo(() => (id: string) => names.get(id) ?? 'removed', [names]);
}

/** Asks again for lists that other pages change. */
export function useFreshLists(): void {
  const { workflows, channels, teams, users, destinations } = useServices();
  useEffect(() => {
    for (const resource of [workflows, channels, teams, users, destinations]) void resource.load();
  }, [workflows, channels, teams, users, destinations]);
}
