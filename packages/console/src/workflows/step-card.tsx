import { type Step, stepSentence, type TestedStep } from '@baton/core';
import type { VNode } from 'preact';
import { IconButton } from '../ui/button.js';
import { ArrowDown, ArrowUp, Copy, GripVertical, Trash } from '../ui/icons.js';
import { fullTime } from '../ui/relative-time.js';
import { kindName } from './new-step.js';
import { STEP_ICONS } from './step-icon.js';
import type { TreeProps } from './tree-props.js';
import { useReferences } from './use-references.js';

interface StepCardProps extends TreeProps {
  readonly step: Step;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function Result({ tested }: { tested: TestedStep }): VNode {
  return (
    <p class="step-result">
      {tested.result} <time dateTime={tested.at}>{fullTime(tested.at)}</time>
    </p>
  );
}

function Actions({ step, isFirst, isLast, actions }: StepCardProps): VNode {
  const name = kindName(step.type);
  return (
    <div class="step-actions">
      <IconButton
        icon={ArrowUp}
        label={`Move ${name} up`}
        disabled={isFirst}
        onClick={() => actions.shift(step.id, -1)}
      />
      <IconButton
        icon={ArrowDown}
        label={`Move ${name} down`}
        disabled={isLast}
        onClick={() => actions.shift(step.id, 1)}
      />
      <IconButton icon={Copy} label={`Duplicate ${name}`} onClick={() => actions.duplicate(step.id)} />
      <IconButton icon={Trash} label={`Remove ${name}`} onClick={() => actions.remove(step.id)} />
    </div>
  );
}

/** One step: what it does in one line, what is wrong with it, and what can be done with it. */
export function StepCard(props: StepCardProps): VNode {
  const { step, disabled, issues, tested, actions } = props;
  const { references } = useReferences();
  const Icon = STEP_ICONS[step.type];
  const own = issues.get(step.id) ?? [];
  const result = tested?.get(step.id);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || !event.altKey || disabled) return;
    event.preventDefault();
    actions.shift(step.id, by);
  };
  return (
    <div
      class={`step-card ${own.length > 0 ? 'is-wrong' : ''} ${result ? 'is-lit' : ''}`}
      data-step={step.id}
    >
      {!disabled && (
        <span class="step-grip" aria-hidden="true">
          <GripVertical size={16} aria-hidden="true" />
        </span>
      )}
      <span class="step-icon" aria-hidden="true">
        <Icon size={16} aria-hidden="true" />
      </span>
      <div class="step-text">
        <button
          type="button"
          class="step-open"
          aria-keyshortcuts={disabled ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
          onClick={() => actions.open(step.id)}
          onKeyDown={onKeyDown}
        >
          <span class="step-kind">{kindName(step.type)}</span>
          <span class="step-sentence">{stepSentence(step, references)}</span>
        </button>
        {own.map(({ path, message }) => (
          <p key={path + message} class="field-error">
            {message}
          </p>
        ))}
        {result && <Result tested={result} />}
      </div>
      {!disabled && <Actions {...props} />}
    </div>
  );
}
