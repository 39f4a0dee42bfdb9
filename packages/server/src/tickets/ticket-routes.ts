import {
  MAX_BULK_TICKETS,
  MAX_CATEGORY_LENGTH,
  MAX_SUBJECT_LENGTH,
  TICKET_PRIORITIES,
  TICKET_STATUSES,
  TICKET_VIEWS,
  type Ticket,
} from '@baton/core';
import * as v from 'valibot';
import type { Services } from '../create-services.js';
import { pageOf } from '../http/page-schema.js';
import { pageQuery } from '../http/paging.js';
import { type ApiRoute, route } from '../http/route.js';
import { searchText } from '../search/search-schemas.js';
import { listCategories } from './ticket-categories.js';
import { listHistory } from './ticket-history.js';
import { countTickets, listTickets } from './ticket-queries.js';
import { historySchema, ticketSchema } from './ticket-schemas.js';

const TAG = 'Tickets';
const TICKETS_PER_PAGE = 50;

const id = v.pipe(
  v.string('Give an id as text.'),
  v.minLength(1, 'Give an id.'),
  v.maxLength(100, 'An id has at most 100 characters.'),
);
const text = (name: string, longest: number) =>
  v.pipe(
    v.string(`Give a ${name} as text.`),
    v.trim(),
    v.minLength(1, `Give a ${name}.`),
    v.maxLength(longest, `A ${name} has at most ${longest} characters.`),
  );
const status = v.picklist(TICKET_STATUSES, `Choose one of ${TICKET_STATUSES.join(', ')}.`);
const priority = v.picklist(TICKET_PRIORITIES, `Choose one of ${TICKET_PRIORITIES.join(', ')}.`);
const view = v.picklist(TICKET_VIEWS, `Choose one of ${TICKET_VIEWS.join(', ')}.`);
const subject = text('subject', MAX_SUBJECT_LENGTH);
const category = v.nullable(text('category', MAX_CATEGORY_LENGTH));

/** Several values in one parameter, as in `status=new,waiting_on_us`. */
const anyOf = <Item extends v.GenericSchema<string>>(item: Item) =>
  v.optional(
    v.pipe(
      v.string(),
      v.transform((list) => list.split(',').map((value) => value.trim())),
      v.array(item),
    ),
  );

const listQuery = v.object({
  view: v.optional(view, 'all'),
  destination: v.optional(v.pipe(v.string(), v.description('Only those of this help desk.'))),
  status: anyOf(status),
  priority: anyOf(priority),
  owner: v.optional(v.pipe(v.string(), v.description('The id of a user, or `none`.'))),
  channel: v.optional(v.string()),
  category: v.optional(v.string()),
  conversation: v.optional(v.string()),
  q: searchText('the number, the subject, what was said, the notes, or the contact’s name or address'),
  cursor: v.optional(v.string()),
});

const changeEntries = v.partial(
  v.object({
    subject,
    status,
    priority,
    category,
    ownerId: v.nullable(id),
    destinationId: id,
  }),
);
const changeSchema = v.pipe(
  changeEntries,
  v.check((change) => Object.keys(change).length > 0, 'Say what to change.'),
);
const bulkSchema = v.object({
  ids: v.pipe(
    v.array(id, 'Give a list of the ids of tickets.'),
    v.minLength(1, 'Give at least one ticket.'),
    v.maxLength(MAX_BULK_TICKETS, `Give at most ${MAX_BULK_TICKETS} tickets.`),
  ),
  change: changeSchema,
});
const newTicketSchema = v.object({
  subject,
  destinationId: v.optional(id),
  conversationId: v.optional(id),
  contactId: v.optional(id),
  priority: v.optional(priority),
  category: v.optional(category),
  ownerId: v.optional(id),
  channel: v.optional(text('channel', 50)),
});

function readingRoutes({ platform, tickets }: Services): ApiRoute[] {
  const { db } = platform;
  return [
    route({
      method: 'get',
      path: '/tickets',
      role: 'viewer',
      tag: TAG,
      summary: 'Lists the tickets of a view, the latest change first.',
      query: listQuery,
      answer: pageOf(ticketSchema),
      handle: ({ actor, query }) => listTickets(db, actor, { ...query, limit: TICKETS_PER_PAGE }),
    }),
    route({
      method: 'get',
      path: '/tickets/counts',
      role: 'viewer',
      tag: TAG,
      summary: 'Counts the tickets of each view.',
      query: v.object({ destination: v.optional(v.string()) }),
      answer: v.object(v.entriesFromList(TICKET_VIEWS, v.number())),
      handle: ({ actor, query }) => countTickets(db, actor, query.destination),
    }),
    route({
      method: 'get',
      path: '/tickets/categories',
      role: 'viewer',
      tag: TAG,
      summary: 'Lists the categories that tickets have, for choosing among them.',
      answer: pageOf(v.string()),
      handle: async ({ actor }) => ({ items: await listCategories(db, actor), nextCursor: null }),
    }),
    route({
      method: 'get',
      path: '/tickets/:id',
      role: 'viewer',
      tag: TAG,
      summary: 'Reads a ticket.',
      answer: ticketSchema,
      handle: ({ actor, params }) => tickets.read(actor, params.id),
    }),
    route({
      method: 'get',
      path: '/tickets/:id/history',
      role: 'viewer',
      tag: TAG,
      summary: 'Lists what was changed of a ticket, when and by whom, the latest first.',
      query: pageQuery,
      answer: pageOf(historySchema),
      async handle({ actor, params, query }) {
        await tickets.read(actor, params.id);
        return listHistory(db, params.id, query);
      },
    }),
  ];
}

/** The routes of tickets (contract, REST). */
export function ticketRoutes(services: Services): ApiRoute[] {
  const { tickets, router, turnPublisher } = services;
  /** Those who wait behind or before them have another place, and lists of conversations show the priority. */
  const lineMoved = (workspaceId: string, changed: readonly Ticket[]): void => {
    router.lineChanged(workspaceId);
    for (const { conversationId } of changed)
      if (conversationId) turnPublisher.touch(workspaceId, conversationId);
  };
  return [
    ...readingRoutes(services),
    route({
      method: 'post',
      path: '/tickets',
      role: 'agent',
      tag: TAG,
      summary: 'Makes a ticket by hand, about a conversation or without one.',
      body: newTicketSchema,
      answer: ticketSchema,
      status: 201,
      handle: ({ actor, body }) => tickets.create(actor, body),
    }),
    route({
      method: 'patch',
      path: '/tickets/:id',
      role: 'agent',
      tag: TAG,
      summary: 'Changes a ticket; its conversation follows.',
      body: changeSchema,
      answer: ticketSchema,
      async handle({ actor, params, body }) {
        const ticket = await tickets.change(actor, params.id, body);
        if (body.priority) lineMoved(actor.workspaceId, [ticket]);
        return ticket;
      },
    }),
    route({
      method: 'patch',
      path: '/tickets',
      role: 'agent',
      tag: TAG,
      summary: 'Changes many tickets at once: all of them, or none.',
      body: bulkSchema,
      answer: v.object({ items: v.array(ticketSchema) }),
      async handle({ actor, body }) {
        const changed = await tickets.changeMany(actor, body);
        if (body.change.priority) lineMoved(actor.workspaceId, changed.items);
        return changed;
      },
    }),
  ];
}
