import { describe, expect, it } from 'vitest';
import { handoffRecord, message, minute } from '../testing/fixtures.js';
import { evidenceByMessage, splitHighlights } from './evidence.js';

const shown = (text: string, ranges: { start: number; end: number }[]) =>
  splitHighlights(text, ranges)
    .map((part) => (part.highlighted ? `[${part.text}]` : part.text))
    .join('');

describe('splitHighlights', () => {
  it.each([
    ['nothing', 'a refund', [], 'a refund'],
    ['the middle', 'a refund now', [{ start: 2, end: 8 }], 'a [refund] now'],
    ['the whole', 'refund', [{ start: 0, end: 6 }], '[refund]'],
    [
      'several, in any order',
      'one two',
      [
        { start: 4, end: 7 },
        { start: 0, end: 3 },
      ],
      '[one] [two]',
    ],
    [
      'overlapping ones as one',
      'abcdef',
      [
        { start: 1, end: 4 },
        { start: 2, end: 5 },
      ],
      'a[bcde]f',
    ],
    [
      'one inside another',
      'abcdef',
      [
        { start: 1, end: 5 },
        { start: 2, end: 3 },
      ],
      'a[bcde]f',
    ],
    [
      'what lies beyond the end',
      'abc',
      [
        { start: 2, end: 99 },
        { start: -5, end: 1 },
      ],
      '[a]b[c]',
    ],
    ['nothing for an empty range', 'abc', [{ start: 1, end: 1 }], 'abc'],
  ])('marks %s', (_name, text, ranges, expected) => {
    expect(shown(text, ranges)).toBe(expected);
  });
});

describe('evidenceByMessage', () => {
  const messages = [
    message(1, 'visitor', 'A refund, please', { clientId: 'x1' }),
    message(2, 'agent', 'A refund takes two days'),
    message(3, 'visitor', 'A refund, please'),
  ];
  const evidence = { start: 2, end: 8, text: 'refund' };
  const found = (trigger: object, more = {}) => [
    ...evidenceByMessage(messages, [
      handoffRecord('h', { trigger: { evidence, ...trigger }, ...more }),
    ]).keys(),
  ];

  it('finds the message that the record names, by seq, client id or id', () => {
    expect(found({ messageId: '1' })).toEqual(['m1']);
    expect(found({ messageId: 'x1' })).toEqual(['m1']);
    expect(found({ messageId: 'm3' })).toEqual(['m3']);
  });

  it('takes the last fitting message before the request when none is named', () => {
    expect(found({}, { requestedAt: minute(2) })).toEqual(['m1']);
    expect(found({}, { requestedAt: minute(3) })).toEqual(['m3']);
  });

  it('marks nothing when the words do not stand there', () => {
    expect(found({ evidence: { start: 0, end: 6, text: 'refund' } })).toEqual([]);
  });
});
