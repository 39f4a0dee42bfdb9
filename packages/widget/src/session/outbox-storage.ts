import type { TextStore } from '../env.js';
import type { Outgoing } from '../store/widget-state.js';
import { toJson } from '../to-json.js';

/** The unsent messages of one visitor, shared by the tabs, in the order in which they were written. */
export interface OutboxStorage {
  list(): Outgoing[];
  put(message: Outgoing): void;
  remove(clientId: string): void;
  /** Whether a storage key is one of this outbox. */
  owns(key: string | null): boolean;
}

/**
 * One key per message, so that two tabs that write at the same moment never overwrite one another. The key begins
 * with the time of writing and this tab's count, which makes the order of the keys the order of the messages, also of
 * those that a page sends within one millisecond.
 */
export function createOutboxStorage(store: TextStore, prefix: string): OutboxStorage {
  const start = `${prefix}out:`;
  let written = 0;
  const newKey = ({ at, clientId }: Outgoing) =>
    `${start}${at}:${String(++written).padStart(6, '0')}:${clientId}`;
  const keys = () => [...new Set(store.keys())].filter((key) => key.startsWith(start)).sort();
  return {
    list: () => keys().flatMap((key) => parseOutgoing(store.get(key))),
    put(message) {
      const known = keys().find((key) => key.endsWith(`:${message.clientId}`));
      store.set(known ?? newKey(message), toJson(message));
    },
    remove(clientId) {
      for (const key of keys()) if (key.endsWith(`:${clientId}`)) store.remove(key);
    },
    owns: (key) => key?.startsWith(start) ?? false,
  };
}

/** Storage is the page's: what stands there may be anything. */
function parseOutgoing(text: string | null): Outgoing[] {
  try {
    const value = JSON.parse(text ?? '') as Partial<Outgoing>;
    const isWhole = [value.clientId, value.text, value.at].every((part) => typeof part === 'string');
    return isWhole
      ? [{ ...(value as Outgoing), state: 'pending', conversationId: value.conversationId ?? null }]
      : [];
  } catch {
    return [];
  }
}
