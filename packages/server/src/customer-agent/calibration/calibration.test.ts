import { fileURLToPath } from 'node:url';
import type { AgentAnswer } from '@baton/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase, testPlatform } from '../../database/test-database.js';
import { importArticles } from '../../knowledge/import-articles.js';
import { type CustomerAgent, createCustomerAgent } from '../customer-agent.js';
import { quotePassage } from '../quote-passage.js';
import { HELD_OUT_IN_SCOPE } from './held-out-in-scope.js';
import { FITTED_IN_SCOPE, type ScopedQuestion } from './in-scope.js';
import { measureAgent } from './measure.js';
import { FITTED_OFF_TOPIC, HELD_OUT_OFF_TOPIC } from './off-topic.js';
import { SHOP_ARTICLES, SHOP_IN_SCOPE, SHOP_OFF_TOPIC } from './shop.js';

/** Baton's documentation as it once was: kept still, so that the numbers change with the search and not with the text. */
const ARTICLES = fileURLToPath(new URL('articles', import.meta.url));

describe('the customer agent knows when it does not know', () => {
  let database: TestDatabase;
  let agent: CustomerAgent;
  /** The headings under which each quotation stands. */
  const headings = new Map<string, string>();

  beforeAll(async () => {
    database = await createTestDatabase();
    const platform = testPlatform(database);
    for (const id of ['docs', 'shop']) {
      const branding = JSON.stringify({ agentName: 'Assistant' });
      await database.db
        .insertInto('workspaces')
        .values({ id, name: id, secret: 's', allowed_origins: '[]', branding })
        .execute();
    }
    await importArticles(platform, 'docs', ARTICLES, { locale: 'en' });
    await importArticles(platform, 'shop', SHOP_ARTICLES, { locale: 'nl' });
    const passages = await database.db.selectFrom('knowledge_passages').select(['heading', 'text']).execute();
    for (const { heading, text } of passages)
      headings.set(quotePassage(text, null), heading?.split(' › ').at(-1) ?? '');
    agent = createCustomerAgent(platform);
  });
  afterAll(() => database.close());

  const measure = (scoped: readonly ScopedQuestion[], offTopic: readonly string[]) => {
    const wanted = new Map(scoped.map(([question, ...sections]) => [question, sections]));
    const isRight = (question: string, { text }: AgentAnswer) =>
      wanted.get(question)?.includes(headings.get(text) ?? '') ?? false;
    return measureAgent(agent, 'docs', { inScope: [...wanted.keys()], offTopic, isRight });
  };

  it('names only sections that the documentation has', () => {
    const known = new Set(headings.values());
    const unknown = [...FITTED_IN_SCOPE, ...HELD_OUT_IN_SCOPE].flatMap(([, ...sections]) =>
      sections.filter((section) => !known.has(section)),
    );
    expect(unknown).toEqual([]);
  });

  it('answers the questions that it was fitted on', async ({ annotate }) => {
    const measured = await measure(FITTED_IN_SCOPE, FITTED_OFF_TOPIC);
    await annotate(JSON.stringify(measured));
    expect(measured.precision).toBeGreaterThanOrEqual(0.96);
    expect(measured.recall).toBeGreaterThanOrEqual(0.84);
    expect(measured.right / measured.answered).toBeGreaterThanOrEqual(0.88);
  });

  it('does nearly as well on questions that it was not fitted on', async ({ annotate }) => {
    const measured = await measure(HELD_OUT_IN_SCOPE, HELD_OUT_OFF_TOPIC);
    await annotate(JSON.stringify(measured));
    expect(measured.precision).toBeGreaterThanOrEqual(0.95);
    expect(measured.recall).toBeGreaterThanOrEqual(0.78);
    expect(measured.right / measured.answered).toBeGreaterThanOrEqual(0.78);
  });

  it('holds for another company in another language', async ({ annotate }) => {
    const set = { inScope: SHOP_IN_SCOPE, offTopic: SHOP_OFF_TOPIC, isRight: () => true };
    const measured = await measureAgent(agent, 'shop', set);
    await annotate(JSON.stringify(measured));
    expect(measured.precision).toBeGreaterThanOrEqual(0.9);
    expect(measured.recall).toBeGreaterThanOrEqual(0.75);
  });
});
