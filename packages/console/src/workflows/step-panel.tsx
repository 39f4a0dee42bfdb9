import { type Step, stepSentence } from '@baton/core';
import type { VNode } from 'preact';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { kindName } from './new-step.js';
import { StepFields } from './step-fields.js';
import type { StepIssue } from './step-issues.js';
import { useReferences } from './use-references.js';

export interface StepPanelProps {
  readonly step: Step;
  readonly disabled: boolean;
  readonly issues: readonly StepIssue[];
  readonly onChange: (step: Step) => void;
  readonly onClose: () => void;
}

/** Where one step is edited. */
export function StepPanel(props: StepPanelProps): VNode {
  const { step, onClose } = props;
  const { references } = useReferences();
  return (
    <Dialog
      place="side"
      title={kindName(step.type)}
      description={`${stepSentence(step, references)}.`}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <StepFields {...props} />
    </Dialog>
  );
}
