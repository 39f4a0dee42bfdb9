import { type ActionStep, PROPERTY_VALUES, type Step, WORKFLOW_PLACEHOLDERS } from '@baton/core';
import type { VNode } from 'preact';
import { SkillsField } from '../customer-agent/skills-field.js';
import { BranchFields } from './branch-fields.js';
import { MessageFields } from './message-fields.js';
import { PeopleFields } from './people-fields.js';
import { CheckField, SelectField, TextField } from './small-fields.js';
import { errorOf, type StepFieldsProps } from './step-issues.js';
import { useReferences } from './use-references.js';
import { WaitFields } from './wait-fields.js';

type Of<Type extends ActionStep['type']> = Extract<ActionStep, { type: Type }>;
type Props<Type extends ActionStep['type']> = StepFieldsProps<Of<Type>>;

const PLACEHOLDER_HINT = `You can use ${WORKFLOW_PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}.`;

function RotateFields({ step, disabled, issues, onChange }: Props<'rotate_owner'>): VNode {
  return (
    <>
      <PeopleFields
        value={step}
        disabled={disabled}
        errorAt={(field) => errorOf(issues, field)}
        whenNobody="Nobody is chosen, so everybody who works conversations is."
        onChange={(people) => onChange({ ...step, ...people })}
      />
      <SkillsField
        chosen={step.skills ?? []}
        disabled={disabled}
        error={errorOf(issues, 'skills')}
        onChange={(skills) => onChange({ ...step, skills: skills.length > 0 ? skills : undefined })}
      />
      <SelectField
        label="Who is next"
        value={step.strategy}
        disabled={disabled}
        options={[
          { id: 'rotate', name: 'In turn: whoever was assigned longest ago' },
          { id: 'least-loaded', name: 'Least busy: whoever has the fewest open conversations' },
        ]}
        onChange={(value) =>
          onChange({ ...step, strategy: value === 'least-loaded' ? 'least-loaded' : 'rotate' })
        }
      />
      <CheckField
        label="Rather who helped this visitor last"
        checked={step.preferLastHelper}
        disabled={disabled}
        onChange={(preferLastHelper) => onChange({ ...step, preferLastHelper })}
      />
      <CheckField
        label="Rather who speaks the visitor’s language"
        checked={step.preferLanguage}
        disabled={disabled}
        onChange={(preferLanguage) => onChange({ ...step, preferLanguage })}
      />
    </>
  );
}

function AssignFields({ step, disabled, issues, onChange }: Props<'assign'>): VNode {
  const { references } = useReferences();
  const NOBODY = '-';
  return (
    <SelectField
      label="Person"
      hint="In a live handoff they get it if they are there and have room."
      error={errorOf(issues, 'userId')}
      value={step.userId ?? NOBODY}
      disabled={disabled}
      options={[
        { id: '', name: 'Choose a person' },
        ...references.users,
        { id: NOBODY, name: 'Nobody: take the owner away' },
      ]}
      onChange={(userId) => onChange({ ...step, userId: userId === NOBODY ? null : userId })}
    />
  );
}

function PropertyFields({ step, disabled, issues, onChange }: Props<'set_property'>): VNode {
  const values = PROPERTY_VALUES[step.property];
  const names = { priority: 'Priority', status: 'Status', category: 'Category' } as const;
  return (
    <>
      <SelectField
        label="Property"
        value={step.property}
        disabled={disabled}
        options={Object.entries(names).map(([id, name]) => ({ id, name }))}
        onChange={(id) => {
          const property = id as Of<'set_property'>['property'];
          onChange({ ...step, property, value: PROPERTY_VALUES[property]?.[0] ?? '' });
        }}
      />
      {values ? (
        <SelectField
          label="Value"
          error={errorOf(issues, 'value')}
          value={step.value}
          disabled={disabled}
          options={values.map((id) => ({ id, name: id.replaceAll('_', ' ') }))}
          onChange={(value) => onChange({ ...step, value })}
        />
      ) : (
        <TextField
          label="Value"
          error={errorOf(issues, 'value')}
          value={step.value}
          disabled={disabled}
          onChange={(value) => onChange({ ...step, value })}
        />
      )}
    </>
  );
}

function MoveFields({ step, disabled, issues, onChange }: Props<'move'>): VNode {
  const { references } = useReferences();
  return (
    <SelectField
      label="Help desk"
      error={errorOf(issues, 'destinationId')}
      value={step.destinationId}
      disabled={disabled}
      options={[{ id: '', name: 'Choose a help desk' }, ...references.destinations]}
      onChange={(destinationId) => onChange({ ...step, destinationId })}
    />
  );
}

function EmailFields({ step, disabled, issues, onChange }: Props<'notify_email'>): VNode {
  return (
    <>
      <CheckField
        label="The owner of the ticket"
        checked={step.toOwner}
        disabled={disabled}
        onChange={(toOwner) => onChange({ ...step, toOwner })}
      />
      <PeopleFields
        value={step}
        disabled={disabled}
        errorAt={(field) => errorOf(issues, field)}
        onChange={(people) => onChange({ ...step, ...people })}
      />
      <TextField
        label="Subject"
        error={errorOf(issues, 'subject')}
        value={step.subject}
        disabled={disabled}
        onChange={(subject) => onChange({ ...step, subject })}
      />
      <TextField
        label="Text"
        long
        hint={PLACEHOLDER_HINT}
        error={errorOf(issues, 'text')}
        value={step.text}
        disabled={disabled}
        onChange={(text) => onChange({ ...step, text })}
      />
      <RequiredField {...{ step, disabled, onChange }} />
    </>
  );
}

function RequiredField(props: {
  step: Of<'notify_email'> | Of<'call_webhook'>;
  disabled: boolean;
  onChange: (step: Step) => void;
}): VNode {
  const { step, disabled, onChange } = props;
  return (
    <CheckField
      label="Wait until it has arrived, and fail when it cannot"
      checked={step.required}
      disabled={disabled}
      onChange={(required) => onChange({ ...step, required })}
    />
  );
}

/** The form of a step, by its kind. */
export function StepFields(props: StepFieldsProps<Step>): VNode {
  const { step, disabled, issues, onChange } = props;
  switch (step.type) {
    case 'branch':
      return <BranchFields {...props} step={step} />;
    case 'rotate_owner':
      return <RotateFields {...props} step={step} />;
    case 'assign':
      return <AssignFields {...props} step={step} />;
    case 'set_property':
      return <PropertyFields {...props} step={step} />;
    case 'move':
      return <MoveFields {...props} step={step} />;
    case 'send_message':
      return <MessageFields {...props} step={step} hint={PLACEHOLDER_HINT} />;
    case 'add_note':
      return (
        <TextField
          label="Note"
          long
          hint={PLACEHOLDER_HINT}
          error={errorOf(issues, 'text')}
          value={step.text}
          disabled={disabled}
          onChange={(text) => onChange({ ...step, text })}
        />
      );
    case 'wait':
      return <WaitFields {...props} step={step} />;
    case 'notify_email':
      return <EmailFields {...props} step={step} />;
    case 'call_webhook':
      return (
        <>
          <TextField
            label="Address"
            hint="Called with a signed JSON body. Only public addresses are called."
            error={errorOf(issues, 'url')}
            value={step.url}
            disabled={disabled}
            onChange={(url) => onChange({ ...step, url })}
          />
          <RequiredField {...{ step, disabled, onChange }} />
        </>
      );
    case 'close':
      return <p class="field-hint">The ticket and its conversation are closed. Nothing follows this step.</p>;
  }
}
