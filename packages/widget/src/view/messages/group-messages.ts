import type { TimelineItem } from '../../store/timeline.js';

/** Messages of one speaker that belong together, or one notice, or the beginning of a day. */
export type TimelineGroup =
  | { readonly type: 'day'; readonly key: string; readonly at: string }
  | { readonly type: 'notice'; readonly key: string; readonly item: TimelineItem }
  | { readonly type: 'messages'; readonly key: string; readonly items: readonly TimelineItem[] };

/** Product choice: after so long a pause the name and the time are worth repeating. */
const TOGETHER_MS = 5 * 60_000;
/**
 * Nor do more messages stand together, however fast somebody writes: a group is drawn anew when earlier ones join it, and
 * must be out of sight then. Blocks are made of whole groups.
 */
const SEQ_PER_GROUP = 16;
export const SEQ_PER_BLOCK = 4 * SEQ_PER_GROUP;

const groupOf = (seq: number) => Math.floor(seq / SEQ_PER_GROUP);

/** The part of the conversation in which a message stands; the last for one that is on its way. */
export function blockOf({ seq }: TimelineItem): number {
  return seq === null ? Number.POSITIVE_INFINITY : Math.floor(seq / SEQ_PER_BLOCK);
}

function belongs(before: TimelineItem, item: TimelineItem): boolean {
  const isSame = before.author === item.author && before.authorId === item.authorId;
  const isNear = item.seq === null || before.seq === null || groupOf(before.seq) === groupOf(item.seq);
  return isSame && isNear && Date.parse(item.at) - Date.parse(before.at) < TOGETHER_MS;
}

const days = new WeakMap<TimelineItem, string>();

/** The day of a message in the visitor's own time zone; worked out once, for a list of thousands is grouped often. */
function dayOf(item: TimelineItem): string {
  let day = days.get(item);
  if (!day) {
    day = new Date(item.at).toDateString();
    days.set(item, day);
  }
  return day;
}

export interface GroupingOptions {
  readonly now: number;
  /** History ends here: what follows is news, and stands in groups of its own. */
  readonly baselineSeq: number;
}

/** What the list shows, from top to bottom. A conversation of today alone needs no day. */
export function groupMessages(
  items: readonly TimelineItem[],
  { now, baselineSeq }: GroupingOptions,
): TimelineGroup[] {
  const groups: TimelineGroup[] = [];
  const today = new Date(now).toDateString();
  let day = items[0] && dayOf(items[0]) !== today ? '' : today;
  /** The group that the next message may still belong to. */
  let together: TimelineItem[] | null = null;
  for (const item of items) {
    if (dayOf(item) !== day) {
      day = dayOf(item);
      together = null;
      groups.push({ type: 'day', key: `day:${day}`, at: item.at });
    }
    if (item.notice || item.author === 'system') {
      together = null;
      groups.push({ type: 'notice', key: item.key, item });
    } else if (together && belongs(together.at(-1)!, item) && together.at(-1)!.seq !== baselineSeq)
      together.push(item);
    else {
      together = [item];
      groups.push({ type: 'messages', key: item.key, items: together });
    }
  }
  return groups;
}
