import type { ActionStep } from '@baton/core';
import type { VNode } from 'preact';
import { Field } from '../ui/field.js';
import { SelectField } from './small-fields.js';
import { errorOf, type StepFieldsProps } from './step-issues.js';
import { useReferences } from './use-references.js';

type WaitStep = Extract<ActionStep, { type: 'wait' }>;

/** How long, or until whose hours. */
export function WaitFields({ step, disabled, issues, onChange }: StepFieldsProps<WaitStep>): VNode {
  const { references } = useReferences();
  const { until } = step;
  const value = until.type === 'minutes' ? 'minutes' : until.of === 'team' ? until.teamId : 'workspace';
  const choose = (chosen: string): void => {
    if (chosen === 'minutes') onChange({ ...step, until: { type: 'minutes', minutes: 10 } });
    else if (chosen === 'workspace') onChange({ ...step, until: { type: 'hours', of: 'workspace' } });
    else onChange({ ...step, until: { type: 'hours', of: 'team', teamId: chosen } });
  };
  return (
    <>
      <SelectField
        label="Wait"
        hint="Outside of a wait a workflow goes on at once. A visitor who waits is told so."
        error={errorOf(issues, 'until.teamId')}
        value={value}
        disabled={disabled}
        options={[
          { id: 'minutes', name: 'For a number of minutes' },
          { id: 'workspace', name: 'Until the workspace’s working hours' },
          ...references.teams.map(({ id, name }) => ({ id, name: `Until the working hours of ${name}` })),
        ]}
        onChange={choose}
      />
      {until.type === 'minutes' && (
        <Field label="Minutes" error={errorOf(issues, 'until.minutes')}>
          {(ids) => (
            <input
              {...ids}
              class="input"
              type="number"
              min={1}
              value={until.minutes}
              disabled={disabled}
              onInput={(event) =>
                onChange({ ...step, until: { type: 'minutes', minutes: Number(event.currentTarget.value) } })
              }
            />
          )}
        </Field>
      )}
    </>
  );
}
