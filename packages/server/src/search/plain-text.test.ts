import { expect, it } from 'vitest';
import { plainText } from './plain-text.js';

it.each([
  ['emphasis', 'It is **very** *kind* of __you__ and _me_.', 'It is very kind of you and me.'],
  ['emphasis in emphasis', '**All *of* it**', 'All of it'],
  ['a link, by its words', 'See [our **terms**](https://example.com/a_b_c) first.', 'See our terms first.'],
  ['an image, by its words', '![A lamp](https://example.com/lamp.png)', 'A lamp'],
  [
    'headings, quotations and lists',
    '## Returns\n> Within 30 days\n\n- one\n- two\n1. three',
    'Returns Within 30 days one two three',
  ],
  [
    'code, which stands as it is',
    'Call `send(**args)`:\n```js\nconst a = b * c * d;\n```',
    'Call send(**args): const a = b * c * d;',
  ],
  ['a table', '| Size | Price |\n| --- | ---: |\n| S | 9 |', 'Size · Price S · 9'],
  [
    'what only looks like marks',
    '2 * 3 * 4 and snake_case_name, 5 > 4, #3',
    '2 * 3 * 4 and snake_case_name, 5 > 4, #3',
  ],
  ['an address alone', 'https://example.com/a_b_c', 'https://example.com/a_b_c'],
])('leaves the marks out of %s', (_, markdown, plain) => {
  expect(plainText(markdown)).toBe(plain);
});

it.each(['*', '_', '`', '[', '[a](', '**a'])('takes time in proportion to its length: %s', (part) => {
  const long = part.repeat(20_000 / part.length);
  expect(plainText(long).length).toBeLessThanOrEqual(long.length);
});
