import {
  DELIVERY_STATES,
  WEBHOOK_EVENTS,
  type Webhook,
  type WebhookDelivery,
  type WebhookDeliveryDetail,
} from '@baton/core';
import * as v from 'valibot';
import { pageOf } from '../http/page-schema.js';
import { pageQuery } from '../http/paging.js';
import { type ApiRoute, route } from '../http/route.js';
import type { Platform } from '../platform.js';
import type { WebhookDeliverer } from './deliverer.js';
import { listDeliveries, readDelivery, sendAgain } from './deliveries.js';
import type { Webhooks } from './webhooks.js';

const tag = 'Webhooks';
const MAX_URL_LENGTH = 2_000;

export const outsideUrl = v.pipe(
  v.string('Give the address as text.'),
  v.trim(),
  v.minLength(1, 'Give an address such as https://example.com/baton.'),
  v.maxLength(MAX_URL_LENGTH, `An address has at most ${MAX_URL_LENGTH} characters.`),
);
const events = v.array(
  v.picklist(WEBHOOK_EVENTS, 'There is no such event. The documentation lists them all.'),
  'Give a list of events; an empty one means every event.',
);
const enabled = v.boolean('Choose true or false.');

const newWebhook = v.object({
  url: outsideUrl,
  events: v.optional(events, []),
  enabled: v.optional(enabled, true),
});
const webhookChanges = v.partial(v.object({ url: outsideUrl, events, enabled }));

const webhookEntries = {
  id: v.string(),
  url: v.string(),
  events,
  enabled: v.boolean(),
  disabledReason: v.nullable(v.picklist(['manual', 'failing'] as const)),
  failingSince: v.nullable(v.string()),
  channelId: v.nullable(v.string()),
  createdAt: v.string(),
};
const webhookSchema = v.object(webhookEntries) satisfies v.GenericSchema<unknown, Webhook>;
const createdSchema = v.object({ ...webhookEntries, secret: v.string() });

const deliveryEntries = {
  id: v.string(),
  webhookId: v.string(),
  type: v.picklist(WEBHOOK_EVENTS),
  conversationId: v.nullable(v.string()),
  state: v.picklist(DELIVERY_STATES),
  attempts: v.number(),
  nextAttemptAt: v.nullable(v.string()),
  lastAttemptAt: v.nullable(v.string()),
  status: v.nullable(v.number()),
  response: v.nullable(v.string()),
  createdAt: v.string(),
};
const deliverySchema = v.object(deliveryEntries) satisfies v.GenericSchema<unknown, WebhookDelivery>;
const deliveryDetailSchema = v.object({
  ...deliveryEntries,
  payload: v.unknown(),
}) satisfies v.GenericSchema<unknown, WebhookDeliveryDetail>;

function editingRoutes(webhooks: Webhooks): ApiRoute[] {
  return [
    route({
      method: 'get',
      path: '/webhooks',
      role: 'manager',
      tag,
      summary: 'Lists the webhooks.',
      query: pageQuery,
      answer: pageOf(webhookSchema),
      handle: ({ actor, query }) => webhooks.list(actor.workspaceId, query),
    }),
    route({
      method: 'post',
      path: '/webhooks',
      role: 'manager',
      tag,
      audit: 'by-service',
      summary: 'Adds a webhook; its secret is answered once.',
      body: newWebhook,
      answer: createdSchema,
      status: 201,
      handle: ({ actor, body }) => webhooks.add(actor, body),
    }),
    route({
      method: 'get',
      path: '/webhooks/:id',
      role: 'manager',
      tag,
      summary: 'Reads one webhook.',
      answer: webhookSchema,
      handle: ({ actor, params }) => webhooks.get(actor.workspaceId, params.id),
    }),
    route({
      method: 'patch',
      path: '/webhooks/:id',
      role: 'manager',
      tag,
      audit: 'by-service',
      summary: 'Changes a webhook, or switches it on or off.',
      body: webhookChanges,
      answer: webhookSchema,
      handle: ({ actor, params, body }) => webhooks.change(actor, params.id, body),
    }),
    route({
      method: 'delete',
      path: '/webhooks/:id',
      role: 'manager',
      tag,
      audit: 'by-service',
      summary: 'Deletes a webhook with its deliveries.',
      handle: ({ actor, params }) => webhooks.remove(actor, params.id),
    }),
    route({
      method: 'post',
      path: '/webhooks/:id/secret',
      role: 'manager',
      tag,
      audit: 'by-service',
      summary: 'Replaces the secret; the new one is answered once.',
      answer: createdSchema,
      handle: ({ actor, params }) => webhooks.renewSecret(actor, params.id),
    }),
  ];
}

/** What the routes stand on. */
interface WebhookParts {
  readonly platform: Platform;
  readonly webhooks: Webhooks;
  readonly deliverer: WebhookDeliverer;
}

function deliveryRoutes({ platform, webhooks, deliverer }: WebhookParts): ApiRoute[] {
  return [
    route({
      method: 'get',
      path: '/webhooks/:id/deliveries',
      role: 'manager',
      tag,
      summary: 'Lists what was, or is to be, sent to a webhook, the newest first.',
      query: pageQuery,
      answer: pageOf(deliverySchema),
      async handle({ actor, params, query }) {
        const { id: webhookId } = await webhooks.get(actor.workspaceId, params.id);
        return listDeliveries(platform.db, { workspaceId: actor.workspaceId, webhookId }, query);
      },
    }),
    route({
      method: 'get',
      path: '/webhooks/:id/deliveries/:deliveryId',
      role: 'manager',
      tag,
      summary: 'Reads a delivery with what is sent.',
      answer: deliveryDetailSchema,
      handle: ({ actor, params }) =>
        readDelivery(platform.db, {
          workspaceId: actor.workspaceId,
          webhookId: params.id,
          id: params.deliveryId,
        }),
    }),
    route({
      method: 'post',
      path: '/webhooks/:id/deliveries/:deliveryId/send-again',
      role: 'manager',
      tag,
      audit: 'changes-nothing',
      summary: 'Sends a delivery again, under the same webhook-id.',
      answer: deliverySchema,
      status: 202,
      async handle({ actor, params }) {
        const name = { workspaceId: actor.workspaceId, webhookId: params.id, id: params.deliveryId };
        const delivery = await sendAgain(platform, name);
        deliverer.nudge();
        return delivery;
      },
    }),
  ];
}

/** The routes of webhooks and of their deliveries. */
export function webhookRoutes(parts: WebhookParts): ApiRoute[] {
  return [...editingRoutes(parts.webhooks), ...deliveryRoutes(parts)];
}
