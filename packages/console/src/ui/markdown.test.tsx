import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Markdown } from './markdown.js';

function html(text: string): string {
  const root = document.createElement('div');
  render(<Markdown text={text} />, root);
  return root.firstElementChild?.innerHTML ?? '';
}

describe('Markdown', () => {
  it.each([
    ['paragraphs and line breaks', 'a\nb\n\nc', '<p>a<br>b</p><p>c</p>'],
    ['emphasis', '**bold** and _soft_', '<p><strong>bold</strong> and <em>soft</em></p>'],
    ['code without reading inside it', '`**x**`', '<p><code>**x**</code></p>'],
    ['a fenced block', '```js\n<b>\n```', '<pre><code>&lt;b&gt;</code></pre>'],
    [
      'bullets after a line of text',
      'Steps:\n- one\n- two',
      '<p>Steps:</p><ul><li>one</li><li>two</li></ul>',
    ],
    ['numbers', '1. one\n2. two', '<ol><li>one</li><li>two</li></ol>'],
    ['a quote', '> said', '<blockquote>said</blockquote>'],
    ['words_with_underscores as they are', 'a_b_c', '<p>a_b_c</p>'],
    ['HTML as text', '<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  ])('renders %s', (_name, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('links to the web in a new tab, with the bare address too', () => {
    expect(html('[site](https://example.com/a)')).toContain(
      '<a href="https://example.com/a" target="_blank" rel="noopener noreferrer nofollow">site</a>',
    );
    expect(html('See https://example.com/a.')).toContain('href="https://example.com/a"');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    ' javascript:x',
  ])('does not link to %s', (url) => {
    expect(html(`[press](${url})`)).not.toContain('<a');
  });

  it('reads a long hostile text in no time', () => {
    const before = performance.now();
    for (const part of ['*', '_', '`', '[', '[a](', '> ', '**a', '- ', '#']) html(part.repeat(5_000));
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
