import type { Evaluation } from '../workflows/evaluate-condition.js';
import type { StepType } from '../workflows/step.js';
import type { EnrolOn, WorkflowDocument } from '../workflows/workflow.js';

/** `running` has a step to do now · `waiting` for a time or a delivery · the rest are over. */
export const RUN_STATUSES = ['running', 'waiting', 'done', 'failed', 'cancelled'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** How a step of a run stands. `queued`: done as far as the run goes; the delivery is still on its way. */
export const RUN_STEP_STATUSES = ['done', 'retrying', 'waiting', 'queued', 'failed'] as const;
export type RunStepStatus = (typeof RUN_STEP_STATUSES)[number];

/** What put a ticket into a workflow. */
export type EnrolmentCause = EnrolOn['event'];

/** One line of the list of workflows. */
export interface WorkflowSummary {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly version: number;
  readonly enrolOn: EnrolOn;
  readonly stepCount: number;
  /** True while the handoff settings send conversations through it. */
  readonly inUse: boolean;
  readonly runs: {
    readonly active: number;
    /** Within the last 30 days. */
    readonly done: number;
    readonly failed: number;
    readonly lastAt: string | null;
  };
  readonly savedAt: string;
  readonly savedBy: { readonly id: string; readonly name: string } | null;
}

/** One workflow in full; the ETag is the version in quotes. */
export interface WorkflowDetail extends WorkflowSummary {
  readonly document: WorkflowDocument;
}

/** One run of a workflow. */
export interface WorkflowRun {
  readonly id: string;
  readonly workflowId: string;
  readonly workflowName: string;
  /** The version that it started with and stays on. */
  readonly version: number;
  readonly ticket: { readonly id: string; readonly number: number; readonly subject: string };
  readonly conversationId: string | null;
  readonly cause: EnrolmentCause;
  readonly status: RunStatus;
  /** The step that it is at; null when it is over. */
  readonly stepId: string | null;
  /** When it goes on, while it waits for a time. */
  readonly wakeAt: string | null;
  /** Why it failed or was cancelled. */
  readonly reason: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

/** What a step was given and what came of it, for people: `input` before, `outcome` after. */
export interface WorkflowRunStep {
  readonly stepId: string;
  readonly type: StepType;
  /** The step in one line, as it was in the run's version. */
  readonly title: string;
  readonly status: RunStepStatus;
  readonly input: Readonly<Record<string, unknown>>;
  readonly outcome: Readonly<Record<string, unknown>> | null;
  readonly attempts: number;
  readonly error: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

/** A run with its history, and the document that it runs. */
export interface WorkflowRunDetail extends WorkflowRun {
  readonly document: WorkflowDocument;
  readonly steps: readonly WorkflowRunStep[];
}

/** A ticket that nobody has, to try a workflow on; what is left out is empty. */
export interface SampleTicket {
  readonly subject?: string | undefined;
  readonly channel?: string | undefined;
  readonly language?: string | undefined;
  readonly priority?: string | undefined;
  readonly category?: string | undefined;
  readonly contactName?: string | undefined;
  readonly contactEmail?: string | undefined;
  readonly message?: string | undefined;
  readonly reason?: string | undefined;
  readonly trigger?: string | undefined;
  /** ISO 8601; now by default. */
  readonly at?: string | undefined;
}

/** One step of a test run: what it would do; nothing was done. */
export interface TestedStep {
  readonly stepId: string;
  readonly type: StepType;
  readonly title: string;
  /** What would come of it, in one line. */
  readonly result: string;
  /** The case that was chosen; null: the steps for everything else. Absent for other steps. */
  readonly caseId?: string | null | undefined;
  /** Each case that was looked at, with the reasons. */
  readonly evaluations?: readonly Evaluation[] | undefined;
  /** When the run would be here, ISO 8601. */
  readonly at: string;
}

/** What a workflow would do with a ticket (`POST /workflows/{id}/test`). */
export interface WorkflowTest {
  readonly steps: readonly TestedStep[];
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly outcome: 'assigned' | 'unassigned' | 'failed';
  /** Why it would fail. */
  readonly error: string | null;
}

/** Something that a template leaves open: people to choose. */
export interface TemplatePlaceholder {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** `people`: users and teams, none meaning everybody; `destination`: one help desk; `team`: one team. */
  readonly kind: 'people' | 'team' | 'destination';
  readonly required: boolean;
}

/** A workflow to begin from. */
export interface WorkflowTemplate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** What it does, line by line. */
  readonly outline: readonly string[];
  readonly placeholders: readonly TemplatePlaceholder[];
  /** The document with the placeholders open, for a look before it is made. */
  readonly document: WorkflowDocument;
}

/** What a placeholder is filled with. */
export interface TemplateChoice {
  readonly userIds?: readonly string[] | undefined;
  readonly teamIds?: readonly string[] | undefined;
  readonly destinationId?: string | undefined;
}

/** `POST /workflow-templates/{id}/create`. */
export interface TemplateFilling {
  readonly name?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly choices: Readonly<Record<string, TemplateChoice>>;
}
