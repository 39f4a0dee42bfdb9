import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase, testPlatform } from '../database/test-database.js';
import type { Platform } from '../platform.js';
import { importArticles } from './import-articles.js';

describe('importArticles', () => {
  let database: TestDatabase;
  let platform: Platform;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = testPlatform(database);
    for (const id of ['a', 'b']) {
      const branding = JSON.stringify({ agentName: 'A' });
      await database.db
        .insertInto('workspaces')
        .values({ id, name: id, secret: 's', allowed_origins: '[]', branding })
        .execute();
    }
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'baton-import-')), 'help');
    await mkdir(join(folder, 'more'), { recursive: true });
    await writeFile(join(folder, 'one.md'), '# One\n\nFirst.');
    await writeFile(join(folder, 'more', 'two.md'), '# Two\n\nSecond.');
    await writeFile(join(folder, 'notes.txt'), 'not Markdown');
    await writeFile(join(folder, '.hidden.md'), '# Hidden');
  });
  afterEach(async () => {
    await rm(join(folder, '..'), { recursive: true });
    await database.db.deleteFrom('knowledge_articles').execute();
  });

  const stored = (workspaceId = 'a') =>
    database.db
      .selectFrom('knowledge_articles')
      .select(['id', 'source', 'title', 'url'])
      .where('workspace_id', '=', workspaceId)
      .orderBy('source')
      .execute();

  it('takes in every Markdown file of a folder and of the folders in it', async () => {
    expect(await importArticles(platform, 'a', folder, { baseUrl: 'https://example.com/help/' })).toEqual({
      added: 2,
      replaced: 0,
      unchanged: 0,
      deleted: 0,
    });
    expect(await stored()).toMatchObject([
      { source: 'help/more/two.md', title: 'Two', url: 'https://example.com/help/more/two' },
      { source: 'help/one.md', title: 'One', url: 'https://example.com/help/one' },
    ]);
  });

  it('takes its turn with another import of the same workspace', async () => {
    const files = Array.from({ length: 20 }, (_, index) => ({
      source: `help/${index}.md`,
      markdown: `# ${index}\n\nWords.`,
    }));
    const reports = await Promise.all([
      importArticles(platform, 'a', files),
      importArticles(platform, 'a', [...files].reverse()),
    ]);
    expect(reports.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 20]);
  });

  it('changes nothing the second time', async () => {
    await importArticles(platform, 'a', folder);
    const before = await stored();
    expect(await importArticles(platform, 'a', folder)).toEqual({
      added: 0,
      replaced: 0,
      unchanged: 2,
      deleted: 0,
    });
    expect(await stored()).toEqual(before);
  });

  it('replaces what changed, keeping its id, and deletes what vanished', async () => {
    await importArticles(platform, 'a', folder);
    const [, one] = await stored();
    await writeFile(join(folder, 'one.md'), '# One\n\nChanged.');
    await rm(join(folder, 'more', 'two.md'));
    expect(await importArticles(platform, 'a', folder)).toEqual({
      added: 0,
      replaced: 1,
      unchanged: 0,
      deleted: 1,
    });
    expect(await stored()).toEqual([one]);
    const passages = await database.db.selectFrom('knowledge_passages').select('text').execute();
    expect(passages).toEqual([{ text: 'Changed.' }]);
  });

  it('deletes nothing of another folder or workspace, nor when one file is imported', async () => {
    await importArticles(platform, 'a', [
      { source: 'helpful/x.md', markdown: '# X\n\nx' },
      { source: 'help/gone.md', markdown: '# Gone\n\nx' },
    ]);
    await importArticles(platform, 'b', [{ source: 'help/b.md', markdown: '# B\n\nx' }]);
    expect(await importArticles(platform, 'a', join(folder, 'one.md'), { label: 'help' })).toMatchObject({
      added: 1,
      deleted: 0,
    });
    expect(await importArticles(platform, 'a', folder)).toMatchObject({ added: 1, unchanged: 1, deleted: 1 });
    expect((await stored()).map(({ source }) => source)).toEqual([
      'help/more/two.md',
      'help/one.md',
      'helpful/x.md',
    ]);
    expect(await stored('b')).toHaveLength(1);
  });

  it('leaves everything as it was when a file cannot be stored', async () => {
    await importArticles(platform, 'a', folder);
    const broken = [
      { source: 'help/one.md', markdown: '# New\n\nx' },
      { source: 'help/nul.md', markdown: 'a\u0000b' },
    ];
    await expect(importArticles(platform, 'a', broken)).rejects.toThrow();
    expect((await stored()).map(({ title }) => title)).toEqual(['Two', 'One']);
  });

  it('says what is wrong with a path', async () => {
    await expect(importArticles(platform, 'a', join(folder, 'none'))).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(importArticles(platform, 'a', join(folder, 'notes.txt'))).rejects.toMatchObject({
      code: 'bad_request',
    });
    await rm(join(folder, 'one.md'));
    await rm(join(folder, 'more'), { recursive: true });
    await expect(importArticles(platform, 'a', folder)).rejects.toMatchObject({ code: 'not_found' });
  });
});
