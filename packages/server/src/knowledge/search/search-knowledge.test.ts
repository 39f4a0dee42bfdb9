import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase, testPlatform } from '../../database/test-database.js';
import type { Platform } from '../../platform.js';
import { importArticles } from '../import-articles.js';
import { createKnowledgeSearch, type KnowledgeSearch } from './search-knowledge.js';

const ENGLISH = {
  source: 'shop/returns.md',
  markdown:
    "# Returns\n\n## How do I return an item?\n\nPrint the label and bring the parcel to the post office within thirty days.\n\n## Who pays for postage?\n\nWe pay for postage inside Europe. Elsewhere the customer pays.\n\n## Is the label's code \\ or 'quoted'?\n\nNo.",
};
const DUTCH = {
  source: 'shop/retour.md',
  markdown:
    '# Retourneren\n\n## Hoe stuur ik een artikel terug?\n\nPrint het label en breng het pakket binnen dertig dagen naar het postkantoor in uw buurt.\n\n## Wie betaalt de verzendkosten?\n\nBinnen Europa betalen wij de verzendkosten.',
};

describe('knowledge search', () => {
  let database: TestDatabase;
  let platform: Platform;
  let search: KnowledgeSearch;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = testPlatform(database);
    for (const id of ['shop', 'other']) {
      const branding = JSON.stringify({ agentName: 'A' });
      await database.db
        .insertInto('workspaces')
        .values({ id, name: id, secret: 's', allowed_origins: '[]', branding })
        .execute();
    }
    await importArticles(platform, 'shop', [ENGLISH, DUTCH]);
    search = createKnowledgeSearch(database.db);
  });
  afterAll(() => database.close());

  const heading = async (question: string, locale?: string) =>
    (await search.search('shop', question, { locale }))[0]?.heading;

  it('finds other forms of the words, by the rules of each language', async () => {
    expect(await heading('returning items')).toBe('Returns › How do I return an item?');
    expect(await heading('artikelen terugsturen')).toBe('Retourneren › Hoe stuur ik een artikel terug?');
  });

  it('answers in the language of the question', async () => {
    expect(await heading('who pays within Europe, is the label free?')).toBe(
      'Returns › Who pays for postage?',
    );
    expect(await heading('wie betaalt de kosten binnen Europa?')).toBe(
      'Retourneren › Wie betaalt de verzendkosten?',
    );
  });

  it('overlooks one slip in a longer word', async () => {
    expect(await heading('postgae')).toBe('Returns › Who pays for postage?');
  });

  it('takes what a visitor types as words, whatever characters are in it', async () => {
    for (const text of ["'", '\\', "a' | 'b", ':*', '!(&', '%_', "label's \\ 'quoted'", '\u{1F600}', '   ']) {
      await expect(search.search('shop', text)).resolves.toBeInstanceOf(Array);
    }
  });

  it('never finds another workspace’s articles', async () => {
    expect(await search.search('other', 'returning items')).toEqual([]);
  });

  it('finds an article as soon as it is stored, and never once it is deleted', async () => {
    expect(await search.search('shop', 'wheelbarrow')).toEqual([]);
    await importArticles(platform, 'shop', [
      { source: 'new.md', markdown: '# Wheelbarrow\n\nIt has one wheel.' },
    ]);
    expect(await heading('wheelbarrow')).toBe('Wheelbarrow');
    await database.db.deleteFrom('knowledge_articles').where('source', '=', 'new.md').execute();
    expect(await search.search('shop', 'wheelbarrow')).toEqual([]);
  });
});
