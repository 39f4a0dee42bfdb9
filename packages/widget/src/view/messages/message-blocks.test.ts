import { expect, test } from 'vitest';
import type { TimelineItem } from '../../store/timeline.js';
import { groupMessages } from './group-messages.js';
import { areSameGroups, blocksOf, withinBlock } from './message-blocks.js';

const NOW = Date.UTC(2026, 0, 5, 12);
const WHEN = { now: NOW, baselineSeq: 0 };
const NEAR_END = 40;

/** Speakers take turns, so that each message is a group. */
function item(seq: number | null, at = NOW): TimelineItem {
  return {
    key: `m${seq}`,
    id: `m${seq}`,
    seq,
    author: seq === null || seq % 2 ? 'visitor' : 'agent',
    text: `Text ${seq}`,
    at: new Date(at).toISOString(),
    state: null,
    rejected: false,
    citations: [],
    attachments: [],
  };
}

const items = Array.from({ length: 400 }, (_, index) => item(index + 1));
const blocks = (from: number, to: number) => blocksOf(groupMessages(items.slice(from, to), WHEN), NEAR_END);
const inside = (list: ReturnType<typeof blocks>) => list.slice(1, -2);

test('has every group once, in order', () => {
  const groups = groupMessages(items, WHEN);
  expect(blocksOf(groups, NEAR_END).flatMap((block) => block.groups)).toEqual(groups);
});

test.each([
  ['earlier messages come in above', blocks(0, 380), blocks(60, 380)],
  ['a message comes in below', blocks(100, 390), blocks(100, 391)],
])('leaves the blocks between as they are when %s', (_, more, less) => {
  const known = new Map(more.map((block) => [block.key, block]));
  expect(inside(less).length).toBeGreaterThan(1);
  for (const block of inside(less)) {
    expect(areSameGroups(block.groups, known.get(block.key)?.groups ?? [])).toBe(true);
  }
});

test('sees a message that has changed', () => {
  const changed = items.map((one) => (one.seq === 5 ? { ...one, text: 'Other' } : one));
  const [first] = blocksOf(groupMessages(changed, WHEN), NEAR_END);
  expect(areSameGroups(first?.groups ?? [], blocks(0, 400)[0]?.groups ?? [])).toBe(false);
});

test('counts as old what is far from the end', () => {
  const list = blocks(0, 400);
  const old = list.filter(({ isOld }) => isOld);
  expect(old).toEqual(list.slice(0, old.length));
  expect(old.length).toBeGreaterThan(1);
  expect(list.at(-1)?.isOld).toBe(false);
});

test('keeps the beginning of a day with what was said on it, and what is on its way at the end', () => {
  const day = 24 * 60 * 60_000;
  const list = [item(63, NOW - day), item(64, NOW), item(null)];
  const cut = blocksOf(groupMessages(list, WHEN), NEAR_END);
  expect(cut.map(({ key, groups }) => [key, groups.map(({ type }) => type)])).toEqual([
    [0, ['day', 'messages']],
    [1, ['day', 'messages', 'messages']],
  ]);
});

test('news never joins a group of what was history, by the same speaker or not', () => {
  const monologue = items.slice(0, 10).map((each) => ({ ...each, author: 'agent' as const }));
  const firsts = (baselineSeq: number) =>
    groupMessages(monologue, { now: NOW, baselineSeq }).map(({ key }) => key);
  expect(firsts(0)).toEqual(['m1']);
  expect(firsts(7)).toEqual(['m1', 'm8']);
});

test('a place that moves through the conversation changes nothing for blocks that it is not in', () => {
  const seen = (key: number) => new Set([130, 140, 150].map((seq) => withinBlock(seq, key)));
  expect([seen(1).size, seen(2).size, seen(3).size]).toEqual([1, 3, 1]);
  // All of a block before it, and nothing of one after it, lies up to there.
  expect(withinBlock(130, 1)).toBeGreaterThanOrEqual(127);
  expect(withinBlock(130, 3)).toBeLessThan(192);
});
