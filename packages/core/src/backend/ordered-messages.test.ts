import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../conversation/message.js';
import { OrderedMessages } from './ordered-messages.js';

const message = (seq: number): Message => ({
  id: `m${seq}`,
  seq,
  author: 'agent',
  text: 'text',
  at: '2026-01-05T09:00:00Z',
});
const seqs = (messages: readonly Message[]) => messages.map(({ seq }) => seq);

/** The seqs 1 to n, each at least once, in any order and any batches. */
const deliveries = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const every = Array.from({ length: count }, (_, index) => index + 1);
  const again = fc.array(fc.integer({ min: 1, max: count }), { maxLength: 10 });
  const shuffled = again.chain((more) =>
    fc.shuffledSubarray([...every, ...more], { minLength: count + more.length }),
  );
  return fc.tuple(fc.constant(count), shuffled, fc.integer({ min: 1, max: 4 }));
});

describe('messages that come in any order, any number of times', () => {
  test('are handed out once each, in order, and none is left', () => {
    fc.assert(
      fc.property(deliveries, fc.nat(12), ([count, order, size], seen) => {
        const afterSeq = Math.min(seen, count);
        const ordered = new OrderedMessages(afterSeq);
        const out: number[] = [];
        for (let start = 0; start < order.length; start += size) {
          out.push(...seqs(ordered.accept(order.slice(start, start + size).map(message))));
        }
        expect(out).toEqual(Array.from({ length: count - afterSeq }, (_, index) => afterSeq + 1 + index));
        expect([ordered.hasGap, ordered.lastSeq]).toEqual([false, count]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('are held back while an earlier one is missing', () => {
    const ordered = new OrderedMessages(2);
    expect(ordered.accept([message(5), message(4)])).toEqual([]);
    expect([ordered.hasGap, ordered.lastSeq]).toEqual([true, 2]);
    expect(seqs(ordered.accept([message(3)]))).toEqual([3, 4, 5]);
    expect(ordered.hasGap).toBe(false);
  });
});

test('a snapshot that is ahead shows a gap, one that is behind does not', () => {
  const ordered = new OrderedMessages(4);
  ordered.expect(3);
  expect(ordered.hasGap).toBe(false);
  ordered.expect(5);
  expect(ordered.hasGap).toBe(true);
  expect(seqs(ordered.accept([message(5)]))).toEqual([5]);
  expect(ordered.hasGap).toBe(false);
});
