import { WEBHOOK_EVENTS, type Webhook, type WebhookEventType } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { issueUnder } from '../customer-agent/settings-draft.js';
import { Button } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { Field } from '../ui/field.js';
import { SavePanel } from '../ui/save-panel.js';
import { useSave } from '../ui/use-save.js';
import { SecretNote } from './secret-note.js';
import { eventName } from './webhook-words.js';

interface EventChoiceProps {
  readonly events: readonly WebhookEventType[];
  readonly onChange: (events: readonly WebhookEventType[]) => void;
}

function EventChoice({ events, onChange }: EventChoiceProps): VNode {
  const toggle = (type: WebhookEventType, on: boolean): void =>
    onChange(on ? [...events, type] : events.filter((other) => other !== type));
  return (
    <fieldset class="event-choice">
      <legend>Events</legend>
      <p class="field-hint">With none chosen, it hears of every event.</p>
      {WEBHOOK_EVENTS.map((type) => (
        <label key={type} class="check-line">
          <input
            type="checkbox"
            checked={events.includes(type)}
            onChange={(event) => toggle(type, event.currentTarget.checked)}
          />
          <span>{eventName(type)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export interface WebhookPanelProps {
  /** null: a new one. */
  readonly webhook: Webhook | null;
  readonly onSaved: () => Promise<void>;
  readonly onClose: () => void;
}

/** Where a webhook is added or changed, and its secret replaced. */
export function WebhookPanel({ webhook, onSaved, onClose }: WebhookPanelProps): VNode {
  const { api, toasts } = useServices();
  const [url, setUrl] = useState(webhook?.url ?? '');
  const [events, setEvents] = useState<readonly WebhookEventType[]>(webhook?.events ?? []);
  const [secret, setSecret] = useState<string | null>(null);
  const [renews, setRenews] = useState(false);
  const saving = useSave();
  const save = async (): Promise<void> => {
    await saving.save(async () => {
      const draft = { url: url.trim(), events };
      if (webhook) await api.changeWebhook(webhook.id, draft);
      else setSecret((await api.addWebhook(draft)).secret);
      await onSaved();
      toasts.show({ text: 'Webhook saved.', tone: 'success' });
      if (webhook) onClose();
    });
  };
  const renew = async (): Promise<void> => {
    await saving.save(async () => {
      if (webhook) setSecret((await api.renewWebhookSecret(webhook.id)).secret);
    });
    setRenews(false);
  };
  const isDone = secret !== null && !webhook;
  return (
    <SavePanel
      title={webhook ? 'Webhook' : 'New webhook'}
      draft={{ url, events }}
      saving={saving}
      isSaved={isDone}
      onSave={save}
      onClose={onClose}
    >
      {secret && <SecretNote secret={secret} about="It proves that a request is from this server." />}
      {!isDone && (
        <>
          <Field
            label="Address"
            hint="An https:// address on the public internet."
            error={issueUnder(saving.issues, 'url')}
          >
            {(ids) => (
              <input
                {...ids}
                class="input"
                value={url}
                placeholder="https://example.com/baton"
                onInput={(event) => setUrl(event.currentTarget.value)}
              />
            )}
          </Field>
          <EventChoice events={events} onChange={setEvents} />
          {webhook && (
            <Button onClick={() => setRenews(true)} busy={saving.busy}>
              Replace the signing secret
            </Button>
          )}
        </>
      )}
      {renews && (
        <ConfirmDialog
          title="Replace the signing secret?"
          confirmLabel="Replace"
          danger
          onConfirm={renew}
          onCancel={() => setRenews(false)}
        >
          <p>Your system refuses every delivery until it knows the new one. This cannot be undone.</p>
        </ConfirmDialog>
      )}
    </SavePanel>
  );
}
