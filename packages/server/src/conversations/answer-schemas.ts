import {
  CONVERSATION_STATUSES,
  type Conversation,
  type ConversationDetail,
  type ConversationSummary,
  HANDLERS,
  HANDOFF_OUTCOMES,
  HANDOFF_REASONS,
  type HandoffRecord,
  type LastMessage,
  type Message,
  QUEUES,
  TICKET_PRIORITIES,
} from '@baton/core';
import * as v from 'valibot';
import { foundSchema } from '../search/search-schemas.js';

/** What the API answers about conversations; each schema is checked against the type that the console uses. */
const isoTime = v.pipe(v.string(), v.description('ISO 8601, UTC'));
const texts = v.record(v.string(), v.string());
const reason = v.picklist(HANDOFF_REASONS);
const outcome = v.nullable(v.picklist(HANDOFF_OUTCOMES));
const author = v.picklist(['visitor', 'agent', 'human', 'system'] as const);

const assignee = v.object({ id: v.string(), name: v.string(), avatarUrl: v.optional(v.string()) });

const trigger = v.object({
  triggerId: v.optional(v.string()),
  phrase: v.optional(v.string()),
  evidence: v.optional(v.object({ start: v.number(), end: v.number(), text: v.string() })),
  messageId: v.optional(v.string()),
});

export const conversationSchema = v.object({
  id: v.string(),
  status: v.picklist(CONVERSATION_STATUSES),
  handler: v.picklist(HANDLERS),
  queue: v.nullable(v.picklist(QUEUES)),
  epoch: v.number(),
  seq: v.number(),
  revision: v.number(),
  handoff: v.nullable(
    v.object({ id: v.string(), reason, outcome, from: v.picklist(['agent', 'paused'] as const) }),
  ),
  assignee: v.nullable(assignee),
  position: v.nullable(v.number()),
  offered: v.boolean(),
  failedAnswers: v.number(),
}) satisfies v.GenericSchema<unknown, Conversation>;

export const messageAttachmentSchema = v.object({
  id: v.string(),
  name: v.string(),
  type: v.string(),
  size: v.number(),
});

export const messageSchema = v.object({
  id: v.string(),
  seq: v.number(),
  author,
  text: v.string(),
  at: isoTime,
  clientId: v.optional(v.string()),
  authorId: v.optional(v.string()),
  authorName: v.optional(v.string()),
  citations: v.optional(v.array(v.object({ title: v.string(), url: v.optional(v.string()) }))),
  attachments: v.optional(v.array(messageAttachmentSchema)),
  helpful: v.optional(v.boolean()),
  notice: v.optional(
    v.object({
      kind: v.picklist([
        'assigned',
        'joined',
        'waiting',
        'scheduled',
        'unassigned',
        'email_wanted',
        'cancelled',
        'failed',
        'expired',
        'returned',
        'paused',
        'closed',
        'reopened',
      ] as const),
      custom: v.boolean(),
      handoffId: v.optional(v.string()),
      outcome: v.optional(v.picklist(HANDOFF_OUTCOMES)),
      name: v.optional(v.string()),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Message>;

export const handoffSchema = v.object({
  id: v.string(),
  conversationId: v.string(),
  reason,
  trigger: v.nullable(trigger),
  process: v.picklist(['live', 'async', 'none'] as const),
  outcome,
  joinedReasons: v.array(reason),
  assignee: v.nullable(assignee),
  destinationId: v.nullable(v.string()),
  settingsVersion: v.number(),
  context: texts,
  requestedAt: isoTime,
  settledAt: v.nullable(isoTime),
  assignedAt: v.nullable(isoTime),
  endedAt: v.nullable(isoTime),
  needed: v.nullable(v.boolean()),
}) satisfies v.GenericSchema<unknown, HandoffRecord>;

export const lastMessageSchema = v.nullable(
  v.object({
    author,
    authorId: v.optional(v.string()),
    authorName: v.optional(v.string()),
    text: v.string(),
    at: isoTime,
  }),
) satisfies v.GenericSchema<unknown, LastMessage | null>;

const summaryEntries = {
  id: v.string(),
  conversation: conversationSchema,
  contact: v.object({
    id: v.string(),
    name: v.nullable(v.string()),
    email: v.nullable(v.string()),
    locale: v.nullable(v.string()),
  }),
  channel: v.string(),
  destinationId: v.nullable(v.string()),
  ticketId: v.nullable(v.string()),
  lastMessage: lastMessageSchema,
  handoff: v.nullable(v.object({ id: v.string(), reason, outcome, trigger: v.nullable(trigger) })),
  unread: v.number(),
  priority: v.picklist(TICKET_PRIORITIES),
  waitingSince: v.nullable(isoTime),
  createdAt: isoTime,
  updatedAt: isoTime,
  found: foundSchema,
};

export const conversationSummarySchema = v.object(summaryEntries) satisfies v.GenericSchema<
  unknown,
  ConversationSummary
>;

const storySchema = v.object({
  said: v.array(v.string()),
  saidCount: v.number(),
  tried: v.array(
    v.object({
      question: v.string(),
      answer: v.string(),
      sources: v.array(v.object({ title: v.string(), url: v.optional(v.string()) })),
      helpful: v.nullable(v.boolean()),
    }),
  ),
});

export const conversationDetailSchema = v.object({
  ...summaryEntries,
  page: v.nullable(v.object({ url: v.string(), title: v.nullable(v.string()) })),
  pages: v.array(v.object({ url: v.string(), title: v.nullable(v.string()), at: isoTime })),
  story: v.nullable(storySchema),
  context: texts,
  rating: v.optional(v.nullable(v.object({ score: v.number(), comment: v.nullable(v.string()) }))),
  handoffs: v.array(handoffSchema),
}) satisfies v.GenericSchema<unknown, ConversationDetail>;
