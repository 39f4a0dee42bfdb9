import type { Assignment } from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useItems, useResource } from '../api/use-resource.js';
import { Field } from '../ui/field.js';
import { SwitchRow } from '../ui/switch-row.js';
import type { AssignmentFieldsProps } from './assignment-fields.js';
import { ChoiceList } from './choice-list.js';
import { issueAt, issueUnder } from './settings-draft.js';
import { SkillsField } from './skills-field.js';
import { DestinationField } from './workflow-fields.js';

export type DirectAssignment = Extract<Assignment, { type: 'direct' }>;
type DirectProps = AssignmentFieldsProps<DirectAssignment>;

const STRATEGIES = [
  { value: 'rotate', label: 'In turn: whoever was assigned longest ago' },
  { value: 'least-loaded', label: 'Least busy: whoever has the fewest open conversations' },
] as const;

const GONE = 'Somebody chosen here was removed or switched off. Take them off the list.';

/** What is wrong with a list of choices: what the server said, else that one of them is there no more. */
function goneError(
  props: DirectProps,
  field: 'userIds' | 'teamIds',
  known: readonly { readonly id: string }[] | null,
): string | null {
  const said = issueUnder(props.issues, `assignment.${field}`);
  if (said || known === null) return said;
  return props.value[field].some((id) => !known.some((item) => item.id === id)) ? GONE : null;
}

function PeoplePickers(props: DirectProps): VNode {
  const { value, disabled, onChange } = props;
  const services = useServices();
  const people = useItems(services.users).filter((person) => person.active && person.role !== 'viewer');
  const teams = useItems(services.teams);
  const isLoaded = [useResource(services.users), useResource(services.teams)].every(
    ({ status }) => status === 'ready',
  );
  const nobody = value.userIds.length === 0 && value.teamIds.length === 0;
  return (
    <>
      <div class="picker-columns">
        <ChoiceList
          legend="Users"
          items={people.map((person) => ({
            id: person.id,
            name: person.name,
            detail: person.email,
            avatar: person.avatarUrl,
            presence: person.presence,
          }))}
          chosen={value.userIds}
          disabled={disabled}
          error={goneError(props, 'userIds', isLoaded ? people : null)}
          empty="No users yet."
          onChange={(userIds) => onChange({ ...value, userIds })}
        />
        <ChoiceList
          legend="Teams"
          items={teams.map((team) => ({
            id: team.id,
            name: team.name,
            detail: team.memberIds.length === 1 ? '1 person' : `${team.memberIds.length} people`,
          }))}
          chosen={value.teamIds}
          disabled={disabled}
          error={goneError(props, 'teamIds', isLoaded ? teams : null)}
          empty="No teams yet."
          onChange={(teamIds) => onChange({ ...value, teamIds })}
        />
      </div>
      {nobody && (
        <p class="field-hint">Nobody is chosen, so everybody who works conversations can be assigned.</p>
      )}
    </>
  );
}

/** Destination, people, and who of them is next. */
export function DirectFields(props: DirectProps): VNode {
  const { value, issues, disabled, onChange } = props;
  const destinations = useItems(useServices().destinations);
  return (
    <>
      <DestinationField
        {...props}
        onChange={(next) => onChange(next as DirectAssignment)}
        destinations={destinations}
        label="Send conversations to"
        hint="The inbox or help desk in which your team finds them."
      />
      <PeoplePickers {...props} />
      <SkillsField
        chosen={value.skills ?? []}
        disabled={disabled}
        error={issueUnder(issues, 'assignment.skills')}
        onChange={(skills) => onChange({ ...value, skills: skills.length > 0 ? skills : undefined })}
      />
      <Field label="Who is next" error={issueAt(issues, 'assignment.strategy')}>
        {(ids) => (
          <select
            {...ids}
            class="select"
            disabled={disabled}
            value={value.strategy}
            onChange={(event) =>
              onChange({ ...value, strategy: event.currentTarget.value as DirectAssignment['strategy'] })
            }
          >
            {STRATEGIES.map((strategy) => (
              <option key={strategy.value} value={strategy.value}>
                {strategy.label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ul class="setting-list">
        <SwitchRow
          name="Prefer who helped last"
          text="The person who last helped this visitor goes first, when they can."
          on={value.preferLastHelper}
          disabled={disabled}
          onChange={(preferLastHelper) => onChange({ ...value, preferLastHelper })}
        />
        <SwitchRow
          name="Prefer who speaks the language"
          text="People who list the visitor’s language go first."
          on={value.preferLanguage}
          disabled={disabled}
          onChange={(preferLanguage) => onChange({ ...value, preferLanguage })}
        />
      </ul>
    </>
  );
}
