import type { Assignment, FieldIssue } from '@baton/core';

/** What the fields of an assignment are given. */
export interface AssignmentFieldsProps<Value extends Assignment> {
  readonly value: Value;
  readonly issues: readonly FieldIssue[];
  readonly disabled: boolean;
  readonly onChange: (value: Value) => void;
}
