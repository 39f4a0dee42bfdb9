import { BatonError, type Channel, type InboundReceipt, MAX_MESSAGE_LENGTH } from '@baton/core';
import * as v from 'valibot';
import type { Mailer } from '../email/mailer.js';
import type { EmailChannel, ReceiveEmail } from '../email/receive-email.js';
import { parseInput } from '../http/field-issues.js';
import { pageOf } from '../http/page-schema.js';
import { pageQuery } from '../http/paging.js';
import { type ApiRoute, route } from '../http/route.js';
import { messageText } from '../visitors/request-schemas.js';
import {
  channelChangesSchema,
  channelSchema,
  createdChannelSchema,
  inboundReceiptSchema,
  newChannelSchema,
} from './channel-schemas.js';
import type { Channels } from './channels.js';
import { inboundFilesSchema } from './inbound-files.js';
import { type InboundParts, receiveMessage, visitorOfContact } from './receive-message.js';

const tag = 'Channels';
/** What mail servers take, 25 MB with its files, as base64 in JSON; of the text, a message's limit is stored. */
const MAX_INBOUND_BYTES = 36 * 1024 * 1024;

const id = (what: string) =>
  v.pipe(
    v.string(`Give ${what} as text.`),
    v.trim(),
    v.minLength(1, `Give ${what}.`),
    v.maxLength(500, 'Use at most 500 characters.'),
  );
const shortText = v.pipe(v.string('Give a text.'), v.trim(), v.maxLength(200, 'Use at most 200 characters.'));

/** What a custom channel posts. */
const customMessage = v.object({
  externalId: id("the message's id"),
  contact: v.object({
    id: id("the contact's id"),
    name: v.optional(v.nullable(shortText)),
    email: v.optional(
      v.nullable(
        v.pipe(
          v.string('Give an address as text.'),
          v.trim(),
          v.email('Give an address such as kim@example.com.'),
        ),
      ),
    ),
  }),
  text: messageText,
  attachments: v.optional(inboundFilesSchema, []),
  locale: v.optional(
    v.pipe(v.string('Give a language tag.'), v.maxLength(35, 'Give a language tag such as "nl".')),
  ),
  context: v.optional(v.pipe(v.record(shortText, shortText), v.maxEntries(50, 'Give at most 50 values.'))),
});

/** What the routes of channels stand on. */
export interface ChannelRouteParts extends InboundParts {
  readonly channels: Channels;
  readonly receiveEmail: ReceiveEmail;
  readonly mailer: Mailer | null;
}

async function receiveCustom(
  parts: ChannelRouteParts,
  at: { workspaceId: string; channelId: string },
  body: unknown,
): Promise<InboundReceipt> {
  const { contact, externalId, text, locale = null, context, attachments } = parseInput(customMessage, body);
  const visitor = await visitorOfContact(parts, {
    ...at,
    externalId: contact.id,
    name: contact.name ?? null,
    email: contact.email?.toLowerCase() ?? null,
    locale,
  });
  const files = attachments;
  return receiveMessage(parts, {
    ...at,
    externalId,
    text,
    files,
    locale,
    visitor,
    ...(context && { context }),
  });
}

function receive(parts: ChannelRouteParts, workspaceId: string, channel: Channel, body: unknown) {
  if (!channel.enabled) throw new BatonError('refused', 'This channel is switched off.');
  if (channel.type === 'web')
    throw new BatonError('refused', 'Visitors of the website write in the widget. Add a custom channel.');
  if (channel.type === 'email') return parts.receiveEmail(workspaceId, channel as EmailChannel, body);
  return receiveCustom(parts, { workspaceId, channelId: channel.id }, body);
}

/** The routes of channels, and the door by which their messages come in (contract, REST). */
export function channelRoutes(parts: ChannelRouteParts): ApiRoute[] {
  const { channels, mailer } = parts;
  return [
    route({
      method: 'get',
      path: '/mail',
      role: 'viewer',
      tag,
      summary: 'Says whether this server can send mail, and what mail comes from.',
      answer: v.object({ outgoing: v.boolean(), from: v.nullable(v.string()) }),
      handle: () => ({ outgoing: mailer !== null, from: mailer?.from ?? null }),
    }),
    route({
      method: 'get',
      path: '/channels',
      role: 'viewer',
      tag,
      summary: 'Lists the channels.',
      query: pageQuery,
      answer: pageOf(channelSchema),
      handle: ({ actor, query }) => channels.list(actor.workspaceId, query),
    }),
    route({
      method: 'post',
      path: '/channels',
      role: 'manager',
      tag,
      audit: 'by-service',
      summary: 'Adds an email or custom channel; the secret of its deliveries is answered once.',
      body: newChannelSchema,
      answer: createdChannelSchema,
      status: 201,
      handle: ({ actor, body }) => channels.add(actor, body),
    }),
    route({
      method: 'get',
      path: '/channels/:id',
      role: 'viewer',
      tag,
      summary: 'Reads one channel.',
      answer: channelSchema,
      handle: ({ actor, params }) => channels.get(actor.workspaceId, params.id),
    }),
    route({
      method: 'patch',
      path: '/channels/:id',
      role: 'manager',
      tag,
      audit: 'by-service',
      summary: 'Changes a channel, or switches it on or off.',
      body: channelChangesSchema,
      answer: channelSchema,
      handle: ({ actor, params, body }) => channels.change(actor, params.id, body),
    }),
    route({
      method: 'delete',
      path: '/channels/:id',
      role: 'manager',
      tag,
      audit: 'by-service',
      summary: 'Deletes a channel; its conversations stay.',
      handle: ({ actor, params }) => channels.remove(actor, params.id),
    }),
    route({
      method: 'post',
      path: '/channels/:id/messages',
      role: 'agent',
      tag,
      audit: 'changes-nothing',
      summary: `Takes in a message of a custom channel, or a mail; at most ${MAX_MESSAGE_LENGTH} characters of text.`,
      body: v.record(v.string(), v.unknown()),
      answer: inboundReceiptSchema,
      status: 202,
      maxBodyBytes: MAX_INBOUND_BYTES,
      async handle({ actor, params, body }) {
        return receive(parts, actor.workspaceId, await channels.get(actor.workspaceId, params.id), body);
      },
    }),
  ];
}
