import { expect, it } from 'vitest';
import type { RankedPassage } from '../knowledge/search/rank-passages.js';
import { safeModelText } from './model-text.js';

const KNOWN = 'https://shop.example.com/help';
const OTHER = 'https://shop.example.com/b';
const passages = [{ url: KNOWN, text: `More at ${OTHER}.` }] as unknown as RankedPassage[];

it.each([
  [
    `Look at ${OTHER}, then [here](${KNOWN}) and ${KNOWN}.`,
    `Look at ${OTHER}, then [here](${KNOWN}) and ${KNOWN}.`,
  ],
  [`[x](${KNOWN}) ![i](${KNOWN})`, `[x](${KNOWN}) i`],
  ['[x](https://evil.example) HTTPS://EVIL.EXAMPLE/a', 'x'],
  ['[a\nb](https://evil.example)', '[a\nb] ()'],
  ['![[x](https://evil.example/i.png)](https://evil.example)', '[x] ()'],
  ['ok\u0001 0\u0001 \u{e0041}', 'ok 0'],
])('of %j shows %j', (written, shown) => {
  expect(safeModelText(written, passages)).toBe(shown);
});
