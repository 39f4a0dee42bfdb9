import { type Clause, factOf } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { useReferences } from './use-references.js';

interface ClauseValueProps {
  readonly clause: Clause;
  readonly disabled: boolean;
  readonly describedBy: string | undefined;
  readonly onChange: (clause: Clause) => void;
}

interface Option {
  readonly id: string;
  readonly name: string;
}

const COMMON_CHANNELS: readonly Option[] = [
  { id: 'web', name: 'Web chat' },
  { id: 'email', name: 'Email' },
];

/** The values that there are to choose from; null: they are typed. */
function useOptions({ fact }: Clause): readonly Option[] | null {
  const { references } = useReferences();
  const channels = useItems(useServices().channels);
  const { choices, names } = factOf(fact);
  if (choices) return choices.map((id) => ({ id, name: id.replaceAll('_', ' ') }));
  if (names === 'user') return references.users;
  if (names === 'team') return references.teams;
  if (names === 'destination') return references.destinations;
  if (fact !== 'conversation.channel') return null;
  const own = channels.filter(({ id }) => !COMMON_CHANNELS.some((common) => common.id === id));
  return [...COMMON_CHANNELS, ...own.map(({ id, name }) => ({ id, name }))];
}

function Choices({ options, clause, disabled, onChange }: ClauseValueProps & { options: readonly Option[] }) {
  const values = clause.values ?? [];
  const gone = values.filter((value) => !options.some(({ id }) => id === value));
  const shown = [...options, ...gone.map((id) => ({ id, name: `${id} (no longer there)` }))];
  return (
    <fieldset class="clause-choices" disabled={disabled}>
      <legend class="visually-hidden">Values</legend>
      {shown.map(({ id, name }) => (
        <label key={id} class="clause-choice">
          <input
            type="checkbox"
            checked={values.includes(id)}
            onChange={(event) =>
              onChange({
                ...clause,
                values: event.currentTarget.checked ? [...values, id] : values.filter((one) => one !== id),
              })
            }
          />
          {name}
        </label>
      ))}
      {clause.fact === 'availability' && values.length === 0 && (
        <span class="field-hint">No team is chosen: everybody counts.</span>
      )}
      {shown.length === 0 && <span class="field-hint">There is nothing to choose yet.</span>}
    </fieldset>
  );
}

/** Several values, typed with commas between them. */
function TypedValues({ clause, disabled, describedBy, onChange }: ClauseValueProps): VNode {
  const [text, setText] = useState((clause.values ?? []).join(', '));
  return (
    <input
      class="input clause-value"
      aria-label="Values, with commas between them"
      aria-describedby={describedBy}
      placeholder="nl, de"
      value={text}
      disabled={disabled}
      onInput={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const values = typed
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== '');
        onChange({ ...clause, values });
      }}
    />
  );
}

function HoursValue({ clause, disabled, onChange }: ClauseValueProps): VNode {
  const { references } = useReferences();
  const { hours } = clause;
  return (
    <select
      class="select clause-value"
      aria-label="Whose hours"
      disabled={disabled}
      value={hours?.of === 'team' ? hours.teamId : ''}
      onChange={(event) => {
        const teamId = event.currentTarget.value;
        onChange({ ...clause, hours: teamId ? { of: 'team', teamId } : { of: 'workspace' } });
      }}
    >
      <option value="">The workspace’s hours</option>
      {references.teams.map(({ id, name }) => (
        <option key={id} value={id}>
          Hours of {name}
        </option>
      ))}
    </select>
  );
}

/** What a clause compares with, by the kind of its fact. */
export function ClauseValue(props: ClauseValueProps): VNode | null {
  const { clause, disabled, describedBy, onChange } = props;
  const options = useOptions(clause);
  const { kind } = factOf(clause.fact);
  if (kind === 'hours') return <HoursValue {...props} />;
  if (kind === 'choice' || kind === 'people')
    return options ? <Choices {...props} options={options} /> : <TypedValues {...props} />;
  if (kind === 'number') {
    return (
      <input
        class="input clause-value"
        type="number"
        min={0}
        aria-label="Number"
        aria-describedby={describedBy}
        disabled={disabled}
        value={clause.number ?? ''}
        onInput={(event) => {
          const { value } = event.currentTarget;
          onChange({ ...clause, number: value === '' ? undefined : Number(value) });
        }}
      />
    );
  }
  return (
    <input
      class="input clause-value"
      aria-label="Text to compare with"
      aria-describedby={describedBy}
      disabled={disabled}
      value={clause.text ?? ''}
      onInput={(event) => onChange({ ...clause, text: event.currentTarget.value })}
    />
  );
}
