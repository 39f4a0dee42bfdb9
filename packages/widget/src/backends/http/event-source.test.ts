import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEventParser } from './event-source.js';

function read(...chunks: string[]): string[] {
  const events: string[] = [];
  const parse = createEventParser((text) => events.push(text));
  for (const chunk of chunks) parse(chunk);
  return events;
}

test.each([
  ['one event', ['data: a\n\n'], ['a']],
  ['several lines', ['data: a\ndata: b\n\n'], ['a\nb']],
  ['comments and other fields', [': hi\nid: 4\nevent: x\ndata: a\n\n: hi\n\n'], ['a']],
  ['carriage returns', ['data: a\r\n\r\ndata: b\r\rdata: c\n\n'], ['a', 'b', 'c']],
  ['no space after the colon', ['data:a\n\n'], ['a']],
  ['an empty one', ['data\n\n'], ['']],
  ['an event that is not finished', ['data: a\n'], []],
  ['a break between CR and LF', ['data: a\r', '\n\r', '\ndata: b\n\n'], ['a', 'b']],
])('reads %s', (_, chunks, expected) => {
  expect(read(...chunks)).toEqual(expected);
});

test('reads the same however the text is cut', () => {
  const whole = 'data: {"a":1}\r\n\r\n: beat\n\ndata: x\ndata: y\n\ndata: é漢😀\r\rdata: z\n\n';
  fc.assert(
    fc.property(fc.array(fc.nat(whole.length)), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), whole.length];
      const chunks = places.slice(1).map((place, index) => whole.slice(places[index], place));
      expect(read(...chunks)).toEqual(['{"a":1}', 'x\ny', 'é漢😀', 'z']);
    }),
  );
});
