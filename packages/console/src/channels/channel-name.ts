import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';

/** What is always there, also before the list of channels is. */
const KNOWN: Readonly<Record<string, string>> = { web: 'Website', email: 'Email', manual: 'Made by hand' };

/** A channel as people call it: its name, else what is known of it, else its id. */
export function channelName(id: string, channels: readonly { id: string; name: string }[]): string {
  return channels.find((channel) => channel.id === id)?.name ?? KNOWN[id] ?? id;
}

/** The names of channels by their ids. */
export function useChannelName(): (id: string) => string {
  const channels = useItems(useServices().channels);
  return (id) => channelName(id, channels);
}
