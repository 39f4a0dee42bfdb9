import type { Assignment, Destination } from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { ROOT } from '../shell/paths.js';
import { Field } from '../ui/field.js';
import type { AssignmentFieldsProps } from './assignment-fields.js';
import { issueAt } from './settings-draft.js';

export type WorkflowAssignment = Extract<Assignment, { type: 'workflow' }>;

export function DestinationField(
  props: AssignmentFieldsProps<Assignment> & {
    destinations: readonly Destination[];
    label: string;
    hint: string;
  },
): VNode {
  const { value, issues, destinations, onChange, label, hint } = props;
  const gone = destinations.length > 0 && !destinations.some(({ id }) => id === value.destinationId);
  const error =
    issueAt(issues, 'assignment.destinationId') ??
    (gone ? 'What was chosen here is no longer there. Choose another.' : null);
  return (
    <Field label={label} error={error} hint={hint}>
      {(ids) => (
        <select
          {...ids}
          class="select"
          disabled={props.disabled}
          value={value.destinationId}
          onChange={(event) => onChange({ ...value, destinationId: event.currentTarget.value })}
        >
          {!destinations.some(({ id }) => id === value.destinationId) && (
            <option value={value.destinationId}>{gone ? 'No longer there' : '…'}</option>
          )}
          {destinations.map((destination) => (
            <option key={destination.id} value={destination.id}>
              {destination.name} ({destination.type === 'inbox' ? 'inbox' : 'help desk'})
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Help desk and workflow: the workflow decides who gets the ticket. */
export function WorkflowFields(props: AssignmentFieldsProps<WorkflowAssignment>): VNode {
  const { value, issues, onChange } = props;
  const services = useServices();
  const helpDesks = useItems(services.destinations).filter(({ type }) => type === 'help_desk');
  const workflows = useItems(services.workflows);
  const chosen = workflows.find(({ id }) => id === value.workflowId);
  const gone = value.workflowId !== '' && workflows.length > 0 && !chosen;
  const off =
    chosen && !chosen.enabled ? 'This workflow is switched off. Switch it on, or choose another.' : null;
  const error =
    issueAt(issues, 'assignment.workflowId') ?? (gone ? 'This workflow was removed. Choose another.' : off);
  return (
    <>
      <DestinationField
        {...props}
        onChange={(next) => onChange(next as WorkflowAssignment)}
        destinations={helpDesks}
        label="Help desk"
        hint="Where the ticket is created."
      />
      <Field label="Workflow" error={error} hint="Decides, by conditions, who gets the ticket.">
        {(ids) => (
          <select
            {...ids}
            class="select"
            disabled={props.disabled}
            value={value.workflowId}
            onChange={(event) => onChange({ ...value, workflowId: event.currentTarget.value })}
          >
            {!chosen && (
              <option value={value.workflowId}>{gone ? 'Removed workflow' : 'Choose a workflow'}</option>
            )}
            {workflows.map(({ id, name, enabled }) => (
              <option key={id} value={id}>
                {enabled ? name : `${name} (off)`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p class="field-hint">
        <a href={`${ROOT}/workflows`}>Make or change workflows</a>
      </p>
    </>
  );
}
