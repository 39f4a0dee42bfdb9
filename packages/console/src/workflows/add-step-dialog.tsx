import type { StepType } from '@baton/core';
import type { VNode } from 'preact';
import { Dialog } from '../ui/dialog.js';
import { STEP_KINDS } from './new-step.js';
import { STEP_ICONS } from './step-icon.js';

/** What the new step shall do. */
export function AddStepDialog(props: { onChoose: (type: StepType) => void; onClose: () => void }): VNode {
  return (
    <Dialog title="Add a step" onClose={props.onClose}>
      <ul class="step-kinds">
        {STEP_KINDS.map(({ type, name, text }) => {
          const Icon = STEP_ICONS[type];
          return (
            <li key={type}>
              <button type="button" class="step-kind-choice" onClick={() => props.onChoose(type)}>
                <span class="step-icon" aria-hidden="true">
                  <Icon size={16} aria-hidden="true" />
                </span>
                <span>
                  <span class="step-kind-name">{name}</span>
                  <span class="choice-detail">{text}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
