import { allSteps, type Step, type WorkflowDocument, type WorkflowFinding } from '@baton/core';

/** One thing wrong with a step; the path is below the step's own. */
export interface StepIssue {
  readonly path: string;
  readonly message: string;
}

/** What the form of a step is given. */
export interface StepFieldsProps<Of extends Step> {
  readonly step: Of;
  readonly disabled: boolean;
  readonly issues: readonly StepIssue[];
  readonly onChange: (step: Step) => void;
}

/** What is wrong with a field or anything below it. */
export function errorOf(issues: readonly StepIssue[], field: string): string | null {
  return issues.find(({ path }) => path === field || path.startsWith(`${field}.`))?.message ?? null;
}

/** The findings of each step, by its id; those of the whole under the empty id. */
export function issuesByStep(
  document: WorkflowDocument,
  findings: readonly WorkflowFinding[],
): ReadonlyMap<string, readonly StepIssue[]> {
  const paths = new Map(allSteps(document.steps).map(({ step, path }) => [step.id, path]));
  const issues = new Map<string, StepIssue[]>();
  for (const { stepId, path, message } of findings) {
    const own = stepId === null ? undefined : paths.get(stepId);
    const below = own && path.startsWith(`${own}.`) ? path.slice(own.length + 1) : own ? '' : path;
    const key = own ? (stepId ?? '') : '';
    issues.set(key, [...(issues.get(key) ?? []), { path: below, message }]);
  }
  return issues;
}
