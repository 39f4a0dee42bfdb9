import {
  TICKET_PRIORITIES,
  TICKET_SOURCES,
  TICKET_STATUSES,
  type Ticket,
  type TicketHistoryEntry,
} from '@baton/core';
import * as v from 'valibot';
import { lastMessageSchema } from '../conversations/answer-schemas.js';
import { foundSchema } from '../search/search-schemas.js';

const isoTime = v.pipe(v.string(), v.description('ISO 8601, UTC'));
const nullableText = v.nullable(v.string());
/** The shapes that are answered, checked against the protocol's types by the compiler. */
export const ticketSchema = v.object({
  id: v.string(),
  number: v.number(),
  subject: v.string(),
  status: v.picklist(TICKET_STATUSES),
  priority: v.picklist(TICKET_PRIORITIES),
  category: nullableText,
  owner: v.nullable(v.object({ id: v.string(), name: v.string(), avatarUrl: v.optional(v.string()) })),
  destinationId: nullableText,
  channel: v.string(),
  conversationId: nullableText,
  contact: v.nullable(
    v.object({ id: v.string(), name: nullableText, email: nullableText, locale: nullableText }),
  ),
  source: v.picklist(TICKET_SOURCES),
  lastMessage: lastMessageSchema,
  unread: v.number(),
  createdAt: isoTime,
  updatedAt: isoTime,
  closedAt: v.nullable(isoTime),
  found: foundSchema,
}) satisfies v.GenericSchema<unknown, Ticket>;

const historyValue = v.nullable(v.object({ value: v.string(), label: v.optional(v.string()) }));
export const historySchema = v.object({
  id: v.string(),
  at: isoTime,
  actor: v.object({
    kind: v.picklist(['person', 'visitor', 'workflow', 'routing', 'system'] as const),
    id: nullableText,
    name: nullableText,
  }),
  field: v.picklist([
    'created',
    'subject',
    'status',
    'priority',
    'category',
    'owner',
    'destination',
  ] as const),
  from: historyValue,
  to: historyValue,
}) satisfies v.GenericSchema<unknown, TicketHistoryEntry>;
