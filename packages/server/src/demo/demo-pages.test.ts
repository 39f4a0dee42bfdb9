import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createTestDatabase,
  type TestDatabase,
  testConfig,
  testPlatform,
} from '../database/test-database.js';
import { importArticles } from '../knowledge/import-articles.js';
import { serveDemoPages } from './demo-pages.js';
import { importDemoArticles } from './import-demo-articles.js';
import { seedDemo } from './seed-demo.js';

describe('the pages of the demo’s articles', () => {
  let database: TestDatabase;
  const app = new Hono();

  beforeAll(async () => {
    database = await createTestDatabase();
    const platform = testPlatform(database, { config: testConfig({ demo: true }) });
    await seedDemo(platform);
    await importDemoArticles(platform, 'http://localhost:4400');
    const hostile =
      '# <img src=x onerror=alert(1)>\n\n[press](javascript:alert(1)) **<b>** `</code><script>`';
    await importArticles(platform, 'demo', [{ source: 'docs/hostile.md', markdown: hostile }]);
    serveDemoPages(app, platform);
  });
  afterAll(() => database.close());

  it('has the heading that a source links to', async () => {
    const { url } = await database.db
      .selectFrom('knowledge_articles')
      .select('url')
      .where('source', '=', 'docs/faq.md')
      .executeTakeFirstOrThrow();
    const page = await app.request(new URL(url ?? '').pathname);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(
      '<h2 id="what-does-baton-cost-and-is-it-open-source">What does Baton cost, and is it open source?</h2>',
    );
  });

  it('shows tables, lists and code', async () => {
    const html = await (await app.request('/demo/docs/install-the-widget')).text();
    expect(html).toContain('<th>Attribute</th>');
    expect(html).toContain('<td><code>data-workspace</code></td>');
    expect(html).toContain('&lt;script async src=&quot;https://chat.example.com/baton.js&quot;');
  });

  it('answers 404 for a page that is not there', async () => {
    expect((await app.request('/demo/docs/none')).status).toBe(404);
  });

  it('shows an article’s HTML as text and follows no script link', async () => {
    const html = await (await app.request('/demo/docs/hostile')).text();
    expect(html).not.toMatch(/<img|javascript:|<b>|<\/code><script>/);
  });
});
