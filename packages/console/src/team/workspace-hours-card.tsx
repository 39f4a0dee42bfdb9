import { type Hours, hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { createResource } from '../api/resource.js';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { Button } from '../ui/button.js';
import { Clock } from '../ui/icons.js';
import { Card } from '../ui/page.js';
import { SavePanel } from '../ui/save-panel.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { useSave } from '../ui/use-save.js';
import { hoursSummary } from './hours-draft.js';
import { HoursEditor } from './hours-editor.js';

interface HoursPanelProps {
  readonly hours: Hours | null;
  readonly onSaved: () => Promise<void>;
  readonly onClose: () => void;
}

function HoursPanel({ hours, onSaved, onClose }: HoursPanelProps): VNode {
  const { api, toasts } = useServices();
  const [draft, setDraft] = useState(hours);
  const saving = useSave();
  const save = () =>
    saving.save(async () => {
      await api.setWorkspaceHours(draft);
      await onSaved();
      toasts.show({ text: 'Business hours saved.', tone: 'success' });
      onClose();
    });
  return (
    <SavePanel title="Business hours" draft={draft} saving={saving} onSave={save} onClose={onClose}>
      <HoursEditor hours={draft} none="Always open" onChange={setDraft} />
    </SavePanel>
  );
}

/** When the workspace is open: the hours of everybody who has none of their own, and the holidays of all. */
export function WorkspaceHoursCard(): VNode {
  const { api } = useServices();
  const workspace = useMemo(() => createResource(api.workspace), [api]);
  const state = useResource(workspace);
  const mayEdit = hasRole(useMe().person.role, 'manager');
  const [editing, setEditing] = useState(false);
  return (
    <Card
      title="Business hours"
      description="They count for people and teams that have none of their own; the holidays are everybody’s."
      action={
        mayEdit &&
        state.status === 'ready' && (
          <Button icon={Clock} onClick={() => setEditing(true)}>
            Change
          </Button>
        )
      }
    >
      {state.status === 'ready' && (
        <p>
          {hoursSummary(state.value.hours, 'Always open')}
          {state.value.hours && <span class="choice-detail"> {state.value.hours.timeZone}</span>}
        </p>
      )}
      {state.status === 'failed' && <ErrorState error={state.error} onRetry={() => void workspace.load()} />}
      {(state.status === 'loading' || state.status === 'idle') && (
        <Skeleton lines={1} label="Loading hours" />
      )}
      {editing && state.status === 'ready' && (
        <HoursPanel
          hours={state.value.hours}
          onSaved={() => workspace.load()}
          onClose={() => setEditing(false)}
        />
      )}
    </Card>
  );
}
