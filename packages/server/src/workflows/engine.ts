import { BatonError, type Step, type WorkflowDocument } from '@baton/core';
import type { SavedTurn } from '../conversations/turns.js';
import { describeFault } from '../http/describe-fault.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Platform } from '../platform.js';
import { perform } from './actions.js';
import { performBranch } from './branch.js';
import { settleUnassigned, tellOfWaiting } from './give-owner.js';
import { type EngineParts, type Progress, RunTransactions } from './run-transactions.js';
import { endRun, finishWaits, saveFailedTry, saveProgress } from './save-progress.js';
import { Slots } from './slots.js';
import { decidesHandoff, type StepScope } from './step-scope.js';
import { nextStep } from './stored-run.js';

/** Tries of a step before its run is shown failed, and the pauses between them: a visitor may be waiting for it. */
const MAX_TRIES = 5;
const RETRY_MS = [1_000, 3_000, 9_000, 27_000];
/** Most runs that one sweep takes up, and how long after its time a run counts as left behind. */
const SWEEP_SIZE = 50;
const LEFT_BEHIND_MS = 2_000;
/** Runs at once on a node: they take turns at the routing lock anyway, and connections are few. */
const AT_ONCE = 4;
/** How long a workflow may decide before the visitor hears that it takes a while. */
const TELL_AFTER_MS = 5_000;

/**
 * Runs workflows: one step, one transaction, in which the step's effects, its line of history and the run's progress
 * are saved together or not at all. So a run that is taken up by two nodes at once, or again after a kill, does each
 * step once: whoever comes second finds that the run has moved on.
 */
