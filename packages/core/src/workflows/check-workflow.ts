import { checkStep } from './check-step.js';
import type { WorkflowFinding, WorkflowReferences } from './finding.js';
import type { Step } from './step.js';
import { allSteps, listsOf, type PlacedStep } from './walk-steps.js';
import { type EnrollingProperty, MAX_BRANCH_DEPTH, MAX_STEPS, type WorkflowDocument } from './workflow.js';

/** The properties of the ticket that a step may change. */
export function changedProperties(step: Step): readonly EnrollingProperty[] {
  switch (step.type) {
    case 'set_property':
      return [step.property];
    case 'rotate_owner':
    case 'assign':
      return ['owner'];
    case 'move':
      return ['destination'];
    case 'close':
      return ['status'];
    default:
      return [];
  }
}

/** The value that a step certainly gives a property; undefined when that depends. */
function valueGiven(step: Step): string | null | undefined {
  if (step.type === 'set_property') return step.value;
  if (step.type === 'assign') return step.userId;
  if (step.type === 'move') return step.destinationId;
  return step.type === 'close' ? 'closed' : undefined;
}

/** A step that would enrol its own ticket again (“a workflow that loops back”). */
function checkLoop({ enrolOn }: WorkflowDocument, { step, path }: PlacedStep): WorkflowFinding[] {
  if (enrolOn.event !== 'ticket_changed' || !changedProperties(step).includes(enrolOn.property)) return [];
  const given = valueGiven(step);
  if (enrolOn.to && given !== undefined && given !== enrolOn.to) return [];
  const message = `This workflow starts when the ${enrolOn.property} changes, and this step changes it: it would start itself again. Choose another start, or remove the step.`;
  return [{ stepId: step.id, path, code: 'loops_back', message }];
}

function checkIds(placed: readonly PlacedStep[]): WorkflowFinding[] {
  const seen = new Set<string>();
  const findings: WorkflowFinding[] = [];
  const note = (id: string, stepId: string, path: string): void => {
    if (seen.has(id)) {
      const message = 'Another step has the same id. Give each its own.';
      findings.push({ stepId, path, code: 'duplicate_id', message });
    }
    seen.add(id);
  };
  for (const { step, path } of placed) {
    note(step.id, step.id, `${path}.id`);
    if (step.type !== 'branch') continue;
    for (const [index, one] of step.cases.entries()) note(one.id, step.id, `${path}.cases.${index}.id`);
  }
  return findings;
}

/** Steps that nothing can reach, because the ticket is closed before. */
function checkAfterClose(steps: readonly Step[], path = 'steps'): WorkflowFinding[] {
  const closing = steps.findIndex((step) => step.type === 'close');
  const after = closing >= 0 ? steps[closing + 1] : undefined;
  const message = 'The ticket is closed before this step, which ends the workflow. Move it up, or remove it.';
  const inner = steps.flatMap((step, index) =>
    step.type === 'branch'
      ? listsOf(step).flatMap((list) => checkAfterClose(list.steps, `${path}.${index}.${list.path}`))
      : [],
  );
  if (!after) return inner;
  return [{ stepId: after.id, path: `${path}.${closing + 1}`, code: 'unreachable', message }, ...inner];
}

function checkSize(placed: readonly PlacedStep[]): WorkflowFinding[] {
  const findings: WorkflowFinding[] = [];
  if (placed.length === 0) {
    findings.push({ stepId: null, path: 'steps', code: 'required', message: 'Add at least one step.' });
  }
  if (placed.length > MAX_STEPS) {
    const message = `A workflow has at most ${MAX_STEPS} steps; this one has ${placed.length}.`;
    findings.push({ stepId: null, path: 'steps', code: 'too_long', message });
  }
  const deep = placed.find(({ depth }) => depth > MAX_BRANCH_DEPTH);
  if (deep) {
    const message = `Branches stand in one another at most ${MAX_BRANCH_DEPTH} deep.`;
    findings.push({ stepId: deep.step.id, path: deep.path, code: 'too_deep', message });
  }
  return findings;
}

/**
 * Everything that is wrong with a workflow of the right shape, each at its step (design, Workflow; peers, bad input).
 *
 * @param references What there is to name; absent: names are not checked.
 */
export function checkWorkflow(
  workflow: WorkflowDocument,
  references?: WorkflowReferences,
): WorkflowFinding[] {
  const placed = allSteps(workflow.steps);
  return [
    ...checkSize(placed),
    ...checkIds(placed),
    ...checkAfterClose(workflow.steps),
    ...placed.flatMap((one) => [
      ...checkStep(one.step, references).map((issue) => ({
        ...issue,
        path: `${one.path}.${issue.path}`,
        stepId: one.step.id,
      })),
      ...checkLoop(workflow, one),
    ]),
  ];
}
