import type { Team } from '@baton/core';
import type { VNode } from 'preact';
import type { TeamDraft } from '../api/people-api.js';
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
import { hoursInWords } from './hours-draft.js';
import { HoursEditor } from './hours-editor.js';

export interface TeamPanelProps {
  /** null: a new one. */
  readonly team: Team | null;
  readonly onClose: () => void;
}

function teamDraft(team: Team | null): TeamDraft {
  return { name: team?.name ?? '', memberIds: team?.memberIds ?? [], hours: team?.hours ?? null };
}

/** Who is in a team, and when it is there. */
export function TeamPanel({ team, onClose }: TeamPanelProps): VNode {
  const { api, teams, users, toasts } = useServices();
  const people = useItems(users).filter((person) => person.active);
  const saving = useSave();
  const shared = useSharedDraft({
    item: team,
    toDraft: teamDraft,
    reload: async () => (await api.teams()).find(({ id }) => id === team?.id),
  });
  const { draft, edit } = shared;
  const send = async (revision: string | null): Promise<void> => {
    if (team) await api.changeTeam(team.id, draft, revision);
    else await api.addTeam(draft);
    await teams.load();
    toasts.show({ text: `${draft.name} saved.`, tone: 'success' });
    onClose();
  };
  const words: FieldWords<TeamDraft> = {
    name: ['Name', (name) => name],
    memberIds: ['Members', (ids) => namesOf(people, ids)],
    hours: ['Business hours', (hours) => hoursInWords(hours, 'As the workspace')],
  };
  return (
    <SavePanel
      title={team ? team.name : 'Add a team'}
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
      <ChoiceList
        legend="Members"
        items={people.map((person) => ({
          id: person.id,
          name: person.name,
          detail: person.email,
          presence: person.presence,
        }))}
        chosen={draft.memberIds}
        disabled={false}
        error={issueUnder(saving.issues, 'memberIds')}
        empty="There is nobody to choose yet."
        onChange={(memberIds) => edit({ memberIds })}
      />
      <div>
        <h3 class="field-label">Business hours</h3>
        <p class="field-hint">They count for members who have no hours of their own.</p>
      </div>
      <HoursEditor hours={draft.hours} none="As the workspace" onChange={(hours) => edit({ hours })} />
    </SavePanel>
  );
}
