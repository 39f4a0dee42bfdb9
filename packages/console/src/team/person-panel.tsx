import { hasRole, type Person, ROLES, type Role } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { issueUnder } from '../customer-agent/settings-draft.js';
import { useMe } from '../session/use-me.js';
import { Field } from '../ui/field.js';
import { MeanwhileNotice } from '../ui/meanwhile-notice.js';
import { fullTime } from '../ui/relative-time.js';
import { SavePanel } from '../ui/save-panel.js';
import { useSave } from '../ui/use-save.js';
import { useSharedDraft } from '../ui/use-shared-draft.js';
import { AbsenceList } from './absence-list.js';
import { HoursEditor } from './hours-editor.js';
import { PERSON_WORDS, personDraft, personForm, ROLE_TEXTS } from './person-draft.js';

export interface PersonPanelProps {
  /** null: a new one. */
  readonly person: Person | null;
  readonly onClose: () => void;
}

/** Who last changed when and how much they work. */
function ScheduleNote({ person, myId }: { person: Person; myId: string }): VNode | null {
  const set = person.scheduleSet;
  if (!set) return null;
  const who = set.by?.id === myId ? 'you' : (set.by?.name ?? 'somebody who is gone');
  return (
    <p class="field-hint">
      Hours, absences or capacity were last changed by {who},{' '}
      <time dateTime={set.at}>{fullTime(set.at)}</time>.
    </p>
  );
}

/** Who somebody is, what they may do, when they work and how much they can take. */
export function PersonPanel({ person, onClose }: PersonPanelProps): VNode {
  const { api, users, toasts } = useServices();
  const me = useMe().person;
  const isAdmin = hasRole(me.role, 'admin');
  const isManager = hasRole(me.role, 'manager');
  const [password, setPassword] = useState('');
  const saving = useSave();
  const shared = useSharedDraft({
    item: person,
    toDraft: personForm,
    reload: async () => (await api.users()).find(({ id }) => id === person?.id),
  });
  const { draft, edit } = shared;
  const send = async (revision: string | null): Promise<void> => {
    const body = { ...personDraft(draft), ...(password && { password }) };
    const { hours, outOfOffice, capacity } = body;
    if (!person) await api.addPerson(body);
    else if (isAdmin) await api.changePerson(person.id, body, revision);
    else if (isManager) await api.setSchedule(person.id, { hours, outOfOffice, capacity }, revision);
    else await api.changeMyself({ hours, outOfOffice }, revision);
    await users.load();
    toasts.show({ text: `${draft.name} saved.`, tone: 'success' });
    onClose();
  };
  const text = (label: string, field: 'name' | 'email', hint?: string): VNode => (
    <Field label={label} hint={hint} error={issueUnder(saving.issues, field)}>
      {(ids) => (
        <input
          {...ids}
          class="input"
          inputMode={field === 'email' ? 'email' : 'text'}
          disabled={!isAdmin}
          value={draft[field]}
          onInput={(event) => edit({ [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <SavePanel
      title={person ? person.name : 'Add a person'}
      draft={{ ...draft, password }}
      saving={saving}
      onSave={() => saving.save(() => shared.save(send))}
      onClose={onClose}
    >
      <MeanwhileNotice shared={shared} words={PERSON_WORDS} />
      {!isAdmin && (
        <p class="field-hint">
          {isManager
            ? 'You can change their hours, absences and capacity; an admin changes the rest.'
            : 'You can change your hours and absences; a manager changes your capacity, an admin the rest.'}
        </p>
      )}
      {text('Name', 'name', 'Visitors see it when this person joins.')}
      {text('Email address', 'email')}
      {isAdmin && (
        <Field
          label={person ? 'New password' : 'Password'}
          hint={person ? 'Leave empty to keep the one they have.' : 'At least 8 characters.'}
          error={issueUnder(saving.issues, 'password')}
        >
          {(ids) => (
            <input
              {...ids}
              class="input"
              type="password"
              autocomplete="new-password"
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <Field label="Role" error={issueUnder(saving.issues, 'role')}>
        {(ids) => (
          <select
            {...ids}
            class="select"
            disabled={!isAdmin}
            value={draft.role}
            onChange={(event) => edit({ role: event.currentTarget.value as Role })}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {ROLE_TEXTS[role]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label="Live conversations at once"
        hint="0: none are given; they can still take one by hand."
        error={issueUnder(saving.issues, 'capacity')}
      >
        {(ids) => (
          <input
            {...ids}
            class="input"
            type="number"
            min={0}
            max={1000}
            disabled={!isManager}
            value={draft.capacity}
            onInput={(event) => edit({ capacity: event.currentTarget.valueAsNumber })}
          />
        )}
      </Field>
      {(['languages', 'skills'] as const).map((field) => (
        <Field
          key={field}
          label={field === 'languages' ? 'Languages' : 'Skills'}
          hint={field === 'languages' ? 'Tags such as en, nl, pt-BR.' : 'Words of your own, such as billing.'}
          error={issueUnder(saving.issues, field)}
        >
          {(ids) => (
            <input
              {...ids}
              class="input"
              disabled={!isAdmin}
              value={draft[field]}
              onInput={(event) => edit({ [field]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <h3 class="field-label">Working hours</h3>
      {person && <ScheduleNote person={person} myId={me.id} />}
      <HoursEditor hours={draft.hours} none="As their team" onChange={(hours) => edit({ hours })} />
      <AbsenceList
        absences={draft.outOfOffice}
        issues={saving.issues}
        onChange={(outOfOffice) => edit({ outOfOffice })}
      />
    </SavePanel>
  );
}
