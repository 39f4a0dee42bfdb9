import { type BranchStep, type Evaluation, evaluateCondition, stepInBranch } from '@baton/core';
import { loadHours } from '../people/workspace-hours.js';
import { whoIsAvailable } from './choose-owner.js';
import type { StepResult, StepScope } from './step-scope.js';
import { conditionContext, loadFacts } from './ticket-facts.js';

/** The first case whose condition holds, with what was looked at on the way; null: everything else. */
export function chooseCase(
  step: BranchStep,
  context: Parameters<typeof evaluateCondition>[1],
): { readonly index: number | null; readonly evaluations: readonly Evaluation[] } {
  const evaluations: Evaluation[] = [];
  for (const [index, one] of step.cases.entries()) {
    const evaluation = evaluateCondition(one.when, context);
    evaluations.push(evaluation);
    if (evaluation.holds) return { index, evaluations };
  }
  return { index: null, evaluations };
}

async function createdAt({ db, ticket }: StepScope): Promise<Date> {
  const row = await db
    .selectFrom('tickets')
    .select('created_at')
    .where('id', '=', ticket.id)
    .executeTakeFirstOrThrow();
  return row.created_at;
}

/** Chooses where a run goes on, and keeps the reasons in its history. */
export async function performBranch(scope: StepScope, step: BranchStep): Promise<StepResult> {
  const { db, run, ticket, turn, now, document } = scope;
  const conditions = step.cases.map((one) => one.when);
  const somebody = await whoIsAvailable(db, { workspaceId: run.workspaceId, now }, conditions);
  const facts = await loadFacts(db, {
    ticket,
    createdAt: await createdAt(scope),
    handoffId: run.handoffId,
    turn,
    now,
  });
  const hours = await loadHours(db, run.workspaceId);
  const { index, evaluations } = chooseCase(step, conditionContext(facts, hours, { now, somebody }));
  const chosen = index === null ? null : step.cases[index];
  return {
    input: { cases: step.cases.length },
    outcome: { result: 'chosen', caseId: chosen?.id ?? null, evaluations },
    next: stepInBranch(document.steps, step, index),
  };
}
