import type { FirstStrings } from '../../i18n/strings.js';
import type { TimelineItem } from '../../store/timeline.js';
import type { WidgetState } from '../../store/widget-state.js';

/** The name of whoever said something, as the visitor reads it. */
export function speakerName(item: TimelineItem, state: WidgetState, strings: FirstStrings): string {
  if (item.author === 'visitor') return strings.you;
  if (item.author === 'human')
    return item.authorName ?? state.conversation?.assignee?.name ?? state.branding?.name ?? '';
  return state.branding?.agentName || strings.assistant;
}

/** The face of a person, known while they have the conversation. */
export function speakerFace(personId: string | undefined, state: WidgetState): string | undefined {
  const assignee = state.conversation?.assignee;
  return assignee && (personId === undefined || assignee.id === personId) ? assignee.avatarUrl : undefined;
}
