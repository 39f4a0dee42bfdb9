import type { BranchCase, BranchStep } from '@baton/core';
import type { VNode } from 'preact';
import { newId } from '../api/new-id.js';
import { Button, IconButton } from '../ui/button.js';
import { Field, FieldError } from '../ui/field.js';
import { ArrowDown, ArrowUp, Plus, Trash } from '../ui/icons.js';
import { ConditionBuilder, ConditionSentence } from './condition-builder.js';
import { newCondition } from './new-step.js';
import type { StepFieldsProps } from './step-issues.js';

function moved(cases: readonly BranchCase[], index: number, by: -1 | 1): BranchCase[] {
  const next = [...cases];
  const [one] = next.splice(index, 1);
  if (one) next.splice(index + by, 0, one);
  return next;
}

interface CaseProps extends StepFieldsProps<BranchStep> {
  readonly one: BranchCase;
  readonly index: number;
}

function CaseFields({ one, index, step, disabled, issues, onChange }: CaseProps): VNode {
  const prefix = `cases.${index}.when`;
  const own = issues
    .filter(({ path }) => path === prefix || path.startsWith(`${prefix}.`))
    .map((issue) => ({ ...issue, path: issue.path.slice(prefix.length + 1) }));
  const setCases = (cases: readonly BranchCase[]): void => onChange({ ...step, cases });
  const change = (patch: Partial<BranchCase>): void =>
    setCases(step.cases.map((other) => (other.id === one.id ? { ...other, ...patch } : other)));
  const title = `Case ${index + 1}`;
  return (
    <section class="case-fields" aria-label={title}>
      <header class="case-head">
        <h3>{title}</h3>
        {!disabled && (
          <>
            {index > 0 && (
              <IconButton
                icon={ArrowUp}
                label={`Look at ${title} earlier`}
                onClick={() => setCases(moved(step.cases, index, -1))}
              />
            )}
            {index < step.cases.length - 1 && (
              <IconButton
                icon={ArrowDown}
                label={`Look at ${title} later`}
                onClick={() => setCases(moved(step.cases, index, 1))}
              />
            )}
            <IconButton
              icon={Trash}
              label={`Remove ${title} and its steps`}
              onClick={() => setCases(step.cases.filter(({ id }) => id !== one.id))}
            />
          </>
        )}
      </header>
      <ConditionSentence condition={one.when} />
      <ConditionBuilder
        condition={one.when}
        disabled={disabled}
        issues={own}
        onChange={(when) => change({ when })}
      />
      <Field label="Name" hint="Shown in the tree in place of the sentence.">
        {(ids) => (
          <input
            {...ids}
            class="input"
            maxLength={100}
            disabled={disabled}
            value={one.name ?? ''}
            onInput={(event) => change({ name: event.currentTarget.value || undefined })}
          />
        )}
      </Field>
    </section>
  );
}

/** The cases of a branch, looked at in order; the first whose condition holds is taken. */
export function BranchFields(props: StepFieldsProps<BranchStep>): VNode {
  const { step, disabled, issues, onChange } = props;
  const own = issues.find(({ path }) => path === 'cases');
  return (
    <>
      <p class="field-hint">The cases are looked at from the top. The first one that holds is taken.</p>
      {own && <FieldError message={own.message} />}
      {step.cases.map((one, index) => (
        <CaseFields key={one.id} {...props} one={one} index={index} />
      ))}
      {!disabled && (
        <Button
          icon={Plus}
          onClick={() =>
            onChange({ ...step, cases: [...step.cases, { id: newId(), when: newCondition(), steps: [] }] })
          }
        >
          Add case
        </Button>
      )}
    </>
  );
}
