import * as v from 'valibot';
import { plainMessage } from '../settings/field-issue.js';
import { checkWorkflow } from './check-workflow.js';
import type { WorkflowFinding, WorkflowReferences } from './finding.js';
import { MAX_BRANCH_DEPTH, type WorkflowDocument, workflowSchema } from './workflow.js';

/** The workflow, or everything that is wrong with it. */
export type ParsedWorkflow =
  | { readonly ok: true; readonly workflow: WorkflowDocument }
  | { readonly ok: false; readonly findings: readonly WorkflowFinding[] };

/** The id of the innermost step on an issue's path, as far as the input has one. */
function stepOn(issue: v.BaseIssue<unknown>): string | null {
  let stepId: string | null = null;
  let inSteps = false;
  for (const item of issue.path ?? []) {
    const { key, value } = item as { key: unknown; value: unknown };
    if (typeof key === 'number' && inSteps) {
      const { id, type } = (value ?? {}) as { id?: unknown; type?: unknown };
      // A case has an id too, and no type: what is wrong with it is shown at its branch.
      if (typeof id === 'string' && type !== undefined) stepId = id;
    }
    inSteps = key === 'steps' || key === 'otherwise';
  }
  return stepId;
}

function shapeFinding(issue: v.BaseIssue<unknown>): WorkflowFinding {
  const code = issue.input === undefined ? 'required' : 'malformed';
  return { stepId: stepOn(issue), path: v.getDotPath(issue) ?? '', code, message: issue.message };
}

/** The schema follows the input into its depth, so a hostile one is stopped before it. */
const MAX_NESTING = MAX_BRANCH_DEPTH * 4 + 40;

function isTooDeep(input: unknown, depth = 0): boolean {
  if (typeof input !== 'object' || input === null) return false;
  return depth > MAX_NESTING || Object.values(input).some((value) => isTooDeep(value, depth + 1));
}

/**
 * Reads a workflow from anywhere (API, template, console). Missing optional fields get their defaults, unknown ones
 * are dropped, and each fault names its step and field, as in `steps.2.cases.0.when.values`. Never throws.
 */
export function parseWorkflow(input: unknown, references?: WorkflowReferences): ParsedWorkflow {
  if (isTooDeep(input)) {
    const message = 'This is nested too deep.';
    return { ok: false, findings: [{ stepId: null, path: '', code: 'too_deep', message }] };
  }
  const result = v.safeParse(workflowSchema, input, { message: plainMessage, abortPipeEarly: true });
  if (!result.success) return { ok: false, findings: result.issues.map(shapeFinding) };
  const findings = checkWorkflow(result.output, references);
  return findings.length > 0 ? { ok: false, findings } : { ok: true, workflow: result.output };
}
