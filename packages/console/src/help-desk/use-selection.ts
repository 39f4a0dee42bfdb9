import type { Ticket } from '@baton/core';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** The tickets that are chosen for a change of many. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  toggle(id: string): void;
  set(ids: readonly string[]): void;
}

/** Starts over when another list is shown; what leaves the list is no longer chosen. */
export function useSelection(tickets: readonly Ticket[], listKey: string): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setChosen(new Set()), [listKey]);
  const ids = useMemo(
    () => new Set(tickets.flatMap(({ id }) => (chosen.has(id) ? [id] : []))),
    [tickets, chosen],
  );
  return {
    ids,
    set: (wanted) => setChosen(new Set(wanted)),
    toggle: (id) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
    },
  };
}
