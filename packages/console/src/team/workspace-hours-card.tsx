import { hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Workspace } from '../api/people-api.js';
import { createResource } from '../api/resource.js';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { Button } from '../ui/button.js';
import { Clock } from '../ui/icons.js';
import { type FieldWords, MeanwhileNotice } from '../ui/meanwhile-notice.js';
import { Card } from '../ui/page.js';
import { SavePanel } from '../ui/save-panel.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { useSave } from '../ui/use-save.js';
import { useSharedDraft } from '../ui/use-shared-draft.js';
import { hoursInWords, hoursSummary } from './hours-draft.js';
import { HoursEditor } from './hours-editor.js';

interface HoursPanelProps {
  readonly workspace: Workspace;
  readonly onSaved: () => Promise<void>;
  readonly onClose: () => void;
}

type HoursDraft = Pick<Workspace, 'hours'>;

const WORDS: FieldWords<HoursDraft> = {
  hours: ['Business hours', (hours) => hoursInWords(hours, 'Always open')],
};

function HoursPanel({ workspace, onSaved, onClose }: HoursPanelProps): VNode {
  const { api, toasts } = useServices();
  const saving = useSave();
  const shared = useSharedDraft({
    item: workspace,
    toDraft: (item): HoursDraft => ({ hours: item?.hours ?? null }),
    reload: () => api.workspace(),
  });
  const { draft, edit } = shared;
  const send = async (revision: string | null): Promise<void> => {
    await api.setWorkspaceHours(draft.hours, revision);
    await onSaved();
    toasts.show({ text: 'Business hours saved.', tone: 'success' });
    onClose();
  };
  return (
    <SavePanel
      title="Business hours"
      draft={draft}
      saving={saving}
      onSave={() => saving.save(() => shared.save(send))}
      onClose={onClose}
    >
      <MeanwhileNotice shared={shared} words={WORDS} />
      <HoursEditor hours={draft.hours} none="Always open" onChange={(hours) => edit({ hours })} />
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
          workspace={state.value}
          onSaved={() => workspace.load()}
          onClose={() => setEditing(false)}
        />
      )}
    </Card>
  );
}
