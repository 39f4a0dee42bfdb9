import type { TimelineItem } from '../../store/timeline.js';
import { blockOf, SEQ_PER_BLOCK, type TimelineGroup } from './group-messages.js';

/** Groups that are drawn again together: a list of thousands must not look at each of them for every change. */
export interface MessageBlock {
  readonly key: number;
  readonly groups: readonly TimelineGroup[];
  /** Far from the end, where the browser may skip what is out of sight. */
  readonly isOld: boolean;
}

/** What was said in a group; nothing at the beginning of a day. */
function itemsOf(group: TimelineGroup): readonly TimelineItem[] {
  return group.type === 'messages' ? group.items : group.type === 'notice' ? [group.item] : [];
}

/**
 * Cuts the list at fixed places, so that what is added at either end leaves the blocks between as they are.
 *
 * @param nearEnd So many groups at the end are not old.
 */
export function blocksOf(groups: readonly TimelineGroup[], nearEnd: number): MessageBlock[] {
  const blocks: { key: number; groups: TimelineGroup[]; isOld: boolean }[] = [];
  groups.forEach((group, index) => {
    // A day stands with what was said on it, and what is on its way with the last that was stored.
    const [first] = itemsOf(group.type === 'day' ? (groups[index + 1] ?? group) : group);
    let block = blocks.at(-1);
    const key = first?.seq ? blockOf(first) : (block?.key ?? 0);
    if (!block || block.key !== key) {
      block = { key, groups: [], isOld: false };
      blocks.push(block);
    }
    block.groups.push(group);
    block.isOld = groups.length - index > nearEnd;
  });
  return blocks;
}

/** As much of a place in the conversation as concerns one block: it stays the same in all but the block that it is in. */
export function withinBlock(seq: number, key: number): number {
  const first = key * SEQ_PER_BLOCK;
  return Math.min(Math.max(seq, first - 1), first + SEQ_PER_BLOCK);
}

const areSame = <Part>(one: readonly Part[], other: readonly Part[], isSame: (a: Part, b: Part) => boolean) =>
  one.length === other.length && one.every((part, index) => isSame(part, other[index]!));

/** Whether two lists of groups would be drawn alike. */
export function areSameGroups(one: readonly TimelineGroup[], other: readonly TimelineGroup[]): boolean {
  const isSame = (a: TimelineGroup, b: TimelineGroup) =>
    a === b || (a.key === b.key && areSame(itemsOf(a), itemsOf(b), Object.is));
  return one === other || areSame(one, other, isSame);
}
