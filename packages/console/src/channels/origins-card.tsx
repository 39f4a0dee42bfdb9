import { hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Workspace } from '../api/people-api.js';
import { createResource } from '../api/resource.js';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { Globe, Pencil } from '../ui/icons.js';
import { type FieldWords, MeanwhileNotice } from '../ui/meanwhile-notice.js';
import { Card } from '../ui/page.js';
import { SavePanel } from '../ui/save-panel.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { useSave } from '../ui/use-save.js';
import { useSharedDraft } from '../ui/use-shared-draft.js';

interface OriginsPanelProps {
  readonly workspace: Workspace;
  readonly onSaved: () => Promise<void>;
  readonly onClose: () => void;
}

/** One website a line. */
interface OriginsDraft {
  readonly text: string;
}

const WORDS: FieldWords<OriginsDraft> = {
  text: ['Websites', (text) => text.split('\n').filter(Boolean).join(', ')],
};

function OriginsPanel({ workspace, onSaved, onClose }: OriginsPanelProps): VNode {
  const { api, toasts } = useServices();
  const saving = useSave();
  const shared = useSharedDraft({
    item: workspace,
    toDraft: (item): OriginsDraft => ({ text: item?.allowedOrigins.join('\n') ?? '' }),
    reload: () => api.workspace(),
  });
  const { draft, edit } = shared;
  const send = async (revision: string | null): Promise<void> => {
    const lines = draft.text.split('\n').map((line) => line.trim());
    await api.allowOrigins(lines.filter(Boolean), revision);
    await onSaved();
    toasts.show({ text: 'Allowed websites saved.', tone: 'success' });
    onClose();
  };
  const error = saving.issues.find(({ path }) => path.startsWith('allowedOrigins'))?.message ?? null;
  return (
    <SavePanel
      title="Allowed websites"
      draft={draft}
      saving={saving}
      onSave={() => saving.save(() => shared.save(send))}
      onClose={onClose}
    >
      <MeanwhileNotice shared={shared} words={WORDS} />
      <Field
        label="Websites"
        hint="One a line, such as https://www.example.com. Subdomains count as websites of their own."
        error={error}
      >
        {(ids) => (
          <textarea
            {...ids}
            class="textarea"
            rows={8}
            spellcheck={false}
            value={draft.text}
            onInput={(event) => edit({ text: event.currentTarget.value })}
          />
        )}
      </Field>
    </SavePanel>
  );
}

function Origins({ origins, isAdmin }: { origins: readonly string[]; isAdmin: boolean }): VNode {
  if (origins.length === 0)
    return (
      <p class="muted card-empty">
        {isAdmin
          ? 'No website is on the list yet. Add yours.'
          : 'No website is on the list yet. An admin adds them.'}
      </p>
    );
  return (
    <ul class="origin-list">
      {origins.map((origin) => (
        <li key={origin}>
          <Globe size={15} aria-hidden="true" />
          <code>{origin}</code>
        </li>
      ))}
    </ul>
  );
}

/** Which websites may show the chat of this workspace. */
export function OriginsCard(): VNode {
  const { api } = useServices();
  const workspace = useMemo(() => createResource(api.workspace), [api]);
  const state = useResource(workspace);
  const isAdmin = hasRole(useMe().person.role, 'admin');
  const [editing, setEditing] = useState(false);
  return (
    <Card
      title="Allowed websites"
      description="Only these may show the chat of this workspace. The demo workspace also allows pages on this computer."
      action={
        isAdmin &&
        state.status === 'ready' && (
          <Button icon={Pencil} onClick={() => setEditing(true)}>
            Change
          </Button>
        )
      }
    >
      {state.status === 'ready' && <Origins origins={state.value.allowedOrigins} isAdmin={isAdmin} />}
      {state.status === 'failed' && <ErrorState error={state.error} onRetry={() => void workspace.load()} />}
      {(state.status === 'loading' || state.status === 'idle') && (
        <Skeleton lines={2} label="Loading the websites" />
      )}
      {editing && state.status === 'ready' && (
        <OriginsPanel
          workspace={state.value}
          onSaved={() => workspace.load()}
          onClose={() => setEditing(false)}
        />
      )}
    </Card>
  );
}
