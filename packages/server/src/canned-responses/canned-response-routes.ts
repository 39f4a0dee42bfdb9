import { CANNED_PLACEHOLDERS, type CannedResponse, MAX_MESSAGE_LENGTH } from '@baton/core';
import * as v from 'valibot';
import { pageOf } from '../http/page-schema.js';
import { pageQuery } from '../http/paging.js';
import { type ApiRoute, route } from '../http/route.js';
import type { CannedResponses } from './canned-responses.js';

const TAG = 'Canned responses';
const MAX_TITLE_LENGTH = 100;
const KNOWN = CANNED_PLACEHOLDERS.map((name) => `{${name}}`).join(', ');

const shortcut = v.pipe(
  v.string('Give a shortcut as text.'),
  v.trim(),
  v.regex(
    /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u,
    'Give 1 to 40 letters, digits, hyphens or underscores, without a slash or spaces.',
  ),
);
const title = v.pipe(
  v.string('Give a title as text.'),
  v.trim(),
  v.minLength(1, 'Give a title.'),
  v.maxLength(MAX_TITLE_LENGTH, `A title has at most ${MAX_TITLE_LENGTH} characters.`),
);

/** Something in braces that looks like a placeholder and is none. */
function unknownPlaceholder(text: string): string | undefined {
  const names = [...text.matchAll(/\{([a-z]+(?:[.\w]*))\}/gi)].map(([, name]) => name ?? '');
  return names.find((name) => !(CANNED_PLACEHOLDERS as readonly string[]).includes(name));
}

const text = v.pipe(
  v.string('Give a text.'),
  v.trim(),
  v.minLength(1, 'Give a text.'),
  v.maxLength(MAX_MESSAGE_LENGTH, `A text has at most ${MAX_MESSAGE_LENGTH} characters.`),
  v.check(
    (value) => unknownPlaceholder(value) === undefined,
    (issue) => `{${unknownPlaceholder(String(issue.input))}} is no placeholder. There are ${KNOWN}.`,
  ),
);
const language = v.nullable(
  v.pipe(
    v.string('Give a language tag as text, or null.'),
    v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Give a language tag such as "nl" or "pt-BR".'),
  ),
);

const draft = v.object({ shortcut, title, text, language: v.optional(language, null) });
const changes = v.partial(v.object({ shortcut, title, text, language }));

const answer = v.object({
  id: v.string(),
  shortcut: v.string(),
  title: v.string(),
  text: v.string(),
  language: v.nullable(v.string()),
  updatedAt: v.string(),
}) satisfies v.GenericSchema<unknown, CannedResponse>;

/** Texts that people send often: everybody reads them, managers write them. */
export function cannedResponseRoutes(responses: CannedResponses): ApiRoute[] {
  return [
    route({
      method: 'get',
      path: '/canned-responses',
      role: 'viewer',
      tag: TAG,
      summary: 'Lists canned responses by shortcut, those of one language and of all if asked.',
      query: v.object({ ...pageQuery.entries, language: v.optional(v.string()) }),
      answer: pageOf(answer),
      handle: ({ actor, query }) => responses.list(actor.workspaceId, query),
    }),
    route({
      method: 'post',
      path: '/canned-responses',
      role: 'manager',
      audit: 'canned_responses.added',
      tag: TAG,
      summary: 'Adds a canned response.',
      body: draft,
      answer,
      status: 201,
      handle: ({ actor, body }) => responses.add(actor.workspaceId, body),
    }),
    route({
      method: 'get',
      path: '/canned-responses/:id',
      role: 'viewer',
      tag: TAG,
      summary: 'Reads one canned response.',
      answer,
      handle: ({ actor, params }) => responses.get(actor.workspaceId, params.id),
    }),
    route({
      method: 'patch',
      path: '/canned-responses/:id',
      role: 'manager',
      audit: 'canned_responses.changed',
      tag: TAG,
      summary: 'Changes a canned response.',
      body: changes,
      answer,
      handle: ({ actor, params, body }) => responses.change(actor.workspaceId, params.id, body),
    }),
    route({
      method: 'delete',
      path: '/canned-responses/:id',
      role: 'manager',
      audit: 'canned_responses.removed',
      tag: TAG,
      summary: 'Removes a canned response.',
      handle: ({ actor, params }) => responses.remove(actor.workspaceId, params.id),
    }),
  ];
}
