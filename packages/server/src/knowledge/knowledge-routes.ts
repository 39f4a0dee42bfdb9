import * as v from 'valibot';
import { pageOf } from '../http/page-schema.js';
import { pageQuery } from '../http/paging.js';
import { type ApiRoute, route } from '../http/route.js';
import type { Platform } from '../platform.js';
import { listArticles } from './knowledge-repository.js';
import { addArticle, changeArticle, deleteArticle, readArticle } from './knowledge-service.js';

/** Longest article in UTF-16 units (product choice). */
const MAX_MARKDOWN = 500_000;
const MAX_BODY_BYTES = 4 * MAX_MARKDOWN;

const title = v.pipe(
  v.string('Give the title as text.'),
  v.trim(),
  v.minLength(1, 'Write a title.'),
  v.maxLength(300, 'A title has at most 300 characters.'),
);
const markdown = v.pipe(
  v.string('Give the article as Markdown text.'),
  v.trim(),
  v.minLength(1, 'Write the article.'),
  v.check((text) => !text.includes('\u0000'), 'Leave out the NUL character.'),
  v.maxLength(MAX_MARKDOWN, `An article has at most ${MAX_MARKDOWN} characters. Split it into several.`),
);
const url = v.nullable(
  v.pipe(
    v.string('Give the address as text, or null.'),
    v.url('Give a full address such as "https://www.example.com/help".'),
    v.regex(/^https?:/i, 'Give an address that starts with https:// or http://.'),
    v.maxLength(2_000, 'An address has at most 2000 characters.'),
  ),
);
const locale = v.pipe(
  v.string('Give a language tag as text.'),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Give a language tag such as "nl" or "pt-BR".'),
);

const articleSchema = v.object({
  id: v.string(),
  title: v.string(),
  url: v.nullable(v.string()),
  locale: v.string(),
  markdown: v.string(),
  updatedAt: v.string(),
});

const tag = 'Knowledge';
const path = '/knowledge/articles';

/** The routes of the knowledge base's articles. */
export function knowledgeRoutes(platform: Pick<Platform, 'db' | 'now' | 'newId'>): ApiRoute[] {
  return [
    route({
      method: 'get',
      path,
      role: 'viewer',
      tag,
      summary: 'Lists the articles by title.',
      query: pageQuery,
      answer: pageOf(articleSchema),
      handle: async ({ actor, query }) => {
        const { items, nextCursor } = await listArticles(platform.db, actor.workspaceId, query);
        return { items: [...items], nextCursor };
      },
    }),
    route({
      method: 'post',
      path,
      role: 'manager',
      audit: 'by-service',
      tag,
      summary: 'Adds an article; it answers questions at once.',
      body: v.object({
        title: v.optional(title),
        markdown,
        url: v.optional(url),
        locale: v.optional(locale),
      }),
      answer: articleSchema,
      status: 201,
      maxBodyBytes: MAX_BODY_BYTES,
      handle: ({ actor, body }) => addArticle(platform, actor, body),
    }),
    route({
      method: 'get',
      path: `${path}/:id`,
      role: 'viewer',
      tag,
      summary: 'Reads one article.',
      answer: articleSchema,
      handle: ({ actor, params }) => readArticle(platform.db, actor.workspaceId, params.id),
    }),
    route({
      method: 'patch',
      path: `${path}/:id`,
      role: 'manager',
      audit: 'by-service',
      tag,
      summary: 'Changes what is given of an article.',
      body: v.object({
        title: v.optional(title),
        markdown: v.optional(markdown),
        url: v.optional(url),
        locale: v.optional(locale),
      }),
      answer: articleSchema,
      maxBodyBytes: MAX_BODY_BYTES,
      handle: ({ actor, params, body }) => changeArticle(platform, actor, { ...body, id: params.id }),
    }),
    route({
      method: 'delete',
      path: `${path}/:id`,
      role: 'manager',
      audit: 'by-service',
      tag,
      summary: 'Deletes an article.',
      handle: ({ actor, params }) => deleteArticle(platform, actor, params.id),
    }),
  ];
}
