import {
  ENROLLING_PROPERTIES,
  type EnrollingProperty,
  type EnrolOn,
  PROPERTY_VALUES,
  type WorkflowDocument,
} from '@baton/core';
import type { VNode } from 'preact';
import { Card } from '../ui/page.js';
import { Switch } from '../ui/switch.js';
import { SelectField, TextField } from './small-fields.js';
import { useReferences } from './use-references.js';

export interface StartCardProps {
  readonly document: WorkflowDocument;
  readonly disabled: boolean;
  readonly nameError: string | null;
  readonly onChange: (change: Partial<WorkflowDocument>) => void;
}

const STARTS: readonly { readonly id: EnrolOn['event']; readonly name: string }[] = [
  { id: 'handoff', name: 'A handoff: the handoff settings choose this workflow' },
  { id: 'ticket_changed', name: 'A property of a ticket changes' },
  { id: 'manual', name: 'By hand, or by the API' },
];

function startOf(event: string): EnrolOn {
  if (event === 'ticket_changed') return { event, property: 'priority', to: null };
  return { event: event === 'manual' ? 'manual' : 'handoff' };
}

/** The values that a property may change to. */
function useValues(property: EnrollingProperty): readonly { id: string; name: string }[] | null {
  const { references } = useReferences();
  if (property === 'owner') return references.users;
  if (property === 'destination') return references.destinations;
  const values = PROPERTY_VALUES[property];
  return values?.map((id) => ({ id, name: id.replaceAll('_', ' ') })) ?? null;
}

function ChangeFields(props: {
  enrolOn: Extract<EnrolOn, { event: 'ticket_changed' }>;
  disabled: boolean;
  onChange: (enrolOn: EnrolOn) => void;
}): VNode {
  const { enrolOn, disabled, onChange } = props;
  const values = useValues(enrolOn.property);
  const setTo = (to: string): void => onChange({ ...enrolOn, to: to || null });
  return (
    <>
      <SelectField
        label="Property"
        value={enrolOn.property}
        disabled={disabled}
        options={ENROLLING_PROPERTIES.map((id) => ({ id, name: id === 'destination' ? 'help desk' : id }))}
        onChange={(property) =>
          onChange({ event: 'ticket_changed', property: property as EnrollingProperty, to: null })
        }
      />
      {values ? (
        <SelectField
          label="Becomes"
          value={enrolOn.to ?? ''}
          disabled={disabled}
          options={[{ id: '', name: 'anything' }, ...values]}
          onChange={setTo}
        />
      ) : (
        <TextField
          label="Becomes"
          hint="Empty: anything."
          value={enrolOn.to ?? ''}
          disabled={disabled}
          onChange={setTo}
        />
      )}
    </>
  );
}

/** The name of a workflow, whether it is on, and what starts it. */
export function StartCard({ document, disabled, nameError, onChange }: StartCardProps): VNode {
  const { name, enabled, enrolOn } = document;
  return (
    <Card
      title="Start"
      action={
        <span class="workflow-switch">
          <span id="workflow-on">{enabled ? 'On' : 'Off'}</span>
          <Switch
            checked={enabled}
            label="The workflow is on"
            disabled={disabled}
            onChange={(on) => onChange({ enabled: on })}
          />
        </span>
      }
    >
      <div class="start-fields">
        <TextField
          label="Name"
          value={name}
          error={nameError}
          disabled={disabled}
          onChange={(value) => onChange({ name: value })}
        />
        <SelectField
          label="What starts it"
          value={enrolOn.event}
          disabled={disabled}
          options={STARTS}
          onChange={(event) => onChange({ enrolOn: startOf(event) })}
        />
        {enrolOn.event === 'ticket_changed' && (
          <ChangeFields
            enrolOn={enrolOn}
            disabled={disabled}
            onChange={(next) => onChange({ enrolOn: next })}
          />
        )}
      </div>
    </Card>
  );
}
