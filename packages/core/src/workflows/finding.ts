import type { FieldIssue } from '../errors.js';

/** One thing wrong with a workflow, at the step where it can be put right. */
export interface WorkflowFinding extends FieldIssue {
  /** The step, or the branch whose case it is; null when it concerns the whole. */
  readonly stepId: string | null;
}

/** A person, team or help desk that steps and conditions may name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What there is in the workspace for a workflow to name. */
export interface WorkflowReferences {
  /** Active people who may answer. */
  readonly users: readonly Named[];
  readonly teams: readonly Named[];
  /** Help desks: the only destinations that tickets stand in. */
  readonly destinations: readonly Named[];
  /** The skills that these users have. */
  readonly skills: readonly string[];
}
