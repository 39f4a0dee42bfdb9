import type { Assignee, Branding } from '@baton/core';
import type { FirstStrings } from '../../i18n/strings.js';
import type { TimelineItem } from '../../store/timeline.js';

/** Whom the visitor is talking to. */
export interface Speakers {
  readonly assignee: Assignee | null;
  readonly branding: Branding | null;
}

/** The name of whoever said something, as the visitor reads it. */
export function speakerName(
  item: TimelineItem,
  { assignee, branding }: Speakers,
  strings: FirstStrings,
): string {
  if (item.author === 'visitor') return strings.you;
  if (item.author === 'human') return item.authorName ?? assignee?.name ?? branding?.name ?? '';
  return branding?.agentName || strings.assistant;
}

/** The face of a person, known while they have the conversation. */
export function speakerFace(personId: string | undefined, assignee: Assignee | null): string | undefined {
  return assignee && (personId === undefined || assignee.id === personId) ? assignee.avatarUrl : undefined;
}
