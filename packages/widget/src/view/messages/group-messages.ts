import type { TimelineItem } from '../../store/timeline.js';

/** Messages of one speaker that belong together, or one notice, or the beginning of a day. */
export type TimelineGroup =
  | { readonly type: 'day'; readonly key: string; readonly at: string }
  | { readonly type: 'notice'; readonly key: string; readonly item: TimelineItem }
  | { readonly type: 'messages'; readonly key: string; readonly items: readonly TimelineItem[] };

/** Product choice: after so long a pause the name and the time are worth repeating. */
const TOGETHER_MS = 5 * 60_000;

function belongs(before: TimelineItem, item: TimelineItem): boolean {
  const isSame = before.author === item.author && before.authorId === item.authorId;
  return isSame && Date.parse(item.at) - Date.parse(before.at) < TOGETHER_MS;
}

/** Days in the visitor's own time zone. */
const dayOf = (at: string) => new Date(at).toDateString();

/** What the list shows, from top to bottom. A conversation of today alone needs no day. */
export function groupMessages(items: readonly TimelineItem[], now: number): TimelineGroup[] {
  const groups: TimelineGroup[] = [];
  const today = new Date(now).toDateString();
  let day = items[0] && dayOf(items[0].at) !== today ? '' : today;
  for (const item of items) {
    if (dayOf(item.at) !== day) {
      day = dayOf(item.at);
      groups.push({ type: 'day', key: `day:${day}`, at: item.at });
    }
    const last = groups.at(-1);
    if (item.notice || item.author === 'system') groups.push({ type: 'notice', key: item.key, item });
    else if (last?.type === 'messages' && belongs(last.items.at(-1)!, item)) {
      groups[groups.length - 1] = { ...last, items: [...last.items, item] };
    } else groups.push({ type: 'messages', key: item.key, items: [item] });
  }
  return groups;
}
