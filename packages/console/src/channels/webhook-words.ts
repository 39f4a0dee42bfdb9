import type { DeliveryState, Webhook, WebhookDelivery, WebhookEventType } from '@baton/core';

/** An event as people say it: `handoff.assigned` is “Handoff assigned”. */
export function eventName(type: WebhookEventType): string {
  const words = type.replaceAll('_', ' ').replace('.', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a webhook hears of, in a few words. */
export function eventsText(events: readonly WebhookEventType[]): string {
  const [first] = events;
  if (first === undefined) return 'Every event';
  return events.length === 1 ? eventName(first) : `${events.length} events`;
}

/** How a webhook stands. */
export function webhookState(webhook: Webhook): { text: string; tone: 'ok' | 'quiet' | 'failed' } {
  if (webhook.disabledReason === 'failing') return { text: 'Switched off after failures', tone: 'failed' };
  if (!webhook.enabled) return { text: 'Off', tone: 'quiet' };
  return webhook.failingSince ? { text: 'Failing', tone: 'failed' } : { text: 'On', tone: 'ok' };
}

const STATES: Readonly<Record<DeliveryState, string>> = {
  pending: 'Waiting',
  delivered: 'Delivered',
  failed: 'Given up',
};

/** What became of a delivery so far. */
export function deliveryText({ state, status, attempts }: WebhookDelivery): string {
  if (state === 'pending' && attempts > 0) return `Failed ${attempts} times, tried again`;
  return `${STATES[state]}${status === null ? '' : ` · ${status}`}`;
}
