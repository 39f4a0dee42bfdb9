import type { Webhook, WebhookDelivery } from '@baton/core';
import { expect, it } from 'vitest';
import { deliveryText, eventName, eventsText, webhookState } from './webhook-words.js';

const webhook = { enabled: true, disabledReason: null, failingSince: null } as Webhook;

it('says events, states and deliveries as people do', () => {
  expect(eventName('handoff.assigned')).toBe('Handoff assigned');
  expect(eventName('customer_agent.budget_spent')).toBe('Customer agent budget spent');
  expect([
    eventsText([]),
    eventsText(['message.created']),
    eventsText(['message.created', 'ticket.created']),
  ]).toEqual(['Every event', 'Message created', '2 events']);
  expect(webhookState(webhook).text).toBe('On');
  expect(webhookState({ ...webhook, failingSince: 'x' }).text).toBe('Failing');
  expect(webhookState({ ...webhook, enabled: false, disabledReason: 'failing' }).tone).toBe('failed');
  const delivery = { state: 'pending', status: 500, attempts: 2 } as WebhookDelivery;
  expect(deliveryText(delivery)).toBe('Failed 2 times, tried again');
  expect(deliveryText({ ...delivery, state: 'delivered', status: 204 })).toBe('Delivered · 204');
});
