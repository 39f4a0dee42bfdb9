import {
  type Assignee,
  BatonError,
  type DecisionMessage,
  type HandoffDecision,
  type HandoffSettings,
  type TrialRequest,
  type WorkflowTest,
} from '@baton/core';
import type { Database } from '../platform.js';
import { findAssignee, type VisitorTraits } from '../routing/find-person.js';
import { subjectOf } from '../tickets/ticket-subject.js';
import { testWorkflow } from '../workflows/test-run.js';
import { workflowMessage } from '../workflows/visitor-message.js';
import { readWorkflow } from '../workflows/workflow-queries.js';

type HandingOff = Extract<HandoffDecision, { action: 'hand_off' }>;

/** A handoff whose person a workflow chooses. */
export interface WorkflowTrial {
  readonly workspaceId: string;
  readonly settings: HandoffSettings;
  readonly request: TrialRequest;
  readonly decision: HandingOff;
  /** null: the channel is not there. */
  readonly channelType: string | null;
  readonly visitor: VisitorTraits;
  /** Who is there, and whether the trial is about now. */
  readonly people: { readonly availableIds: readonly string[] | undefined; readonly isNow: boolean };
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** Who the workflow would choose, what the visitor would read, and what it would do step by step. */
export interface WorkflowTrialResult {
  readonly assignee: Assignee | null;
  readonly message: DecisionMessage | null;
  readonly steps: HandoffDecision['steps'];
}

function inWords(test: WorkflowTest): HandoffDecision['steps'] {
  const steps = test.steps.map(({ title, result }) => ({
    rule: 'assignment' as const,
    text: result ? `${title}: ${result}` : title,
  }));
  return test.error
    ? [...steps, { rule: 'assignment', text: `The workflow would fail: ${test.error}` }]
    : steps;
}

/** The ticket that the handoff would make. */
function madeUpTicket({ request, decision, channelType }: WorkflowTrial) {
  const { text, locale, channel } = request;
  const { assignment, reason, trigger } = decision;
  return {
    sample: {
      message: text,
      subject: subjectOf([text]),
      language: locale,
      channel,
      reason,
      trigger: trigger?.phrase,
    },
    known: {
      'ticket.destination': assignment.destinationId,
      'conversation.channelType': channelType,
      'handoff.words': trigger?.evidence?.text ?? null,
    },
  };
}

/** The workflow was removed: nobody gets it, and the visitor reads that it is with the team. */
async function withoutWorkflow(db: Database, trial: WorkflowTrial): Promise<WorkflowTrialResult> {
  const message = await workflowMessage(db, momentOf(trial, trial.at), 'unassigned');
  const gone = { rule: 'assignment' as const, text: 'The chosen workflow is not there any more.' };
  return { assignee: null, message, steps: [...trial.decision.steps, gone] };
}

function momentOf({ workspaceId, settings, request, people }: WorkflowTrial, at: number) {
  const { locale } = request;
  return { workspaceId, settings, locale, now: at, ...(!people.isNow && { at }), assignee: null };
}

/** Tries the chosen workflow on a made-up ticket, by the people of the trial; nothing is created. */
export async function tryWorkflow(db: Database, trial: WorkflowTrial): Promise<WorkflowTrialResult> {
  const { workspaceId, decision, at, people, visitor } = trial;
  const { assignment, process } = decision;
  if (assignment.type !== 'workflow') return withoutWorkflow(db, trial);
  const workflow = await readWorkflow(db, workspaceId, assignment.workflowId).catch((error: unknown) => {
    if (error instanceof BatonError && error.code === 'not_found') return null;
    throw error;
  });
  if (!workflow) return withoutWorkflow(db, trial);
  const { document } = workflow;
  const about = { workspaceId, document, process, now: at, people, visitor, ...madeUpTicket(trial) };
  const { test, told } = await testWorkflow(db, about);
  const named = told.owner && (await findAssignee(db, workspaceId, told.owner.id));
  const message = await workflowMessage(db, { ...momentOf(trial, told.at), assignee: named }, told.kind);
  const reads = {
    rule: 'message' as const,
    text: `The visitor reads the message for when the team is ${told.kind}.`,
  };
  const assignee = test.owner && (await findAssignee(db, workspaceId, test.owner.id));
  return { assignee, message, steps: [...decision.steps, ...inWords(test), reads] };
}
