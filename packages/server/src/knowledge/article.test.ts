import { describe, expect, it } from 'vitest';
import { articleFromFile } from './article.js';
import { detectLanguage, searchConfiguration } from './language.js';

const DUTCH = 'U kunt uw bestelling binnen dertig dagen terugsturen met het label dat in de doos zit.';

describe('articleFromFile', () => {
  it('believes the front matter first', () => {
    const markdown = '---\ntitle: "Shipping"\nurl: https://example.com/x\nlang: nl-BE\n---\n# Other\n\nText.';
    expect(
      articleFromFile({ source: 'docs/a.md', markdown, url: 'https://example.com/a' }, { locale: 'en' }),
    ).toEqual({
      source: 'docs/a.md',
      title: 'Shipping',
      url: 'https://example.com/x',
      locale: 'nl-BE',
      markdown: '# Other\n\nText.',
    });
  });

  it('falls back to heading, file name, given address and detected language', () => {
    expect(
      articleFromFile({ source: 'docs/how-to-return.md', markdown: DUTCH, url: 'https://example.com/a' }),
    ).toMatchObject({
      title: 'How to return',
      url: 'https://example.com/a',
      locale: 'nl',
    });
    expect(articleFromFile({ source: 'a.md', markdown: `# Retour\n${DUTCH}` })).toMatchObject({
      title: 'Retour',
      url: null,
    });
  });
});

describe('languages', () => {
  it('searches a language by its own rules where PostgreSQL has them', () => {
    expect(['nl-BE', 'en', 'pt_BR', 'no', 'ja', ''].map(searchConfiguration)).toEqual([
      'dutch',
      'english',
      'portuguese',
      'norwegian',
      'simple',
      'simple',
    ]);
  });

  it('does not guess from a few words, nor from code', () => {
    expect(detectLanguage('Hallo', 'fr')).toBe('fr');
    expect(detectLanguage(`\`\`\`\nconst answer = await fetch(url)\n\`\`\`\n${DUTCH}`)).toBe('nl');
  });
});
