import { HANDOFF_REASONS, MAX_MESSAGE_LENGTH } from '@baton/core';
import * as v from 'valibot';

const id = v.pipe(
  v.string('Give an id as text.'),
  v.minLength(1, 'Give an id.'),
  v.maxLength(100, 'An id has at most 100 characters.'),
);
const shortText = v.pipe(v.string('Give a text.'), v.maxLength(200, 'Use at most 200 characters.'));
const seq = v.pipe(
  v.number('Give a number.'),
  v.integer('Give a whole number.'),
  v.minValue(0, 'Give 0 or more.'),
);

/** Facts that a page tells about itself or the visitor: few, short, texts only. */
const context = v.pipe(
  v.record(
    v.pipe(v.string(), v.maxLength(100, 'A name has at most 100 characters.')),
    v.pipe(v.string('Give each value as text.'), v.maxLength(1_000, 'A value has at most 1,000 characters.')),
  ),
  v.maxEntries(50, 'Give at most 50 values.'),
);

export const messageText = v.pipe(
  v.string('Give the message as text.'),
  v.maxLength(MAX_MESSAGE_LENGTH, `A message has at most ${MAX_MESSAGE_LENGTH} characters.`),
  v.check((text) => text.trim() !== '', 'Write something first.'),
);

/** What each of a visitor's requests must look like; the types are those of `VisitorRequests` in core. */
export const visitorSchemas = {
  open: v.object({
    workspace: id,
    token: v.optional(v.pipe(v.string(), v.maxLength(200, 'This is not a token of ours.'))),
    locale: v.optional(
      v.pipe(v.string('Give a language tag.'), v.maxLength(35, 'This is not a language tag.')),
    ),
    page: v.optional(
      v.object({
        url: v.pipe(v.string(), v.maxLength(2_000, 'This address is too long.')),
        title: v.optional(v.pipe(v.string(), v.maxLength(500, 'This title is too long.'))),
      }),
    ),
    context: v.optional(context),
  }),
  subscribe: v.object({ conversationId: id, afterSeq: seq }),
  message: v.object({ conversationId: id, clientId: id, text: messageText }),
  handoff: v.object({
    conversationId: id,
    key: id,
    reason: v.picklist(HANDOFF_REASONS, 'Give one of the reasons for a handoff.'),
    trigger: v.optional(
      v.object({
        triggerId: v.optional(id),
        phrase: v.optional(shortText),
        evidence: v.optional(v.object({ start: seq, end: seq, text: shortText })),
        messageId: v.optional(id),
      }),
    ),
    context: v.optional(context),
  }),
  conversation: v.object({ conversationId: id }),
  email: v.object({
    conversationId: id,
    email: v.pipe(
      v.string('Give an email address.'),
      v.trim(),
      v.maxLength(254, 'This address is too long.'),
      v.email('Give an address such as name@example.com.'),
    ),
  }),
  rate: v.object({
    conversationId: id,
    score: v.picklist([1, 2, 3, 4, 5] as const, 'Give a number from 1 to 5.'),
    comment: v.optional(v.pipe(v.string(), v.maxLength(2_000, 'Use at most 2,000 characters.'))),
  }),
  typing: v.object({ conversationId: id, active: v.boolean('Give true or false.') }),
  read: v.object({ conversationId: id, seq }),
  nothing: v.optional(v.object({}), {}),
};
