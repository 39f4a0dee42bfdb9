import type { Hours, Team } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { ChoiceList } from '../customer-agent/choice-list.js';
import { issueUnder } from '../customer-agent/settings-draft.js';
import { Field } from '../ui/field.js';
import { SavePanel } from '../ui/save-panel.js';
import { useSave } from '../ui/use-save.js';
import { HoursEditor } from './hours-editor.js';

export interface TeamPanelProps {
  /** null: a new one. */
  readonly team: Team | null;
  readonly onClose: () => void;
}

/** Who is in a team, and when it is there. */
export function TeamPanel({ team, onClose }: TeamPanelProps): VNode {
  const { api, teams, users, toasts } = useServices();
  const people = useItems(users).filter((person) => person.active);
  const [name, setName] = useState(team?.name ?? '');
  const [memberIds, setMemberIds] = useState<readonly string[]>(team?.memberIds ?? []);
  const [hours, setHours] = useState<Hours | null>(team?.hours ?? null);
  const saving = useSave();
  const save = () =>
    saving.save(async () => {
      const body = { name, memberIds, hours };
      if (team) await api.changeTeam(team.id, body);
      else await api.addTeam(body);
      await teams.load();
      toasts.show({ text: `${name} saved.`, tone: 'success' });
      onClose();
    });
  return (
    <SavePanel
      title={team ? team.name : 'Add a team'}
      draft={{ name, memberIds, hours }}
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
      <ChoiceList
        legend="Members"
        items={people.map((person) => ({
          id: person.id,
          name: person.name,
          detail: person.email,
          presence: person.presence,
        }))}
        chosen={memberIds}
        disabled={false}
        error={issueUnder(saving.issues, 'memberIds')}
        empty="There is nobody to choose yet."
        onChange={setMemberIds}
      />
      <div>
        <h3 class="field-label">Business hours</h3>
        <p class="field-hint">They count for members who have no hours of their own.</p>
      </div>
      <HoursEditor hours={hours} none="As the workspace" onChange={setHours} />
    </SavePanel>
  );
}
