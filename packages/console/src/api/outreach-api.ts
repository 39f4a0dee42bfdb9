import type {
  Channel,
  CreatedChannel,
  CreatedWebhook,
  CustomerAgentChange,
  CustomerAgentState,
  EmailChannelSettings,
  MailState,
  Page,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookEventType,
} from '@baton/core';
import { allItems } from './all-items.js';
import { ifMatch, type Request } from './request.js';

/** What a manager writes of a new channel. */
export type ChannelDraft = { readonly name: string } & (
  | { readonly type: 'email'; readonly settings: EmailChannelSettings }
  | { readonly type: 'custom'; readonly settings: { readonly webhookUrl: string | null } }
);

/** What a manager changes of a channel. */
export interface ChannelChange {
  readonly name?: string;
  readonly enabled?: boolean;
  readonly settings?: ChannelDraft['settings'];
}

/** What a manager writes of a webhook. */
export interface WebhookDraft {
  readonly url: string;
  /** Empty: every event. */
  readonly events: readonly WebhookEventType[];
}

/** An API key as lists show it. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** Whom it acts as. */
  readonly ownerId: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

/** What the console asks about channels, webhooks, keys, and when and by what the customer agent answers. */
export interface OutreachApi {
  mail(): Promise<MailState>;
  addChannel(draft: ChannelDraft): Promise<CreatedChannel>;
  changeChannel(id: string, change: ChannelChange): Promise<Channel>;
  deleteChannel(id: string): Promise<void>;
  webhooks(): Promise<readonly Webhook[]>;
  addWebhook(draft: WebhookDraft): Promise<CreatedWebhook>;
  changeWebhook(id: string, change: Partial<WebhookDraft> & { enabled?: boolean }): Promise<Webhook>;
  renewWebhookSecret(id: string): Promise<CreatedWebhook>;
  deleteWebhook(id: string): Promise<void>;
  keys(): Promise<readonly ApiKey[]>;
  /** The answer alone holds the key itself. */
  addKey(name: string): Promise<ApiKey & { readonly key: string }>;
  revokeKey(id: string): Promise<void>;
  deliveries(webhookId: string, cursor?: string): Promise<Page<WebhookDelivery>>;
  delivery(webhookId: string, id: string): Promise<WebhookDeliveryDetail>;
  sendAgain(webhookId: string, id: string): Promise<WebhookDelivery>;
  /** @param from The state that the change was made from. */
  changeCustomerAgent(
    change: CustomerAgentChange,
    from: string | null,
  ): Promise<CustomerAgentState & { secret: string | null }>;
  switchCustomerAgent(paused: boolean, channel: string): Promise<CustomerAgentState>;
}

const PAGE = 20;
const ALL = 500;

/** These calls over the API's one way of asking. */
export function createOutreachApi(request: Request): OutreachApi {
  const channel = (id: string) => `/channels/${encodeURIComponent(id)}`;
  const webhook = (id: string) => `/webhooks/${encodeURIComponent(id)}`;
  const delivery = (webhookId: string, id: string) =>
    `${webhook(webhookId)}/deliveries/${encodeURIComponent(id)}`;
  return {
    mail: () => request('GET', '/mail'),
    addChannel: (draft) => request('POST', '/channels', { body: draft }),
    changeChannel: (id, change) => request('PATCH', channel(id), { body: change }),
    deleteChannel: (id) => request('DELETE', channel(id)),
    webhooks: async () => (await request<Page<Webhook>>('GET', `/webhooks?limit=${ALL}`)).items,
    addWebhook: (draft) => request('POST', '/webhooks', { body: draft }),
    changeWebhook: (id, change) => request('PATCH', webhook(id), { body: change }),
    renewWebhookSecret: (id) => request('POST', `${webhook(id)}/secret`),
    deleteWebhook: (id) => request('DELETE', webhook(id)),
    keys: () => allItems(request, '/keys'),
    addKey: (name) => request('POST', '/keys', { body: { name } }),
    revokeKey: (id) => request('DELETE', `/keys/${encodeURIComponent(id)}`),
    deliveries: (id, cursor) =>
      request(
        'GET',
        `${webhook(id)}/deliveries?limit=${PAGE}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
      ),
    delivery: (webhookId, id) => request('GET', delivery(webhookId, id)),
    sendAgain: (webhookId, id) => request('POST', `${delivery(webhookId, id)}/send-again`),
    changeCustomerAgent: (change, from) =>
      request('PATCH', '/customer-agent', { body: change, ...ifMatch(from) }),
    switchCustomerAgent: (paused, id) =>
      request('POST', `/customer-agent/${paused ? 'pause' : 'resume'}`, { body: { channel: id } }),
  };
}
