import type { HandoffRecord, Message, TextRange, TriggerRecord } from '@baton/core';

/** A part of a text, and whether it is to be highlighted. */
export interface TextPart {
  readonly text: string;
  readonly highlighted: boolean;
}

/** Cuts a text at the ranges; those outside the text are cut down, overlapping ones become one. */
export function splitHighlights(text: string, ranges: readonly TextRange[]): TextPart[] {
  const parts: TextPart[] = [];
  let position = 0;
  const inOrder = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  for (const { start, end } of inOrder) {
    const last = parts.at(-1);
    if (last?.highlighted && start <= position) {
      if (end > position)
        parts[parts.length - 1] = { text: last.text + text.slice(position, end), highlighted: true };
      position = Math.max(position, end);
      continue;
    }
    if (start > position) parts.push({ text: text.slice(position, start), highlighted: false });
    parts.push({ text: text.slice(start, end), highlighted: true });
    position = end;
  }
  if (position < text.length) parts.push({ text: text.slice(position), highlighted: false });
  return parts;
}

function isNamedBy(message: Message, messageId: string): boolean {
  return messageId === String(message.seq) || messageId === message.clientId || messageId === message.id;
}

function holdsEvidence(message: Message, trigger: TriggerRecord): boolean {
  const { evidence, messageId } = trigger;
  if (!evidence || message.author !== 'visitor') return false;
  if (message.text.slice(evidence.start, evidence.end) !== evidence.text) return false;
  return messageId === undefined || isNamedBy(message, messageId);
}

/**
 * Where the words that caused a handoff stand, by message id. A record that does not name its message means the last
 * one of the visitor, before the handoff was requested, that has these words in that place.
 */
export function evidenceByMessage(
  messages: readonly Message[],
  handoffs: readonly HandoffRecord[],
): ReadonlyMap<string, readonly TextRange[]> {
  const found = new Map<string, TextRange[]>();
  for (const { trigger, requestedAt } of handoffs) {
    if (!trigger?.evidence) continue;
    const inTime =
      trigger.messageId === undefined ? messages.filter((message) => message.at <= requestedAt) : messages;
    const message = [...inTime].reverse().find((candidate) => holdsEvidence(candidate, trigger));
    if (message) found.set(message.id, [...(found.get(message.id) ?? []), trigger.evidence]);
  }
  return found;
}
