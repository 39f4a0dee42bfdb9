import type { HandoffRecord, Message, Note } from '@baton/core';

/** One line of a transcript as it is shown. */
export type TranscriptEntry =
  /** `date`: ISO 8601 of the first message of that day. */
  | { readonly type: 'day'; readonly key: string; readonly date: string }
  | { readonly type: 'handoff'; readonly key: string; readonly record: HandoffRecord }
  | { readonly type: 'note'; readonly key: string; readonly note: Note }
  /** `first`: begins a run of messages of one author, so the name is shown. */
  | { readonly type: 'message'; readonly key: string; readonly message: Message; readonly first: boolean };

const RUN_ENDS_AFTER_MS = 5 * 60_000;

function sameDay(a: string, b: string): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}

function continues(message: Message, previous: Message | undefined): boolean {
  if (!previous || previous.author !== message.author || previous.authorId !== message.authorId) return false;
  return Date.parse(message.at) - Date.parse(previous.at) < RUN_ENDS_AFTER_MS;
}

/** The index of the message before which a handoff is told: its own notice, else the first that came later. */
function placeOf(record: HandoffRecord, messages: readonly Message[]): number {
  const notice = messages.findIndex((message) => message.notice?.handoffId === record.id);
  if (notice >= 0) return notice;
  const later = messages.findIndex((message) => message.at > record.requestedAt);
  return later >= 0 ? later : messages.length;
}

/** The index of the message before which a note was written. */
function placeInTime(note: Note, messages: readonly Message[]): number {
  const later = messages.findIndex((message) => message.at > note.at);
  return later >= 0 ? later : messages.length;
}

/** What a transcript is made of. */
export interface TranscriptParts {
  readonly messages: readonly Message[];
  readonly handoffs: readonly HandoffRecord[];
  readonly notes?: readonly Note[];
  /** There are messages before these: what belongs among those is not told yet. */
  readonly hasEarlier?: boolean;
}

/** Puts days, handoffs and notes between the messages and marks where an author begins. */
export function transcriptEntries(parts: TranscriptParts): TranscriptEntry[] {
  const { messages, hasEarlier } = parts;
  const begin = (hasEarlier && messages[0]?.at) || '';
  const notes = (parts.notes ?? []).filter(({ at }) => at >= begin);
  const hasNotice = ({ id }: HandoffRecord) => messages.some(({ notice }) => notice?.handoffId === id);
  const handoffs = parts.handoffs.filter((record) => record.requestedAt >= begin || hasNotice(record));
  const oldestFirst = [...handoffs].sort((a, b) => a.requestedAt.localeCompare(b.requestedAt));
  const places = oldestFirst.map((record) => ({ record, place: placeOf(record, messages) }));
  const notePlaces = notes.map((note) => ({ note, place: placeInTime(note, messages) }));
  const entries: TranscriptEntry[] = [];
  const addNotesAt = (index: number): void => {
    for (const { note, place } of notePlaces)
      if (place === index) entries.push({ type: 'note', key: `note-${note.id}`, note });
  };
  const addHandoffsAt = (index: number): void => {
    for (const { record, place } of places) {
      if (place === index) entries.push({ type: 'handoff', key: `handoff-${record.id}`, record });
    }
  };
  messages.forEach((message, index) => {
    const previous = messages[index - 1];
    addNotesAt(index);
    if (!previous || !sameDay(previous.at, message.at))
      entries.push({ type: 'day', key: `day-${message.seq}`, date: message.at });
    addHandoffsAt(index);
    const first = entries.at(-1)?.type !== 'message' || !continues(message, previous);
    entries.push({ type: 'message', key: message.id, message, first });
  });
  addHandoffsAt(messages.length);
  addNotesAt(messages.length);
  return entries;
}
