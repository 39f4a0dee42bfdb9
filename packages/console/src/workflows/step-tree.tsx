import { type BranchStep, caseTitle, type Step } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Plus } from '../ui/icons.js';
import type { ListPlace, StepPlace } from './edit-steps.js';
import { StepCard } from './step-card.js';
import type { TreeProps } from './tree-props.js';
import { useReferences } from './use-references.js';

function AddHere({ place, where, ...props }: TreeProps & { place: StepPlace; where: string }): VNode | null {
  const [over, setOver] = useState(false);
  if (props.disabled) return <li class="add-here" aria-hidden="true" />;
  return (
    <li
      class={`add-here ${over ? 'is-over' : ''} ${props.dragging ? 'is-open' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.actions.drop(place);
      }}
    >
      <button type="button" class="add-here-button" onClick={() => props.actions.add(place)}>
        <Plus size={14} aria-hidden="true" />
        <span>{props.dragging ? 'Drop here' : 'Add step'}</span>
        <span class="visually-hidden"> {where}</span>
      </button>
    </li>
  );
}

function Way(
  props: TreeProps & { title: string; list: ListPlace; steps: readonly Step[]; lit: boolean },
): VNode {
  const { title, list, steps, lit, ...tree } = props;
  return (
    <fieldset class={`way ${lit ? 'is-lit' : ''}`}>
      <legend class="way-title">{title}</legend>
      <StepList {...tree} list={list} steps={steps} where={`in “${title}”`} />
    </fieldset>
  );
}

function Branches({ step, ...props }: TreeProps & { step: BranchStep }): VNode {
  const { references } = useReferences();
  const chosen = props.tested?.get(step.id)?.caseId;
  return (
    <div class="ways">
      {step.cases.map((one) => (
        <Way
          key={one.id}
          {...props}
          title={caseTitle(one, references)}
          list={{ branch: step.id, case: one.id }}
          steps={one.steps}
          lit={chosen === one.id}
        />
      ))}
      <Way
        {...props}
        title="Everything else"
        list={{ branch: step.id, case: null }}
        steps={step.otherwise}
        lit={chosen === null}
      />
    </div>
  );
}

/** A list of steps with places to add or drop one between them; branches hold lists of their own. */
export function StepList(
  props: TreeProps & { list: ListPlace; steps: readonly Step[]; where: string },
): VNode {
  const { list, steps, where, ...tree } = props;
  return (
    <ol class="step-list">
      <AddHere {...tree} place={{ list, index: 0 }} where={`at the beginning ${where}`} />
      {steps.map((step, index) => [
        <li
          key={step.id}
          class={tree.dragging === step.id ? 'is-dragged' : ''}
          draggable={!tree.disabled}
          onDragStart={(event) => {
            event.stopPropagation();
            event.dataTransfer?.setData('text/plain', step.id);
            tree.actions.drag(step.id);
          }}
          onDragEnd={() => tree.actions.drag(null)}
        >
          <StepCard {...tree} step={step} isFirst={index === 0} isLast={index === steps.length - 1} />
          {step.type === 'branch' && <Branches {...tree} step={step} />}
        </li>,
        <AddHere
          key={`after-${step.id}`}
          {...tree}
          place={{ list, index: index + 1 }}
          where={`after step ${index + 1} ${where}`}
        />,
      ])}
    </ol>
  );
}
