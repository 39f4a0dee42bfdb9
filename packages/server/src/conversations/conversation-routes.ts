import { CONVERSATION_VIEWS } from '@baton/core';
import * as v from 'valibot';
import type { Services } from '../create-services.js';
import { pageOf } from '../http/page-schema.js';
import { type ApiRoute, route } from '../http/route.js';
import { searchText } from '../search/search-schemas.js';
import { replySchema } from '../visitors/request-schemas.js';
import {
  conversationDetailSchema,
  conversationSchema,
  conversationSummarySchema,
  messageSchema,
} from './answer-schemas.js';
import { messagesAfter } from './message-repository.js';
import { CONVERSATION_PLACES, conversationDetail, countViews, listConversations } from './summaries.js';

const TAG = 'Conversations';
const MESSAGES_PER_PAGE = 200;

const seqText = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}$/, 'Give the `seq` of a message as a whole number.'),
  v.transform(Number),
);
const id = v.pipe(
  v.string('Give an id as text.'),
  v.minLength(1, 'Give an id.'),
  v.maxLength(100, 'An id has at most 100 characters.'),
);

const destination = v.optional(v.pipe(v.string(), v.description('Only those of this inbox or help desk.')));
const place = v.optional(
  v.pipe(
    v.picklist(CONVERSATION_PLACES, `Choose one of ${CONVERSATION_PLACES.join(', ')}.`),
    v.description('Only those that stand in an inbox, or that a help desk has a ticket for.'),
  ),
);

function readingRoutes({ platform, humanConversations }: Services): ApiRoute[] {
  const { db } = platform;
  return [
    route({
      method: 'get',
      path: '/conversations',
      role: 'viewer',
      tag: TAG,
      summary: 'Lists the conversations of a view, or those of it that a search finds, the latest first.',
      query: v.object({
        view: v.optional(
          v.picklist(CONVERSATION_VIEWS, `Choose one of ${CONVERSATION_VIEWS.join(', ')}.`),
          'all',
        ),
        q: searchText('what was said, the notes, or the contact’s name or address'),
        cursor: v.optional(v.string()),
        destination,
        place,
      }),
      answer: pageOf(conversationSummarySchema),
      handle: ({ actor, query }) =>
        listConversations(db, { ...query, workspaceId: actor.workspaceId, userId: actor.userId }),
    }),
    route({
      method: 'get',
      path: '/conversations/counts',
      role: 'viewer',
      tag: TAG,
      summary: 'Counts the conversations of each view.',
      query: v.object({ destination, place }),
      answer: v.object(v.entriesFromList(CONVERSATION_VIEWS, v.number())),
      handle: ({ actor, query }) =>
        countViews(db, { ...query, workspaceId: actor.workspaceId, userId: actor.userId }),
    }),
    route({
      method: 'get',
      path: '/conversations/:id',
      role: 'viewer',
      tag: TAG,
      summary: 'Reads a conversation with its handoffs.',
      answer: conversationDetailSchema,
      handle: ({ actor, params }) => conversationDetail(db, actor, params.id),
    }),
    route({
      method: 'get',
      path: '/conversations/:id/messages',
      role: 'viewer',
      tag: TAG,
      summary: 'Reads the messages after a place, in order.',
      query: v.object({ after: v.optional(seqText, '0'), cursor: v.optional(seqText) }),
      answer: pageOf(messageSchema),
      async handle({ actor, params, query }) {
        await humanConversations.authorise(actor, params.id);
        const items = await messagesAfter(db, params.id, query.cursor ?? query.after, MESSAGES_PER_PAGE);
        const last = items.at(-1);
        return { items, nextCursor: items.length === MESSAGES_PER_PAGE && last ? String(last.seq) : null };
      },
    }),
  ];
}

function actingRoutes({ platform, humanConversations }: Services): ApiRoute[] {
  return [
    route({
      method: 'post',
      path: '/conversations/:id/messages',
      role: 'agent',
      tag: TAG,
      summary: 'Replies as a person; takes the conversation if nobody has it.',
      body: replySchema,
      answer: v.object({ message: messageSchema, conversation: conversationSchema }),
      status: 201,
      handle: ({ actor, params, body }) =>
        humanConversations.reply(actor, params.id, {
          ...body,
          clientId: body.clientId ?? platform.newId(),
        }),
    }),
    route({
      method: 'post',
      path: '/conversations/:id/assign',
      role: 'agent',
      tag: TAG,
      summary: 'Gives a conversation to a person, to yourself by default.',
      body: v.object({ userId: v.optional(id) }),
      answer: conversationSchema,
      handle: ({ actor, params, body }) =>
        humanConversations.assign(actor, params.id, body.userId ?? actor.userId),
    }),
    ...(
      [
        ['return-to-agent', 'Gives a conversation back to the customer agent.', 'returnToAgent'],
        ['close', 'Closes a conversation.', 'close'],
        ['reopen', 'Opens a closed conversation again, with the customer agent.', 'reopen'],
      ] as const
    ).map(([action, summary, method]) =>
      route({
        method: 'post',
        path: `/conversations/:id/${action}`,
        role: 'agent',
        tag: TAG,
        summary,
        answer: conversationSchema,
        handle: ({ actor, params }) => humanConversations[method](actor, params.id),
      }),
    ),
  ];
}

/** The routes of conversations (contract, REST). */
export function conversationRoutes(services: Services): ApiRoute[] {
  return [...readingRoutes(services), ...actingRoutes(services)];
}
