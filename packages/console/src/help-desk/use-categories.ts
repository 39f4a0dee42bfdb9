import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { useStore } from '../ui/use-store.js';

/** The categories that tickets have, those given a moment ago among them. */
export function useCategories(): readonly string[] {
  const { helpDesk, ticketCategories } = useServices();
  const known = useItems(ticketCategories);
  const tickets = useStore(helpDesk.store, (state) => state.tickets);
  return [...new Set([...known, ...tickets.flatMap(({ category }) => category ?? [])])].sort();
}
