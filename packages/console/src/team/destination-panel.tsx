import type { Destination } from '@baton/core';
import type { VNode } from 'preact';
import type { DestinationDraft } from '../api/people-api.js';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { ChoiceList } from '../customer-agent/choice-list.js';
import { issueUnder } from '../customer-agent/settings-draft.js';
import { Field } from '../ui/field.js';
import { type FieldWords, MeanwhileNotice } from '../ui/meanwhile-notice.js';
import { namesOf } from '../ui/names-of.js';
import { SavePanel } from '../ui/save-panel.js';
import { useSave } from '../ui/use-save.js';
import { useSharedDraft } from '../ui/use-shared-draft.js';

export interface DestinationPanelProps {
  /** null: a new one. */
  readonly destination: Destination | null;
  readonly onClose: () => void;
}

function destinationDraft(destination: Destination | null): DestinationDraft {
  return {
    name: destination?.name ?? '',
    type: destination?.type ?? 'inbox',
    teamIds: destination?.teamIds ?? [],
  };
}

/** An inbox or a help desk, and the teams that work it. */
export function DestinationPanel({ destination, onClose }: DestinationPanelProps): VNode {
  const { api, destinations, teams, toasts } = useServices();
  const saving = useSave();
  const shared = useSharedDraft({
    item: destination,
    toDraft: destinationDraft,
    reload: async () => (await api.destinations()).find(({ id }) => id === destination?.id),
  });
  const { draft, edit } = shared;
  const items = useItems(teams).map((team) => ({
    id: team.id,
    name: team.name,
    detail: team.memberIds.length === 1 ? '1 person' : `${team.memberIds.length} people`,
  }));
  const send = async (revision: string | null): Promise<void> => {
    const { name, teamIds } = draft;
    if (destination) await api.changeDestination(destination.id, { name, teamIds }, revision);
    else await api.addDestination(draft);
    await destinations.load();
    toasts.show({ text: `${name} saved.`, tone: 'success' });
    onClose();
  };
  const words: FieldWords<DestinationDraft> = {
    name: ['Name', (name) => name],
    type: ['Kind', (type) => type],
    teamIds: ['Teams with access', (ids) => namesOf(items, ids) || 'Everybody'],
  };
  return (
    <SavePanel
      title={destination ? destination.name : 'Add an inbox or help desk'}
      draft={draft}
      saving={saving}
      onSave={() => saving.save(() => shared.save(send))}
      onClose={onClose}
    >
      <MeanwhileNotice shared={shared} words={words} />
      <Field label="Name" error={issueUnder(saving.issues, 'name')}>
        {(ids) => (
          <input
            {...ids}
            class="input"
            value={draft.name}
            onInput={(event) => edit({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="Kind"
        hint={
          destination
            ? 'The kind cannot be changed later.'
            : 'A help desk keeps a ticket for each conversation, and workflows can work on it.'
        }
        error={issueUnder(saving.issues, 'type')}
      >
        {(ids) => (
          <select
            {...ids}
            class="select"
            disabled={destination !== null}
            value={draft.type}
            onChange={(event) => edit({ type: event.currentTarget.value as Destination['type'] })}
          >
            <option value="inbox">Inbox</option>
            <option value="help_desk">Help desk</option>
          </select>
        )}
      </Field>
      <ChoiceList
        legend="Teams with access"
        items={items}
        chosen={draft.teamIds}
        disabled={false}
        error={issueUnder(saving.issues, 'teamIds')}
        empty="There is no team yet: everybody has access."
        onChange={(teamIds) => edit({ teamIds })}
      />
      <p class="choice-detail">No team chosen: everybody has access. Managers always have.</p>
    </SavePanel>
  );
}
