import type { BranchStep, Step } from './step.js';

/** A step, with the place where it stands, as in `steps.0.cases.1.steps.2`. */
export interface PlacedStep {
  readonly step: Step;
  readonly path: string;
  /** How many branches it stands in. */
  readonly depth: number;
}

/** The lists of steps inside a branch, with their paths below the branch's own. */
export function listsOf(branch: BranchStep): { readonly steps: readonly Step[]; readonly path: string }[] {
  return [
    ...branch.cases.map((one, index) => ({ steps: one.steps, path: `cases.${index}.steps` })),
    { steps: branch.otherwise, path: 'otherwise' },
  ];
}

/** Every step, those inside branches after the branch, in the order of the page. */
export function allSteps(steps: readonly Step[], path = 'steps', depth = 0): PlacedStep[] {
  return steps.flatMap((step, index) => {
    const placed = { step, path: `${path}.${index}`, depth };
    if (step.type !== 'branch') return [placed];
    const inner = listsOf(step).flatMap((list) =>
      allSteps(list.steps, `${placed.path}.${list.path}`, depth + 1),
    );
    return [placed, ...inner];
  });
}

/** The step with an id, or null. */
export function findStep(steps: readonly Step[], id: string): Step | null {
  for (const step of steps) {
    if (step.id === id) return step;
    if (step.type !== 'branch') continue;
    for (const list of listsOf(step)) {
      const found = findStep(list.steps, id);
      if (found) return found;
    }
  }
  return null;
}

/**
 * The id of the step that follows a finished one: the next in its list, or after the end of the list what follows the
 * branch. null at the end of the workflow; undefined when there is no such step.
 */
export function stepAfter(steps: readonly Step[], id: string): string | null | undefined {
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1]?.id ?? null;
    if (step.id === id) return next;
    if (step.type !== 'branch') continue;
    for (const list of listsOf(step)) {
      const found = stepAfter(list.steps, id);
      if (found !== undefined) return found ?? next;
    }
  }
  return undefined;
}

/** Where a run goes on inside a branch: the first step of the chosen list, or what follows when that is empty. */
export function stepInBranch(
  steps: readonly Step[],
  branch: BranchStep,
  caseIndex: number | null,
): string | null {
  const list = caseIndex === null ? branch.otherwise : branch.cases[caseIndex]?.steps;
  return list?.[0]?.id ?? stepAfter(steps, branch.id) ?? null;
}
