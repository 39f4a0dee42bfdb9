import type { WorkflowReferences } from '@baton/core';
import { useMemo } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';

const NONE: WorkflowReferences = { users: [], teams: [], destinations: [], skills: [] };

/** What a workflow may name, as the server counts it; `ready` once all of it is loaded. */
export function useReferences(): { readonly references: WorkflowReferences; readonly ready: boolean } {
  const services = useServices();
  const users = useResource(services.users);
  const teams = useResource(services.teams);
  const destinations = useResource(services.destinations);
  return useMemo(() => {
    if (users.status !== 'ready' || teams.status !== 'ready' || destinations.status !== 'ready')
      return { references: NONE, ready: false };
    const people = users.value.filter((person) => person.active && person.role !== 'viewer');
    const references = {
      users: people,
      skills: people.flatMap(({ skills }) => skills),
      teams: teams.value,
      destinations: destinations.value.filter(({ type }) => type === 'help_desk'),
    };
    return { references, ready: true };
  }, [users, teams, destinations]);
}
