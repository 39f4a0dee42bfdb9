import type { Message } from '@baton/core';

/**
 * The messages with the new ones in their places: by `seq`, each once. The stored copy wins over an earlier copy of
 * the same `seq`. Returns the same array when nothing is new.
 */
export function mergeMessages(
  messages: readonly Message[],
  incoming: readonly Message[],
): readonly Message[] {
  const known = new Set(messages.map((message) => message.seq));
  const fresh = incoming.filter((message) => !known.has(message.seq) && known.add(message.seq));
  if (fresh.length === 0) return messages;
  const merged = [...messages, ...fresh];
  const last = messages.at(-1)?.seq ?? 0;
  const inOrder = fresh.every((message, index) => message.seq > (index === 0 ? last : fresh[index - 1]!.seq));
  return inOrder ? merged : merged.sort((a, b) => a.seq - b.seq);
}
