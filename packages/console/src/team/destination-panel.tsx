import type { Destination } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { ChoiceList } from '../customer-agent/choice-list.js';
import { issueUnder } from '../customer-agent/settings-draft.js';
import { Field } from '../ui/field.js';
import { SavePanel } from '../ui/save-panel.js';
import { useSave } from '../ui/use-save.js';

export interface DestinationPanelProps {
  /** null: a new one. */
  readonly destination: Destination | null;
  readonly onClose: () => void;
}

/** An inbox or a help desk, and the teams that work it. */
export function DestinationPanel({ destination, onClose }: DestinationPanelProps): VNode {
  const { api, destinations, teams, toasts } = useServices();
  const [name, setName] = useState(destination?.name ?? '');
  const [type, setType] = useState<Destination['type']>(destination?.type ?? 'inbox');
  const [teamIds, setTeamIds] = useState<readonly string[]>(destination?.teamIds ?? []);
  const saving = useSave();
  const items = useItems(teams).map((team) => ({
    id: team.id,
    name: team.name,
    detail: team.memberIds.length === 1 ? '1 person' : `${team.memberIds.length} people`,
  }));
  const save = () =>
    saving.save(async () => {
      if (destination) await api.changeDestination(destination.id, { name, teamIds });
      else await api.addDestination({ name, type, teamIds });
      await destinations.load();
      toasts.show({ text: `${name} saved.`, tone: 'success' });
      onClose();
    });
  return (
    <SavePanel
      title={destination ? destination.name : 'Add an inbox or help desk'}
      draft={{ name, type, teamIds }}
      saving={saving}
      onSave={save}
      onClose={onClose}
    >
      <Field label="Name" error={issueUnder(saving.issues, 'name')}>
        {(ids) => (
          <input
            {...ids}
            class="input"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
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
            value={type}
            onChange={(event) => setType(event.currentTarget.value as Destination['type'])}
          >
            <option value="inbox">Inbox</option>
            <option value="help_desk">Help desk</option>
          </select>
        )}
      </Field>
      <ChoiceList
        legend="Teams with access"
        items={items}
        chosen={teamIds}
        disabled={false}
        error={issueUnder(saving.issues, 'teamIds')}
        empty="There is no team yet: everybody has access."
        onChange={setTeamIds}
      />
      <p class="choice-detail">No team chosen: everybody has access. Managers always have.</p>
    </SavePanel>
  );
}
