import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitArticle, titleOf } from './split-article.js';

const sentence = (count: number) => 'This sentence has a length of some fifty letters. '.repeat(count).trim();

describe('splitArticle', () => {
  it('makes a passage of each section, under the headings above it', () => {
    const passages = splitArticle(
      'Guide',
      '# Guide\n\nWelcome.\n\n## Start\n\nFirst.\n\n### On a phone\n\nSecond.\n\n## Stop\n\nThird.',
    );
    expect(passages).toEqual([
      { heading: 'Guide', text: 'Welcome.' },
      { heading: 'Guide › Start', text: 'First.' },
      { heading: 'Guide › Start › On a phone', text: 'Second.' },
      { heading: 'Guide › Stop', text: 'Third.' },
    ]);
  });

  it('leaves out sections without text', () => {
    expect(splitArticle('Guide', '# Guide\n\n## Empty\n\n## Full\n\nText.')).toEqual([
      { heading: 'Guide › Full', text: 'Text.' },
    ]);
  });

  it('cuts a long section between its paragraphs, each piece up to 900 characters', () => {
    const passages = splitArticle('Guide', [sentence(10), sentence(10), sentence(10)].join('\n\n'));
    expect(passages.map(({ text }) => text.length)).toEqual([499, 499, 499]);
  });

  it('cuts a paragraph that is too long between its sentences', () => {
    const passages = splitArticle('Guide', sentence(40));
    expect(passages.length).toBeGreaterThan(2);
    for (const { text } of passages) {
      expect(text.length).toBeLessThanOrEqual(900);
      expect(text).toMatch(/^This .* letters\.$/s);
    }
  });

  it('keeps tables and code whole, however long', () => {
    const code = `\`\`\`js\n${'call();\n'.repeat(200)}\`\`\``;
    const table = `| a | b |\n|---|---|\n${'| one | two |\n'.repeat(100)}`.trim();
    const texts = splitArticle('Guide', `${code}\n\n${table}`).map(({ text }) => text);
    expect(texts).toEqual([code, table]);
  });

  it('keeps a lead-in with what it leads to', () => {
    const code = `\`\`\`\n${'x'.repeat(1_000)}\n\`\`\``;
    expect(splitArticle('Guide', `Run this:\n\n${code}`)).toHaveLength(1);
  });

  it('takes no heading out of code, and no list apart at its blank lines', () => {
    const [passage, ...others] = splitArticle(
      'Guide',
      '```sh\n# not a heading\n```\n\n- one\n\n- two\n  more',
    );
    expect(others).toEqual([]);
    expect(passage?.text).toBe('```sh\n# not a heading\n```\n\n- one\n\n- two\n  more');
  });

  it('survives any text: an unclosed fence, Windows line ends, no text at all', () => {
    expect(splitArticle('Guide', '```\nnever closed')).toHaveLength(1);
    expect(splitArticle('Guide', '## A\r\n\r\nb\r\n')).toEqual([{ heading: 'Guide › A', text: 'b' }]);
    expect(splitArticle('Guide', '')).toEqual([]);
  });

  it('loses no word of the documentation', () => {
    const folder = new URL('../../../../docs/', import.meta.url);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
      const markdown = readFileSync(new URL(name, folder), 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
      const body = markdown.replace(/^#.*$/gm, '').match(/\p{L}+/gu) ?? [];
      const kept = splitArticle('', markdown.replace(/^#.*$/gm, '## Qqq')).flatMap(
        ({ text }) => text.match(/\p{L}+/gu) ?? [],
      );
      // Comment lines in code look like headings to this test's own pattern, and to nothing else.
      expect(kept.filter((word) => word !== 'Qqq').length, name).toBe(body.length);
    }
  });
});

describe('titleOf', () => {
  it('is the first heading of level 1, else the first of any', () => {
    expect(titleOf('## Two\n\n# One')).toBe('One');
    expect(titleOf('Setext\n======')).toBe('Setext');
    expect(titleOf('## **Two** `code` [link](x)')).toBe('Two code link');
    expect(titleOf('no heading')).toBeUndefined();
  });
});
