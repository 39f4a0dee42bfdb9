import { BatonError } from '@baton/core';
import { sql } from 'kysely';
import { describeFault } from '../http/describe-fault.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Platform } from '../platform.js';
import type { WorkflowEngine } from './engine.js';
import { type Outside, workflowSecret } from './outside.js';
import { findRun } from './stored-run.js';

/** Tries of a delivery before it is shown failed, and the pauses between them. */
const MAX_TRIES = 6;
const RETRY_MS = [5_000, 30_000, 120_000, 600_000, 1_800_000];

interface DeliveryName {
  readonly runId: string;
  readonly stepId: string;
}

interface Delivery extends DeliveryName {
  readonly secret: string;
  readonly status: string;
  readonly attempts: number;
  readonly input: Record<string, unknown>;
}

/**
 * Sends what steps queued: the step's row says what, written with the step, so nothing is sent that was not committed
 * and nothing is forgotten. At least once, with one key for all tries.
 */
export class WorkflowDeliveries {
  readonly #platform: Platform;
  readonly #jobs: Jobs;
  readonly #engine: WorkflowEngine;
  readonly #outside: Outside;

  constructor(parts: { platform: Platform; jobs: Jobs; engine: WorkflowEngine; outside: Outside }) {
    this.#platform = parts.platform;
    this.#jobs = parts.jobs;
    this.#engine = parts.engine;
    this.#outside = parts.outside;
    parts.jobs.handle('workflow.deliver', (name) => this.#deliver(name));
  }

  async #deliver(name: DeliveryName): Promise<void> {
    const delivery = await this.#find(name);
    if (!delivery || (delivery.status !== 'queued' && delivery.status !== 'waiting')) return;
    try {
      await this.#send(delivery);
    } catch (error) {
      await this.#failed(delivery, error);
      return;
    }
    await this.#sent(delivery);
  }

  async #find({ runId, stepId }: DeliveryName): Promise<Delivery | null> {
    const row = await this.#platform.db
      .selectFrom('workflow_steps as s')
      .innerJoin('workflow_runs as r', 'r.id', 's.run_id')
      .innerJoin('workspaces as w', 'w.id', 'r.workspace_id')
      .select(['s.status', 's.attempts', 's.input', 'w.secret'])
      .where('s.run_id', '=', runId)
      .where('s.step_id', '=', stepId)
      .executeTakeFirst();
    if (!row) return null;
    const { status, attempts, input } = row;
    return { runId, stepId, status, attempts, input, secret: workflowSecret(row.secret) };
  }

  async #send({ runId, stepId, input, secret }: Delivery): Promise<void> {
    const key = `${runId}:${stepId}`;
    if (typeof input.url === 'string') {
      await this.#outside.call({ url: input.url, body: input.body, key, secret });
      return;
    }
    const to = Array.isArray(input.to) ? input.to.map(String) : [];
    await this.#outside.mail({ to, subject: String(input.subject), text: String(input.text), key });
  }

  async #sent({ runId, stepId, status }: Delivery): Promise<void> {
    await this.#platform.db.transaction().execute(async (db) => {
      // The run's row first, as every step takes it.
      await findRun(db, runId, true);
      await db
        .updateTable('workflow_steps')
        .set({
          status: 'done',
          outcome: JSON.stringify({ result: 'sent' }),
          error: null,
          ended_at: sql<Date>`clock_timestamp()`,
        })
        .where('run_id', '=', runId)
        .where('step_id', '=', stepId)
        .where('status', 'in', ['queued', 'waiting'])
        .execute();
      if (status !== 'waiting') return;
      await db
        .updateTable('workflow_runs')
        .set({ status: 'running', due_at: sql<Date>`clock_timestamp()` })
        .where('id', '=', runId)
        .where('status', '=', 'waiting')
        .execute();
    });
    if (status === 'waiting') await this.#engine.resume(runId);
  }

  async #failed(delivery: Delivery, error: unknown): Promise<void> {
    const { runId, stepId, attempts } = delivery;
    this.#platform.log.warn({ runId, fault: describeFault(error) }, 'a delivery of a workflow failed');
    const reason = error instanceof BatonError ? error.message : 'Something went wrong on our side.';
    const isLast = attempts >= MAX_TRIES;
    await this.#platform.db.transaction().execute(async (db) => {
      await db
        .updateTable('workflow_steps')
        .set({
          error: reason,
          ...(isLast
            ? { status: 'failed' as const, ended_at: sql<Date>`clock_timestamp()` }
            : { attempts: attempts + 1 }),
        })
        .where('run_id', '=', runId)
        .where('step_id', '=', stepId)
        .where('status', 'in', ['queued', 'waiting'])
        .execute();
      if (isLast) return;
      const at = this.#platform.now() + (RETRY_MS[attempts - 1] ?? 1_800_000);
      await this.#jobs.schedule(db, { kind: 'workflow.deliver', payload: { runId, stepId }, at });
    });
    // A step that had to be delivered takes its run with it.
    if (isLast && delivery.status === 'waiting') await this.#engine.fail(runId, reason);
  }
}
