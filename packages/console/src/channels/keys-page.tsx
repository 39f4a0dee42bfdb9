import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ApiKey } from '../api/outreach-api.js';
import { toBatonError } from '../api/request.js';
import { createResource } from '../api/resource.js';
import { useServices } from '../api/services.js';
import { useItems, useResource } from '../api/use-resource.js';
import { Button, IconButton } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { KeyRound, Plus, Trash } from '../ui/icons.js';
import { Card, Page } from '../ui/page.js';
import { fullTime } from '../ui/relative-time.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { KeyPanel } from './key-panel.js';

interface KeyRowProps {
  readonly item: ApiKey;
  readonly owner: string;
  readonly onRevoke: () => void;
}

function KeyRow({ item, owner, onRevoke }: KeyRowProps): VNode {
  return (
    <li class="key-row">
      <KeyRound size={16} aria-hidden="true" />
      <div>
        <p class="article-title">{item.name}</p>
        <p class="choice-detail">
          Acts as {owner} · made {fullTime(item.createdAt)} ·{' '}
          {item.lastUsedAt ? `last used ${fullTime(item.lastUsedAt)}` : 'never used'}
        </p>
      </div>
      <IconButton icon={Trash} label={`Revoke ${item.name}`} onClick={onRevoke} />
    </li>
  );
}

/** The keys by which programs use the API. */
export function KeysPage(): VNode {
  const { api, users, toasts } = useServices();
  const keys = useMemo(() => createResource(api.keys), [api]);
  const state = useResource(keys);
  const people = useItems(users);
  const [adding, setAdding] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const ownerOf = ({ ownerId }: ApiKey): string =>
    people.find(({ id }) => id === ownerId)?.name ?? 'somebody who left';
  const revoke = async ({ id, name }: ApiKey): Promise<void> => {
    try {
      await api.revokeKey(id);
      toasts.show({ text: `“${name}” revoked.`, tone: 'success' });
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
    await keys.load();
    setRevoking(null);
  };
  return (
    <Page
      title="API keys"
      description="For programs of your own that read and act here. A key may do what its owner may."
      actions={
        <Button kind="primary" icon={Plus} onClick={() => setAdding(true)}>
          Add key
        </Button>
      }
    >
      <Card title="Your keys">
        {state.status === 'failed' && <ErrorState error={state.error} onRetry={() => void keys.load()} />}
        {(state.status === 'loading' || state.status === 'idle') && (
          <Skeleton lines={3} label="Loading the keys" />
        )}
        {state.status === 'ready' && state.value.length === 0 && (
          <EmptyState icon={KeyRound} title="No keys yet">
            Add one to post messages, read conversations or change settings from a program.
          </EmptyState>
        )}
        {state.status === 'ready' && state.value.length > 0 && (
          <ul class="key-list">
            {state.value.map((item) => (
              <KeyRow key={item.id} item={item} owner={ownerOf(item)} onRevoke={() => setRevoking(item)} />
            ))}
          </ul>
        )}
      </Card>
      {adding && <KeyPanel onMade={() => void keys.load()} onClose={() => setAdding(false)} />}
      {revoking && (
        <ConfirmDialog
          title={`Revoke “${revoking.name}”?`}
          confirmLabel="Revoke"
          danger
          onConfirm={() => revoke(revoking)}
          onCancel={() => setRevoking(null)}
        >
          <p>Programs that use it are refused at once. This cannot be undone.</p>
        </ConfirmDialog>
      )}
    </Page>
  );
}
