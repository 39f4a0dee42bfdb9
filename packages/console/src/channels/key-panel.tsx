import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { issueUnder } from '../customer-agent/settings-draft.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { useSave } from '../ui/use-save.js';
import { SecretNote } from './secret-note.js';

export interface KeyPanelProps {
  readonly onMade: () => void;
  readonly onClose: () => void;
}

/** Where an API key is made, and shown this once. */
export function KeyPanel({ onMade, onClose }: KeyPanelProps): VNode {
  const { api } = useServices();
  const [name, setName] = useState('');
  const [secret, setSecret] = useState<string | null>(null);
  const saving = useSave();
  const make = () =>
    saving.save(async () => {
      setSecret((await api.addKey(name)).key);
      onMade();
    });
  return (
    <Dialog
      title="New API key"
      onClose={onClose}
      footer={
        secret ? (
          <Button onClick={onClose}>Close</Button>
        ) : (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button kind="primary" busy={saving.busy} onClick={() => void make()}>
              Make key
            </Button>
          </>
        )
      }
    >
      {saving.problem && (
        <Notice tone="danger" live title="Not made">
          <p>{saving.problem}</p>
        </Notice>
      )}
      {secret ? (
        <SecretNote secret={secret} what="API key" about="Send it as “Authorization: Bearer …”." />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <Field
            label="Name"
            hint="What it is for, such as “Order system”."
            error={issueUnder(saving.issues, 'name')}
          >
            {(ids) => (
              <input
                {...ids}
                class="input"
                value={name}
                maxLength={100}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            )}
          </Field>
        </form>
      )}
    </Dialog>
  );
}
