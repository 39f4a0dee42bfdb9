/** How a conversation reaches Baton (design, Channels). */
export const CHANNEL_TYPES = ['web', 'email', 'custom'] as const;
export type ChannelType = (typeof CHANNEL_TYPES)[number];

/** Settings of an email channel. */
export interface EmailChannelSettings {
  /** What mail comes from, such as `support@example.com`. */
  readonly address: string;
  /** The name beside the address; the workspace's when empty. */
  readonly fromName: string;
  /**
   * The mailbox whose mail is posted to the channel, when it is another: answers are asked for at
   * `<local>+<token>@<domain>` of this address.
   */
  readonly replyAddress: string | null;
}

/** Settings of a custom channel. */
export interface CustomChannelSettings {
  /** Where replies are delivered, signed; null: nowhere, replies are fetched over the API. */
  readonly webhookUrl: string | null;
}

/** A channel; its id is what `channels` in the handoff settings is keyed by. */
export type Channel = {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly createdAt: string;
  /** The webhook that delivers replies, for its deliveries and its secret; null when there is none. */
  readonly webhookId: string | null;
} & (
  | { readonly type: 'web'; readonly settings: Record<string, never> }
  | { readonly type: 'email'; readonly settings: EmailChannelSettings }
  | { readonly type: 'custom'; readonly settings: CustomChannelSettings }
);

/** A channel as it is answered once, when a webhook was made for it: with the secret that signs its deliveries. */
export type CreatedChannel = Channel & { readonly secret: string | null };

/** The channels, and whether this server can send mail at all. */
export interface MailState {
  /** False while `BATON_SMTP_URL` is not set: then nothing goes out by email. */
  readonly outgoing: boolean;
  /** What mail comes from when no email channel says otherwise; null when nothing goes out. */
  readonly from: string | null;
}

/** What became of a message that was posted to a channel. */
export interface InboundReceipt {
  /** null when the message was put aside. */
  readonly conversationId: string | null;
  readonly messageId: string | null;
  /** Why it was put aside instead of answered: an automatic reply, a bounce, the channel's own mail. */
  readonly ignored: InboundIgnored | null;
}

export const INBOUND_IGNORED = ['automatic', 'bounce', 'own', 'empty'] as const;
export type InboundIgnored = (typeof INBOUND_IGNORED)[number];

/** Everything that webhooks tell of. */
export const WEBHOOK_EVENTS = [
  'conversation.started',
  'conversation.closed',
  'conversation.reopened',
  'conversation.returned',
  'message.created',
  'handoff.requested',
  'handoff.joined',
  'handoff.assigned',
  'handoff.waiting',
  'handoff.scheduled',
  'handoff.unassigned',
  'handoff.declined',
  'handoff.cancelled',
  'handoff.failed',
  'handoff.expired',
  'handoff.ended',
  'ticket.created',
  'ticket.changed',
  'settings.saved',
  'customer_agent.paused',
  'customer_agent.resumed',
  'customer_agent.budget_warning',
  'customer_agent.budget_spent',
] as const;
export type WebhookEventType = (typeof WEBHOOK_EVENTS)[number];

/** Why a webhook is off. */
export type WebhookDisabledReason = 'manual' | 'failing';

/** Where events are sent. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** Empty: every event. */
  readonly events: readonly WebhookEventType[];
  readonly enabled: boolean;
  /** Why it is off; null while it is on. */
  readonly disabledReason: WebhookDisabledReason | null;
  /** Since when every attempt has failed; null when the last one succeeded or none was made. */
  readonly failingSince: string | null;
  /** The custom channel whose replies it delivers; null for a webhook of the workspace. */
  readonly channelId: string | null;
  readonly createdAt: string;
}

/** A webhook as it is answered once, when it or its secret is made. */
export type CreatedWebhook = Webhook & { readonly secret: string };

export const DELIVERY_STATES = ['pending', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One event on its way to one webhook. */
export interface WebhookDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly type: WebhookEventType;
  readonly conversationId: string | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** When it is tried next, while it is pending. */
  readonly nextAttemptAt: string | null;
  readonly lastAttemptAt: string | null;
  /** The HTTP status of the last answer; null when there was none. */
  readonly status: number | null;
  /** The beginning of the last answer, or why there was none. */
  readonly response: string | null;
  readonly createdAt: string;
}

/** A delivery with what was, or will be, sent. */
export type WebhookDeliveryDetail = WebhookDelivery & { readonly payload: unknown };
