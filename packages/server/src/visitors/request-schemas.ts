import { HANDOFF_REASONS, MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS, MAX_MESSAGE_LENGTH } from '@baton/core';
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

/** The text of a message that may consist of files alone. */
const textBesideFiles = v.pipe(
  v.string('Give the message as text.'),
  v.maxLength(MAX_MESSAGE_LENGTH, `A message has at most ${MAX_MESSAGE_LENGTH} characters.`),
);
const atMostFiles = v.maxLength<string[], number, string>(
  MAX_ATTACHMENTS,
  `A message takes at most ${MAX_ATTACHMENTS} files.`,
);

/** A visitor's message names its files whole, as they were given out; only their ids count. */
const attachedFiles = v.pipe(
  v.array(
    v.pipe(
      v.object({ id }),
      v.transform((file) => file.id),
    ),
    'Give a list of files.',
  ),
  atMostFiles,
);

/** A message has a text, or files, or both. */
function saysSomething<
  Said extends { text: string; attachments?: string[] | undefined },
>(): v.RawCheckAction<Said> {
  return v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    if (value.text.trim() !== '' || value.attachments?.length) return;
    const path = { type: 'object' as const, origin: 'value' as const, key: 'text', value: value.text };
    addIssue({ message: 'Write something first.', path: [{ ...path, input: { ...value } }] });
  });
}

/** A person's reply, with the ids of files that were uploaded before. */
export const replySchema = v.pipe(
  v.object({
    text: textBesideFiles,
    clientId: v.optional(id),
    attachments: v.optional(v.pipe(v.array(id, 'Give a list of files.'), atMostFiles)),
  }),
  saysSomething(),
);

const page = v.object({
  url: v.pipe(v.string(), v.maxLength(2_000, 'This address is too long.')),
  title: v.optional(v.pipe(v.string(), v.maxLength(500, 'This title is too long.'))),
});

/** What each of a visitor's requests must look like; the types are those of `VisitorRequests` in core. */
export const visitorSchemas = {
  open: v.object({
    workspace: id,
    token: v.optional(v.pipe(v.string(), v.maxLength(200, 'This is not a token of ours.'))),
    locale: v.optional(
      v.pipe(v.string('Give a language tag.'), v.maxLength(35, 'This is not a language tag.')),
    ),
    page: v.optional(page),
    context: v.optional(context),
  }),
  subscribe: v.object({ conversationId: id, afterSeq: seq }),
  message: v.pipe(
    v.object({
      conversationId: id,
      clientId: id,
      text: textBesideFiles,
      attachments: v.optional(attachedFiles),
    }),
    saysSomething(),
  ),
  earlier: v.object({ conversationId: id, beforeSeq: seq }),
  upload: v.object({
    conversationId: id,
    name: v.pipe(
      v.string('Give the name of the file.'),
      v.minLength(1, 'Give the name of the file.'),
      v.maxLength(300, 'This name is too long.'),
    ),
    type: v.pipe(v.string('Give the media type.'), v.maxLength(200, 'This is not a media type.')),
    size: v.pipe(
      seq,
      v.minValue(1, 'This file is empty.'),
      v.maxValue(MAX_ATTACHMENT_BYTES, `A file has at most ${MAX_ATTACHMENT_BYTES} bytes.`),
    ),
  }),
  file: v.object({ conversationId: id, attachmentId: id }),
  feedback: v.object({
    conversationId: id,
    messageId: id,
    helpful: v.nullable(v.boolean('Give true, false or null.')),
  }),
  form: v.object({
    conversationId: id,
    name: v.optional(shortText),
    email: v.optional(
      v.pipe(
        v.string('Give an email address.'),
        v.trim(),
        v.maxLength(254, 'This address is too long.'),
        v.email('Give an address such as name@example.com.'),
      ),
    ),
    fields: v.optional(context),
  }),
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
  identify: v.object({
    token: v.pipe(
      v.string('Give the signed token as text.'),
      v.minLength(1, 'Give the signed token.'),
      v.maxLength(4_096, 'A token has at most 4,096 characters.'),
    ),
    device: v.pipe(
      v.string('Give the device’s own random text.'),
      v.minLength(16, 'Give at least 16 random characters.'),
      v.maxLength(100, 'Give at most 100 characters.'),
    ),
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
  visit: v.object({ conversationId: id, page }),
  nothing: v.optional(v.object({}), {}),
};
