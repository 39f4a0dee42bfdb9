import type {
  EnrollingProperty,
  EnrolmentCause,
  HandoffProcess,
  RunStatus,
  RunStepStatus,
  StepType,
  WorkflowDocument,
} from '@baton/core';
import type { Generated } from 'kysely';
import type { DefaultTimestamp, Json, OptionalJson, OptionalTimestamp } from './columns.js';

export interface WorkflowsTable {
  id: string;
  workspace_id: string;
  /** This and the five below repeat the newest version's document, for lists and for the trigger that enrols. */
  name: string;
  enabled: boolean;
  version: number;
  enrol_event: EnrolmentCause;
  enrol_property: EnrollingProperty | null;
  enrol_to: string | null;
  created_at: DefaultTimestamp;
  /** Runs under way finish; nothing new is enrolled. */
  deleted_at: OptionalTimestamp;
}

export interface WorkflowVersionsTable {
  workflow_id: string;
  version: number;
  document: Json<WorkflowDocument>;
  saved_by: string | null;
  saved_at: DefaultTimestamp;
}

export interface WorkflowRunsTable {
  id: Generated<string>;
  workspace_id: string;
  workflow_id: string;
  version: number;
  ticket_id: string;
  conversation_id: string | null;
  /** The handoff that the run decides; null for runs that no handoff began. */
  handoff_id: string | null;
  process: Exclude<HandoffProcess, 'none'> | null;
  cause: EnrolmentCause;
  /** Another workflow's change enrolled it. */
  by_workflow: Generated<boolean>;
  status: RunStatus;
  /** The step to do next; null at the beginning (with no steps done) and at the end. */
  cursor: string | null;
  step_count: Generated<number>;
  /** Tries of the step at the cursor that failed. */
  attempts: Generated<number>;
  /** When it is to go on; null while a delivery decides that. Swept by every node. */
  due_at: OptionalTimestamp;
  /** The owner that the run knows of: who has the ticket otherwise was chosen by people, and is left in peace. */
  given_to: string | null;
  reason: string | null;
  started_at: DefaultTimestamp;
  ended_at: OptionalTimestamp;
}

export interface WorkflowStepsTable {
  run_id: string;
  ordinal: number;
  step_id: string;
  type: StepType;
  title: string;
  status: RunStepStatus;
  input: Json<Record<string, unknown>>;
  outcome: OptionalJson<Record<string, unknown>>;
  attempts: Generated<number>;
  error: string | null;
  started_at: DefaultTimestamp;
  ended_at: OptionalTimestamp;
}
