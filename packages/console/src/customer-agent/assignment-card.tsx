import type { Assignment, FieldIssue } from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { Card } from '../ui/page.js';
import { ChoiceList } from './choice-list.js';
import { issueAt, issueUnder } from './settings-draft.js';

type Direct = Extract<Assignment, { type: 'direct' }>;

const STRATEGIES = [
  { value: 'rotate', label: 'In turn: whoever was assigned longest ago' },
  { value: 'least-loaded', label: 'Least busy: whoever has the fewest open conversations' },
] as const;

export interface AssignmentCardProps {
  readonly value: Assignment;
  readonly issues: readonly FieldIssue[];
  readonly disabled: boolean;
  readonly onChange: (value: Assignment) => void;
}

interface DirectProps extends Pick<AssignmentCardProps, 'issues' | 'disabled'> {
  readonly value: Direct;
  readonly onChange: (value: Direct) => void;
}

function PeoplePickers({ value, issues, disabled, onChange }: DirectProps): VNode {
  const services = useServices();
  const users = useItems(services.users);
  const teams = useItems(services.teams);
  const people = users.filter((person) => person.active && person.role !== 'viewer');
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
          error={issueUnder(issues, 'assignment.userIds')}
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
          error={issueUnder(issues, 'assignment.teamIds')}
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

function DirectFields({ value, issues, disabled, onChange }: DirectProps): VNode {
  const services = useServices();
  const destinations = useItems(services.destinations);
  return (
    <fieldset class="plain-fieldset" disabled={disabled}>
      <legend class="visually-hidden">Assignment</legend>
      <Field
        label="Send conversations to"
        error={issueAt(issues, 'assignment.destinationId')}
        hint="The inbox or help desk in which your team finds them."
      >
        {(ids) => (
          <select
            {...ids}
            class="select"
            value={value.destinationId}
            onChange={(event) => onChange({ ...value, destinationId: event.currentTarget.value })}
          >
            {!destinations.some((destination) => destination.id === value.destinationId) && (
              <option value={value.destinationId}>…</option>
            )}
            {destinations.map((destination) => (
              <option key={destination.id} value={destination.id}>
                {destination.name} ({destination.type === 'inbox' ? 'inbox' : 'help desk'})
              </option>
            ))}
          </select>
        )}
      </Field>
      <PeoplePickers value={value} issues={issues} disabled={disabled} onChange={onChange} />
      <Field label="Who is next" error={issueAt(issues, 'assignment.strategy')}>
        {(ids) => (
          <select
            {...ids}
            class="select"
            value={value.strategy}
            onChange={(event) =>
              onChange({
                ...value,
                strategy: event.currentTarget.value === 'least-loaded' ? 'least-loaded' : 'rotate',
              })
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
    </fieldset>
  );
}

/** Where conversations go and whom they are assigned to. */
export function AssignmentCard({ value, ...rest }: AssignmentCardProps): VNode {
  return (
    <Card title="Assignment" description="All conversations go to the same users or teams.">
      {value.type === 'direct' ? (
        <DirectFields value={value} {...rest} />
      ) : (
        <Notice title="A workflow assigns these conversations">
          <p>This was set up through the API. Change it there.</p>
        </Notice>
      )}
    </Card>
  );
}
