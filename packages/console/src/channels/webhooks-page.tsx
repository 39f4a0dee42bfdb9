import { hasRole, type Webhook } from '@baton/core';
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { createResource, type Resource } from '../api/resource.js';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { Button, IconButton } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { History, Lock, Plus, Trash, Webhook as WebhookIcon } from '../ui/icons.js';
import { Notice } from '../ui/notice.js';
import { Card, Page } from '../ui/page.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { Switch } from '../ui/switch.js';
import { DeliveriesPanel } from './deliveries-panel.js';
import { WebhookPanel } from './webhook-panel.js';
import { eventsText, webhookState } from './webhook-words.js';

type Shown = { readonly kind: 'edit' | 'deliveries' | 'delete'; readonly webhook: Webhook };

interface WebhookRowProps {
  readonly webhook: Webhook;
  readonly onShow: (kind: Shown['kind']) => void;
  readonly onToggle: (enabled: boolean) => void;
}

function WebhookRow({ webhook, onShow, onToggle }: WebhookRowProps): VNode {
  const { text, tone } = webhookState(webhook);
  return (
    <li>
      <button type="button" class="article-open" onClick={() => onShow('edit')}>
        <WebhookIcon size={16} aria-hidden="true" />
        <span class="article-title">{webhook.url}</span>
        <span class="choice-detail channel-detail">
          {webhook.channelId ? `Replies of ${webhook.channelId}` : eventsText(webhook.events)}
        </span>
        <span class={`webhook-state is-${tone}`}>{text}</span>
      </button>
      <Switch checked={webhook.enabled} label={`${webhook.url} is on`} onChange={onToggle} />
      <IconButton
        icon={History}
        label={`Deliveries to ${webhook.url}`}
        onClick={() => onShow('deliveries')}
      />
      {!webhook.channelId && (
        <IconButton icon={Trash} label={`Delete ${webhook.url}`} onClick={() => onShow('delete')} />
      )}
    </li>
  );
}

function FailingNotice({ webhooks }: { webhooks: readonly Webhook[] }): VNode | null {
  const off = webhooks.filter(({ disabledReason }) => disabledReason === 'failing');
  if (off.length === 0) return null;
  return (
    <Notice tone="warning" title="A webhook was switched off">
      <p>
        Every attempt to reach {off.map(({ url }) => url).join(', ')} failed for three days. Put it right and
        switch it on again: what was not delivered is then sent.
      </p>
    </Notice>
  );
}

function WebhookList({ webhooks }: { webhooks: Resource<readonly Webhook[]> }): VNode {
  const { api, toasts } = useServices();
  const state = useResource(webhooks);
  const [shown, setShown] = useState<Shown | null>(null);
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
    await webhooks.load();
    setShown(null);
  };
  if (state.status === 'failed')
    return <ErrorState error={state.error} onRetry={() => void webhooks.load()} />;
  if (state.status !== 'ready') return <Skeleton lines={3} label="Loading webhooks" />;
  return (
    <>
      <FailingNotice webhooks={state.value} />
      {state.value.length === 0 ? (
        <EmptyState icon={WebhookIcon} title="No webhooks yet">
          Add one to have your own systems told what happens here.
        </EmptyState>
      ) : (
        <ul class="article-list">
          {state.value.map((webhook) => (
            <WebhookRow
              key={webhook.id}
              webhook={webhook}
              onShow={(kind) => setShown({ kind, webhook })}
              onToggle={(enabled) => void attempt(() => api.changeWebhook(webhook.id, { enabled }))}
            />
          ))}
        </ul>
      )}
      {shown?.kind === 'edit' && (
        <WebhookPanel
          webhook={shown.webhook}
          onSaved={() => webhooks.load()}
          onClose={() => setShown(null)}
        />
      )}
      {shown?.kind === 'deliveries' && (
        <DeliveriesPanel webhook={shown.webhook} onClose={() => setShown(null)} />
      )}
      {shown?.kind === 'delete' && (
        <ConfirmDialog
          title="Delete this webhook?"
          confirmLabel="Delete"
          danger
          onConfirm={() => attempt(() => api.deleteWebhook(shown.webhook.id))}
          onCancel={() => setShown(null)}
        >
          <p>{shown.webhook.url} hears no more, and the list of its deliveries goes with it.</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Which of the owner's own systems are told what happens, and whether that worked. */
export function WebhooksPage(): VNode {
  const { api } = useServices();
  const webhooks = useMemo(() => createResource(api.webhooks), [api]);
  const isManager = hasRole(useMe().person.role, 'manager');
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title="Webhooks"
      description="Your own systems are told what happens here, by signed requests that are tried again until they arrive."
      actions={
        isManager && (
          <Button kind="primary" icon={Plus} onClick={() => setAdding(true)}>
            Add webhook
          </Button>
        )
      }
    >
      <Card title="Your webhooks">
        {isManager ? (
          <WebhookList webhooks={webhooks} />
        ) : (
          <EmptyState icon={Lock} title="Managers only">
            Ask a manager to see where events are sent.
          </EmptyState>
        )}
      </Card>
      {adding && (
        <WebhookPanel webhook={null} onSaved={() => webhooks.load()} onClose={() => setAdding(false)} />
      )}
    </Page>
  );
}
