import {
  type Assignee,
  BatonError,
  type DecisionMessage,
  decisionMessage,
  type HandoffDecision,
  type HandoffSettings,
  type TrialRequest,
  type WorkflowTest,
} from '@baton/core';
import type { Database } from '../platform.js';
import { testWorkflow } from '../workflows/test-run.js';
import { readWorkflow } from '../workflows/workflow-queries.js';

type HandingOff = Extract<HandoffDecision, { action: 'hand_off' }>;

/** A handoff whose person a workflow chooses. */
export interface WorkflowTrial {
  readonly workspaceId: string;
  readonly settings: HandoffSettings;
  readonly request: TrialRequest;
  readonly decision: HandingOff;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** Who the workflow would choose, what the visitor would read, and what it would do step by step. */
export interface WorkflowTrialResult {
  readonly assignee: Assignee | null;
  readonly message: DecisionMessage | null;
  readonly steps: HandoffDecision['steps'];
}

/** A workflow that waits before it chooses leaves the visitor waiting; one that chooses nobody says so. */
function messageKind({ owner, steps }: WorkflowTest, at: number): DecisionMessage['kind'] {
  const waits = steps.some((step) => Date.parse(step.at) > at);
  if (waits) return 'unavailable';
  return owner ? 'available' : 'unassigned';
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

/**
 * Tries the chosen workflow on a made-up ticket, by the people as they are; nothing is created.
 * @returns null when the workflow is not there any more.
 */
export async function tryWorkflow(db: Database, trial: WorkflowTrial): Promise<WorkflowTrialResult | null> {
  const { workspaceId, settings, request, decision, at } = trial;
  const { assignment, process, reason, trigger } = decision;
  if (assignment.type !== 'workflow') return null;
  const workflow = await readWorkflow(db, workspaceId, assignment.workflowId).catch((error: unknown) => {
    if (error instanceof BatonError && error.code === 'not_found') return null;
    throw error;
  });
  if (!workflow) return null;
  const { text, locale, channel } = request;
  const sample = {
    message: text,
    subject: text.slice(0, 100),
    language: locale,
    channel,
    reason,
    trigger: trigger?.phrase,
  };
  const test = await testWorkflow(db, { workspaceId, document: workflow.document, process, now: at, sample });
  const kind = messageKind(test, at);
  const assignee = kind === 'available' ? test.owner : null;
  const availability = { available: assignee !== null, nextOpening: null, assignee };
  const message = decisionMessage({ settings, availability, locale, now: at }, kind);
  const told = {
    rule: 'message' as const,
    text: `The visitor reads the message for when the team is ${kind}.`,
  };
  return { assignee: test.owner, message, steps: [...decision.steps, ...inWords(test), told] };
}