export class WorkflowEngine {
  readonly #platform: Platform;
  readonly #jobs: Jobs;
  readonly #transactions: RunTransactions;
  readonly #slots = new Slots(AT_ONCE);
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(parts: EngineParts) {
    this.#platform = parts.platform;
    this.#jobs = parts.jobs;
    this.#transactions = new RunTransactions(parts);
    parts.turns.onSaved((saved) => this.#onSaved(saved));
    parts.jobs.handle('workflow.run', ({ runId }) => this.resume(runId));
  }

  /** Goes on with a run until it waits or is over. Harmless for a run that is not due. */
  async resume(runId: string): Promise<void> {
    const running = this.#underWay.get(runId);
    if (running) return running;
    const work = this.#slots.run(() => this.#run(runId)).finally(() => this.#underWay.delete(runId));
    this.#underWay.set(runId, work);
    return work;
  }

  /** Takes up every run that is due and that nobody does: enrolled by a change of a ticket, or left by a crash. */
  async resumeDue(): Promise<void> {
    const rows = await this.#platform.db
      .selectFrom('workflow_runs')
      .select('id')
      .where('status', 'in', ['running', 'waiting'])
      .where('due_at', '<=', new Date(this.#platform.now() - LEFT_BEHIND_MS))
      .orderBy('due_at')
      .limit(SWEEP_SIZE)
      .execute();
    await Promise.all(rows.map(({ id }) => this.resume(id)));
    await this.#tellVisitors();
  }

  /** Resolves when no run is under way on this node. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#underWay.values()]);
  }

  /** Ends a run whose step cannot be done: shown as failed, and the ticket falls to Unassigned. */
  async fail(runId: string, reason: string): Promise<void> {
    await this.#transactions.run(runId, async (scope) => {
      await settleUnassigned(scope);
      await endRun(scope.db, runId, { status: 'failed', reason });
      return 'rest';
    });
  }

  /** A handoff that this node has just given to a workflow is decided at once, without waiting for a poll. */
  #onSaved({ previous, next }: SavedTurn): void {
    const { handoff } = next.state;
    if (next.state.handler !== 'matched' || !handoff || previous.state.handoff?.id === handoff.id) return;
    void this.#inBackground(async () => {
      const row = await this.#platform.db
        .selectFrom('workflow_runs')
        .select('id')
        .where('handoff_id', '=', handoff.id)
        .executeTakeFirst();
      if (row) await this.resume(row.id);
    });
  }

  async #run(runId: string): Promise<void> {
    for (let progress: Progress = 'more'; progress === 'more'; ) {
      try {
        progress = await this.#transactions.run(runId, (scope) => this.#step(scope));
      } catch (error) {
        progress = await this.#afterFailure(runId, error);
      }
    }
  }

  async #step(scope: StepScope): Promise<Progress> {
    const { db, run, document, now } = scope;
    if (run.dueAt === null || run.dueAt.getTime() > now) return 'rest';
    await finishWaits(db, run);
    const step = nextStep(run, document);
    if (!step) {
      await settleUnassigned(scope);
      await endRun(db, run.id, { status: 'done' });
      return 'rest';
    }
    const over = reasonToStop(scope);
    if (over) {
      await endRun(db, run.id, { status: 'cancelled', reason: over });
      return 'rest';
    }
    const result = step.type === 'branch' ? await performBranch(scope, step) : await perform(scope, step);
    if (result.status === 'waiting') await tellOfWaiting(scope);
    await saveProgress(scope, step, result);
    return result.status === 'waiting' ? 'rest' : 'more';
  }

  /** Nothing of the step was saved; notes the try, and comes back later or gives up. */
  async #afterFailure(runId: string, error: unknown): Promise<Progress> {
    this.#platform.log.warn({ runId, fault: describeFault(error) }, 'a step of a workflow failed');
    return this.#transactions.run(runId, async (scope) => {
      const { db, run, now } = scope;
      const step = nextStep(run, scope.document);
      const isLast = run.attempts + 1 >= MAX_TRIES || isHopeless(error);
      const reason = reasonOf(error);
      if (step) await saveFailedTry(db, run, { step, error: reason, isLast });
      if (isLast) {
        await settleUnassigned(scope);
        const where = step ? `${titleIn(scope.document, step)}: ` : '';
        await endRun(db, run.id, { status: 'failed', reason: `${where}${reason}` });
        return 'rest';
      }
      const dueAt = now + (RETRY_MS[run.attempts] ?? 30_000);
      await db
        .updateTable('workflow_runs')
        .set({ attempts: run.attempts + 1, due_at: new Date(dueAt) })
        .where('id', '=', run.id)
        .execute();
      await this.#jobs.schedule(db, { kind: 'workflow.run', payload: { runId }, at: dueAt });
      return 'rest';
    });
  }

  /** A step that is tried again, or a long workflow: the visitor is not left without a word meanwhile. */
  async #tellVisitors(): Promise<void> {
    const rows = await this.#platform.db
      .selectFrom('workflow_runs as r')
      .innerJoin('conversations as c', 'c.id', 'r.conversation_id')
      .select('r.id')
      .where('r.status', 'in', ['running', 'waiting'])
      .where('r.started_at', '<', new Date(this.#platform.now() - TELL_AFTER_MS))
      .where('c.handler', '=', 'matched')
      .limit(SWEEP_SIZE)
      .execute();
    for (const { id } of rows)
      await this.#transactions.run(id, async (scope) => {
        await tellOfWaiting(scope);
        return 'rest';
      });
  }

  async #inBackground(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#platform.log.error({ fault: describeFault(error) }, 'a workflow could not go on; its job will');
    }
  }
}

/** Why a run has nothing left to decide. */
function reasonToStop(scope: StepScope): string | null {
  const { run, ticket, document } = scope;
  const { enrolOn } = document;
  if (run.handoffId && scope.turn && !decidesHandoff(scope)) return 'The handoff is over.';
  // One that begins when tickets are closed has work to do on them.
  const expectsClosed = enrolOn.event === 'ticket_changed' && enrolOn.property === 'status';
  return ticket.status === 'closed' && !expectsClosed ? 'The ticket was closed.' : null;
}

const isHopeless = (error: unknown): boolean =>
  error instanceof BatonError && (error.code === 'refused' || error.code === 'invalid');

/** What went wrong, for people: our own words, or only that it happened. */
const reasonOf = (error: unknown): string =>
  error instanceof BatonError && error.code !== 'internal'
    ? error.message
    : 'Something went wrong on our side.';

function titleIn(document: WorkflowDocument, step: Step): string {
  return `Step “${step.type.replaceAll('_', ' ')}” of ${document.name}`;
}
