import type { Assignment } from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { Card } from '../ui/page.js';
import type { AssignmentFieldsProps } from './assignment-fields.js';
import { DirectFields } from './direct-fields.js';
import { WorkflowFields } from './workflow-fields.js';

export type AssignmentCardProps = AssignmentFieldsProps<Assignment>;

interface Way {
  readonly value: Assignment['type'];
  readonly name: string;
  readonly text: string;
}

const WAYS: readonly Way[] = [
  {
    value: 'direct',
    name: 'To the same users or teams',
    text: 'All conversations go to one place and one group of people.',
  },
  {
    value: 'workflow',
    name: 'To different users or teams, on conditions',
    text: 'A ticket is created in the help desk, and a workflow decides who gets it.',
  },
];

/** Why a workflow cannot be chosen now; null when it can. */
function whyNoWorkflow(helpDesks: number, workflows: number): string | null {
  if (helpDesks === 0) return 'Only a help desk takes tickets, and there is none yet. Make one under Team.';
  return workflows === 0 ? 'There is no workflow yet. Make one under Workflows.' : null;
}

const NOBODY_CHOSEN = {
  userIds: [],
  teamIds: [],
  strategy: 'rotate',
  preferLastHelper: false,
  preferLanguage: false,
} as const;

/** The assignment the other way; what it was is remembered in it, so that going back loses nothing. */
export function otherWay(value: Assignment, start: { helpDeskId: string; workflowId: string }): Assignment {
  if (value.type === 'workflow') {
    const { type: _, other, ...workflow } = value;
    const direct = other ?? {
      ...NOBODY_CHOSEN,
      userIds: [],
      teamIds: [],
      destinationId: value.destinationId,
    };
    return { type: 'direct', ...direct, other: workflow };
  }
  const { type: _, other, ...direct } = value;
  const workflow = other ?? { destinationId: start.helpDeskId, workflowId: start.workflowId };
  return { type: 'workflow', ...workflow, other: direct };
}

function WayChoice({ value, disabled, onChange }: AssignmentCardProps): VNode {
  const services = useServices();
  const helpDesks = useItems(services.destinations).filter(({ type }) => type === 'help_desk');
  const workflows = useItems(services.workflows);
  const why = whyNoWorkflow(helpDesks.length, workflows.length);
  return (
    <fieldset class="radio-cards radio-cards-two" disabled={disabled}>
      <legend class="visually-hidden">Assignment</legend>
      {WAYS.map((way) => {
        const isOff = way.value === 'workflow' && value.type !== 'workflow' && why !== null;
        const first = workflows.find(({ enabled }) => enabled) ?? workflows[0];
        return (
          <label key={way.value} class={`radio-card ${isOff ? 'is-disabled' : ''}`}>
            <input
              type="radio"
              name="assignment"
              checked={way.value === value.type}
              disabled={isOff}
              aria-label={way.name}
              aria-describedby={`assignment-${way.value}`}
              onChange={() =>
                onChange(otherWay(value, { helpDeskId: helpDesks[0]?.id ?? '', workflowId: first?.id ?? '' }))
              }
            />
            <span class="radio-card-name">{way.name}</span>
            <span class="radio-card-text" id={`assignment-${way.value}`}>
              {isOff ? why : way.text}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** Where conversations go and whom they are assigned to. */
export function AssignmentCard(props: AssignmentCardProps): VNode {
  const { value, onChange } = props;
  return (
    <Card title="Assignment" description="Where conversations go, and to whom.">
      <WayChoice {...props} />
      <fieldset class="plain-fieldset">
        <legend class="visually-hidden">Details of the assignment</legend>
        {value.type === 'direct' ? (
          <DirectFields {...props} value={value} onChange={onChange} />
        ) : (
          <WorkflowFields {...props} value={value} onChange={onChange} />
        )}
      </fieldset>
    </Card>
  );
}
