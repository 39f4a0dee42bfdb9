import { type Channel, type CreatedChannel, INBOUND_IGNORED, type InboundReceipt } from '@baton/core';
import * as v from 'valibot';
import { email, name } from '../people/schemas.js';
import { outsideUrl } from '../webhooks/webhook-routes.js';

/** What a channel's own id looks like: it is written in settings, conditions and addresses. */
const channelId = v.pipe(
  v.string('Give an id as text.'),
  v.regex(/^[a-z][a-z0-9-]{0,49}$/, 'Use small letters, digits and hyphens, beginning with a letter.'),
);
const enabled = v.boolean('Choose true or false.');

const webSettings = v.optional(v.object({}), {});
const emailSettings = v.object({
  address: email,
  fromName: v.optional(
    v.pipe(v.string('Give a name as text.'), v.trim(), v.maxLength(100, 'Use at most 100 characters.')),
    '',
  ),
  replyAddress: v.optional(v.nullable(email), null),
});
const customSettings = v.optional(v.object({ webhookUrl: v.optional(v.nullable(outsideUrl), null) }), {});

const common = { id: v.optional(channelId), name, enabled: v.optional(enabled, true) };

/** What a new channel must look like, by its type. */
export const newChannelSchema = v.variant(
  'type',
  [
    v.object({ ...common, type: v.literal('email'), settings: emailSettings }),
    v.object({ ...common, type: v.literal('custom'), settings: customSettings }),
    v.object({ ...common, type: v.literal('web'), settings: webSettings }),
  ],
  'Choose “email” or “custom”.',
);
export type NewChannel = v.InferOutput<typeof newChannelSchema>;

/** What may be changed; the settings are read against the channel's type. */
export const channelChangesSchema = v.partial(
  v.object({ name, enabled, settings: v.record(v.string(), v.unknown()) }),
);
export type ChannelChanges = v.InferOutput<typeof channelChangesSchema>;

/** The settings of each type. */
export const settingsSchemas = {
  web: v.object({ settings: webSettings }),
  email: v.object({ settings: emailSettings }),
  custom: v.object({ settings: customSettings }),
};

const answered = {
  id: v.string(),
  name: v.string(),
  enabled: v.boolean(),
  createdAt: v.string(),
  webhookId: v.nullable(v.string()),
};
const variants = <Extra extends v.ObjectEntries>(extra: Extra) =>
  v.variant('type', [
    v.object({ ...answered, ...extra, type: v.literal('web'), settings: v.record(v.string(), v.never()) }),
    v.object({
      ...answered,
      ...extra,
      type: v.literal('email'),
      settings: v.object({
        address: v.string(),
        fromName: v.string(),
        replyAddress: v.nullable(v.string()),
      }),
    }),
    v.object({
      ...answered,
      ...extra,
      type: v.literal('custom'),
      settings: v.object({ webhookUrl: v.nullable(v.string()) }),
    }),
  ]);

export const channelSchema = variants({}) satisfies v.GenericSchema<unknown, Channel>;
export const createdChannelSchema = variants({ secret: v.nullable(v.string()) }) satisfies v.GenericSchema<
  unknown,
  CreatedChannel
>;

export const inboundReceiptSchema = v.object({
  conversationId: v.nullable(v.string()),
  messageId: v.nullable(v.string()),
  ignored: v.nullable(v.picklist(INBOUND_IGNORED)),
}) satisfies v.GenericSchema<unknown, InboundReceipt>;
