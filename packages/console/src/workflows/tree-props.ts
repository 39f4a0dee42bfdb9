import type { TestedStep } from '@baton/core';
import type { StepPlace } from './edit-steps.js';
import type { StepIssue } from './step-issues.js';

/** What can be done with the steps of a tree. */
export interface TreeActions {
  open(id: string): void;
  add(place: StepPlace): void;
  shift(id: string, by: -1 | 1): void;
  duplicate(id: string): void;
  remove(id: string): void;
  /** A step is being dragged; null: none any more. */
  drag(id: string | null): void;
  drop(place: StepPlace): void;
}

/** What every part of the tree is given. */
export interface TreeProps {
  readonly disabled: boolean;
  readonly issues: ReadonlyMap<string, readonly StepIssue[]>;
  /** What a test run did at each step; null when there was none. */
  readonly tested: ReadonlyMap<string, TestedStep> | null;
  readonly dragging: string | null;
  readonly actions: TreeActions;
}
