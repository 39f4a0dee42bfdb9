import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Markdown, PlainText } from './markdown.js';

const frame = document.createElement('div');
afterEach(() => render(null, frame));

function html(text: string): string {
  render(<Markdown text={text} />, frame);
  return frame.innerHTML;
}

const LINK = 'target="_blank" rel="noopener noreferrer nofollow ugc"';

describe('Markdown', () => {
  test.each([
    ['plain words', '<p>plain words</p>'],
    ['**strong** and *em* and _em_', '<p><strong>strong</strong> and <em>em</em> and <em>em</em></p>'],
    ['**strong with *em* in it**', '<p><strong>strong with <em>em</em> in it</strong></p>'],
    ['`a < b` and ``c ` d``', '<p><code>a &lt; b</code> and <code>c ` d</code></p>'],
    ['# Title', '<p><strong>Title</strong></p>'],
    ['one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['3. one\n4. two', '<ol start="3"><li>one</li><li>two</li></ol>'],
    ['- one\n  - inner\n- two', '<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>'],
    ['> said', '<blockquote>said</blockquote>'],
    [
      '| a | **b** |\n|---|:-:|\n| 1 | 2 | 3 |\n| x \\| y |',
      '<div class="table" tabindex="0"><table><thead><tr><th scope="col">a</th><th scope="col"><strong>b</strong></th></tr></thead><tbody><tr><td>1</td><td>2</td></tr><tr><td>x | y</td><td></td></tr></tbody></table></div>',
    ],
    ['a | b\nno dashes', '<p>a | b<br>no dashes</p>'],
    ['| a | b |\n|---|', '<p>| a | b |<br>|---|</p>'],
    ['```js\na();\n**b**\n```', '<pre tabindex="0"><code>a();\n**b**</code></pre>'],
    ['```\nnever closed', '<pre tabindex="0"><code>never closed</code></pre>'],
    ['\\*not em\\*', '<p>*not em*</p>'],
    ['2 * 3 * 4 and snake_case_name', '<p>2 * 3 * 4 and snake_case_name</p>'],
    ['**never closed', '<p>**never closed</p>'],
    ['[docs](https://example.com/a)', `<p><a href="https://example.com/a" ${LINK}>docs</a></p>`],
    [
      'see https://example.com/a.',
      `<p>see <a href="https://example.com/a" ${LINK}>https://example.com/a</a>.</p>`,
    ],
    ['[write](mailto:a@example.com)', `<p><a href="mailto:a@example.com" ${LINK}>write</a></p>`],
  ])('%j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:msgbox(1))',
    '[x](//example.com)',
    '[x](/relative)',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '**<svg onload=alert(1)>**',
    '`<img src=x onerror=alert(1)>`',
    '[<img src=x onerror=alert(1)>](javascript:alert(1))',
    '![x](javascript:alert(1))',
    'http://"onmouseover="alert(1)',
  ])('makes no element but its own, and no unsafe link, of %j', (text) => {
    html(text);
    const names = [...frame.querySelectorAll('*')].map(({ localName }) => localName);
    expect(names.filter((name) => ['script', 'img', 'svg', 'iframe'].includes(name))).toEqual([]);
    for (const link of frame.querySelectorAll('a')) expect(link.href).toMatch(/^(https?|mailto):/);
    for (const element of frame.querySelectorAll('*')) {
      expect([...element.attributes].filter(({ name }) => name.startsWith('on'))).toEqual([]);
    }
  });

  test.each(['*', '**', '_', '`', '[', '](', '> ', '- ', '[a](', '*a_b', 'https://'])(
    'takes ten thousand characters of %j without hanging',
    (piece) => {
      const before = performance.now();
      html(piece.repeat(10_000 / piece.length));
      expect(performance.now() - before).toBeLessThan(2_000);
    },
  );
});

test('what the visitor typed is not formatted, but its addresses are links', () => {
  render(<PlainText text={'*as typed*\nhttps://example.com, <b>'} />, frame);
  expect(frame.textContent).toBe('*as typed*\nhttps://example.com, <b>');
  expect(frame.querySelector('a')?.href).toBe('https://example.com/');
  expect(frame.querySelector('em, b')).toBeNull();
});
