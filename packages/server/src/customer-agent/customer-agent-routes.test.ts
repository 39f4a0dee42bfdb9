import type { Role } from '@baton/core';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase, testPlatform } from '../database/test-database.js';
import { createHttpApp } from '../http/create-http-app.js';
import { knowledgeRoutes } from '../knowledge/knowledge-routes.js';
import { insertPerson } from '../people/people-repository.js';
import { createCustomerAgent } from './customer-agent.js';
import { customerAgentRoutes } from './customer-agent-routes.js';

describe('the routes of the customer agent and its knowledge', () => {
  let database: TestDatabase;
  let app: Hono;
  const changes: boolean[] = [];
  const call = (role: Role, method: string, path: string, body?: unknown) =>
    app.request(`/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${role}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  beforeAll(async () => {
    database = await createTestDatabase();
    const platform = testPlatform(database);
    for (const id of ['shop', 'other']) {
      const branding = JSON.stringify({ agentName: 'Robin' });
      await database.db
        .insertInto('workspaces')
        .values({ id, name: id, secret: 's', allowed_origins: '[]', branding })
        .execute();
    }
    await insertPerson(database.db, 'shop', 'sam', {
      name: 'Sam',
      email: 'sam@example.com',
      role: 'manager',
    });
    const agent = createCustomerAgent(platform);
    agent.onChange((_, { paused }) => changes.push(paused));
    // The key names the role that it has, so that each test says who calls.
    const authenticate = async (headers: Headers) => {
      const role = headers.get('authorization')?.replace('Bearer ', '') as Role;
      return { userId: 'sam', workspaceId: 'shop', name: 'Sam', role, via: 'key' } as const;
    };
    app = createHttpApp({
      platform,
      authenticate,
      routes: [...customerAgentRoutes(agent), ...knowledgeRoutes(platform)],
    });
  });
  afterAll(() => database.close());

  it('pauses and resumes once each, says who did, and notes it', async () => {
    expect(await (await call('viewer', 'GET', '/customer-agent')).json()).toMatchObject({
      name: 'Robin',
      paused: false,
      pausedAt: null,
      pausedBy: null,
    });
    const paused = await (await call('manager', 'POST', '/customer-agent/pause')).json();
    expect(paused).toMatchObject({
      name: 'Robin',
      paused: true,
      pausedAt: expect.stringMatching(/Z$/),
      pausedBy: 'Sam',
    });
    expect(await (await call('manager', 'POST', '/customer-agent/pause')).json()).toEqual(paused);
    expect(await (await call('manager', 'POST', '/customer-agent/resume')).json()).toMatchObject({
      paused: false,
      pausedBy: null,
    });
    expect(changes).toEqual([true, false]);
    const log = await database.db
      .selectFrom('audit_log')
      .select(['action', 'actor_id'])
      .where('workspace_id', '=', 'shop')
      .orderBy('id')
      .execute();
    expect(log).toEqual([
      { action: 'customer_agent.paused', actor_id: 'sam' },
      { action: 'customer_agent.resumed', actor_id: 'sam' },
    ]);
  });

  it('lets nobody below manager pause, resume or write', async () => {
    for (const path of ['/customer-agent/pause', '/customer-agent/resume', '/knowledge/articles']) {
      expect((await call('agent', 'POST', path, { markdown: 'x' })).status, path).toBe(403);
    }
    expect((await call('agent', 'PATCH', '/knowledge/articles/x', {})).status).toBe(403);
    expect((await call('agent', 'DELETE', '/knowledge/articles/x')).status).toBe(403);
  });

  it('answers from an article from the moment it is written until it is deleted', async () => {
    const ask = async () =>
      (await call('viewer', 'POST', '/customer-agent/ask', { text: 'do you wrap gifts?' })).json();
    expect(await ask()).toMatchObject({ known: false });
    const added = await call('manager', 'POST', '/knowledge/articles', {
      markdown: '# Gifts\n\n## Do you wrap gifts?\n\nYes.',
    });
    expect(added.status).toBe(201);
    const article = (await added.json()) as { id: string };
    expect(article).toMatchObject({ title: 'Gifts', url: null, locale: 'en' });
    expect(await ask()).toMatchObject({ known: true, text: 'Yes.' });
    await call('manager', 'PATCH', `/knowledge/articles/${article.id}`, {
      markdown: '# Gifts\n\n## Do you wrap gifts?\n\nNo.',
    });
    expect(await ask()).toMatchObject({ known: true, text: 'No.' });
    expect((await call('manager', 'DELETE', `/knowledge/articles/${article.id}`)).status).toBe(204);
    expect(await ask()).toMatchObject({ known: false });
    expect((await call('viewer', 'GET', `/knowledge/articles/${article.id}`)).status).toBe(404);
  });

  it('lists articles page by page, each once', async () => {
    for (const title of ['b', 'A', 'c'])
      await call('manager', 'POST', '/knowledge/articles', { title, markdown: 'Text.' });
    const titles: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const page = (await (await call('viewer', 'GET', `/knowledge/articles?limit=2${query}`)).json()) as {
        items: { title: string }[];
        nextCursor: string | null;
      };
      titles.push(...page.items.map(({ title }) => title));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(titles).toEqual(['A', 'b', 'c']);
  });

  it('names each field that is wrong', async () => {
    const wrong = await call('manager', 'POST', '/knowledge/articles', {
      title: ' ',
      markdown: 'a\u0000',
      url: 'javascript:alert(1)',
      locale: '?',
    });
    expect(wrong.status).toBe(422);
    const { errors } = (await wrong.json()) as { errors: { path: string }[] };
    expect(new Set(errors.map(({ path }) => path))).toEqual(new Set(['title', 'markdown', 'url', 'locale']));
    expect((await call('viewer', 'POST', '/customer-agent/ask', { text: '' })).status).toBe(422);
  });

  it('neither shows nor changes another workspace’s article', async () => {
    await database.db
      .insertInto('knowledge_articles')
      .values({ id: 'foreign', workspace_id: 'other', source: 'x', title: 'X', locale: 'en', markdown: 'x' })
      .execute();
    expect((await call('admin', 'GET', '/knowledge/articles/foreign')).status).toBe(404);
    expect((await call('admin', 'PATCH', '/knowledge/articles/foreign', { title: 'Y' })).status).toBe(404);
    expect((await call('admin', 'DELETE', '/knowledge/articles/foreign')).status).toBe(404);
  });
});
