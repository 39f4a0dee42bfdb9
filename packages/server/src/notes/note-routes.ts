import type { Note } from '@baton/core';
import * as v from 'valibot';
import { pageOf } from '../http/page-schema.js';
import { pageQuery } from '../http/paging.js';
import { type ApiRoute, route } from '../http/route.js';
import { messageText } from '../visitors/request-schemas.js';
import type { Notes } from './notes.js';

const TAG = 'Notes';

const noteSchema = v.object({
  id: v.string(),
  conversationId: v.nullable(v.string()),
  ticketId: v.nullable(v.string()),
  author: v.object({ id: v.nullable(v.string()), name: v.string() }),
  text: v.string(),
  at: v.pipe(v.string(), v.description('ISO 8601, UTC')),
}) satisfies v.GenericSchema<unknown, Note>;

const draft = v.object({
  text: messageText,
  clientId: v.optional(
    v.pipe(
      v.string('Give an id as text.'),
      v.minLength(1, 'Give an id.'),
      v.maxLength(100, 'An id has at most 100 characters.'),
    ),
  ),
});

/** Private notes of conversations and of tickets. */
export function noteRoutes(notes: Notes): ApiRoute[] {
  return (
    [
      ['/conversations/:id/notes', 'conversation', (id: string) => ({ conversationId: id })],
      ['/tickets/:id/notes', 'ticket', (id: string) => ({ ticketId: id })],
    ] as const
  ).flatMap(([path, what, subject]) => [
    route({
      method: 'get',
      path,
      role: 'viewer',
      tag: TAG,
      summary: `Lists the private notes of a ${what}, the oldest first.`,
      query: pageQuery,
      answer: pageOf(noteSchema),
      handle: ({ actor, params, query }) => notes.list(actor, subject(params.id), query),
    }),
    route({
      method: 'post',
      path,
      role: 'agent',
      tag: TAG,
      summary: `Adds a private note to a ${what}; the visitor never sees it.`,
      body: draft,
      answer: noteSchema,
      status: 201,
      handle: ({ actor, params, body }) => notes.add(actor, subject(params.id), body),
    }),
  ]);
}
