import type { BatonError, Webhook, WebhookDelivery, WebhookDeliveryDetail } from '@baton/core';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { RotateCcw, Webhook as WebhookIcon } from '../ui/icons.js';
import { shortAgo } from '../ui/relative-time.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { Snippet } from './snippet.js';
import { deliveryText, eventName } from './webhook-words.js';

interface DeliveryItemProps {
  readonly delivery: WebhookDelivery;
  readonly onChange: (delivery: WebhookDelivery) => void;
}

function DeliveryItem({ delivery, onChange }: DeliveryItemProps): VNode {
  const { api, toasts } = useServices();
  const [detail, setDetail] = useState<WebhookDeliveryDetail | null>(null);
  const tell = (fault: unknown): void => toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
  const show = (): void => {
    if (!detail) api.delivery(delivery.webhookId, delivery.id).then(setDetail, tell);
  };
  const again = (): Promise<void> => api.sendAgain(delivery.webhookId, delivery.id).then(onChange, tell);
  return (
    <li class="delivery">
      <details onToggle={show}>
        <summary>
          <span class={`delivery-dot is-${delivery.state}`} aria-hidden="true" />
          <span class="article-title">{eventName(delivery.type)}</span>
          <span class="choice-detail">
            {deliveryText(delivery)} · {shortAgo(delivery.createdAt, Date.now())}
          </span>
        </summary>
        <div class="delivery-body">
          {delivery.response && <p class="setting-text">Answer: {delivery.response}</p>}
          {detail ? (
            <Snippet code={JSON.stringify(detail.payload, null, 2)} label="What is sent" />
          ) : (
            <Skeleton lines={2} label="Loading delivery" />
          )}
          <Button icon={RotateCcw} onClick={() => void again()}>
            Send again
          </Button>
        </div>
      </details>
    </li>
  );
}

/** What was sent to a webhook and what it answered, the newest first. */
export function DeliveriesPanel({ webhook, onClose }: { webhook: Webhook; onClose: () => void }): VNode {
  const { api } = useServices();
  const [items, setItems] = useState<readonly WebhookDelivery[] | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [error, setError] = useState<BatonError | null>(null);
  const load = async (after?: string): Promise<void> => {
    try {
      const page = await api.deliveries(webhook.id, after);
      setItems((before) => (after && before ? [...before, ...page.items] : page.items));
      setCursor(page.nextCursor);
      setError(null);
    } catch (fault) {
      setError(toBatonError(fault));
    }
  };
  useEffect(() => void load(), [webhook.id]);
  const change = (delivery: WebhookDelivery): void =>
    setItems((all) => all?.map((other) => (other.id === delivery.id ? delivery : other)) ?? null);
  return (
    <Dialog place="side" title="Deliveries" description={webhook.url} onClose={onClose}>
      {error && <ErrorState error={error} onRetry={() => void load()} />}
      {!items && !error && <Skeleton lines={5} label="Loading deliveries" />}
      {items?.length === 0 && (
        <EmptyState icon={WebhookIcon} title="Nothing has been sent yet">
          Deliveries appear here with the next event.
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <ul class="delivery-list">
          {items.map((delivery) => (
            <DeliveryItem key={delivery.id} delivery={delivery} onChange={change} />
          ))}
        </ul>
      )}
      {cursor && <Button onClick={() => void load(cursor)}>Show more</Button>}
    </Dialog>
  );
}
