import type { Note } from '@baton/core';
import type { Turn } from '../conversations/turn.js';
import type { Turns } from '../conversations/turns.js';
import type { HandoffConfig, HandoffConfigs } from '../handoff/handoff-config.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Database, Platform } from '../platform.js';
import { lockRouting } from '../routing/routing-lock.js';
import type { TicketPublisher } from '../tickets/publish-tickets.js';
import { findTicket } from '../tickets/ticket-repository.js';
import { type StepScope, workflowActor } from './step-scope.js';
import { findRun, isActive, type StoredRun, WorkflowDocuments } from './stored-run.js';

/** What the engine stands on; `tickets` and `publishNote` tell consoles of what a step changed. */
export interface EngineParts {
  readonly platform: Platform;
  readonly turns: Turns;
  readonly configs: HandoffConfigs;
  readonly jobs: Jobs;
  readonly tickets: Pick<TicketPublisher, 'touch'>;
  readonly publishNote: (note: Note) => Promise<void>;
}

/** Whether a run has something to do at once. */
export type Progress = 'more' | 'rest';

type StepWork = (scope: StepScope) => Promise<Progress>;

/** Where the work on a run is done. */
interface StepPlace {
  readonly db: Database;
  readonly config: HandoffConfig;
  readonly runId: string;
  readonly turn: Turn | null;
  readonly notes: Note[];
}

/**
 * The transactions in which runs go on: under the workspace's routing lock, within a turn where the ticket has a
 * conversation, and holding the rows of the run and the ticket, always in this order.
 */
export class RunTransactions {
  readonly #parts: EngineParts;
  readonly #documents = new WorkflowDocuments();

  constructor(parts: EngineParts) {
    this.#parts = parts;
  }

  /** Does work on a run that is active; `rest` without it when the run is over or gone. */
  async run(runId: string, work: StepWork): Promise<Progress> {
    const known = await findRun(this.#parts.platform.db, runId);
    if (!known || !isActive(known)) return 'rest';
    const notes: Note[] = [];
    const progress = await this.#transaction(known, notes, work);
    this.#parts.tickets.touch(known.ticketId, true);
    for (const note of notes) await this.#parts.publishNote(note);
    return progress;
  }

  async #transaction(
    { id: runId, conversationId, workspaceId }: StoredRun,
    notes: Note[],
    work: StepWork,
  ): Promise<Progress> {
    const { turns, configs, platform } = this.#parts;
    if (conversationId) {
      const { value } = await turns.locked(conversationId, { routing: true }, (turn, { db, config }) =>
        this.#scoped({ db, config, runId, turn, notes }, work),
      );
      return value;
    }
    const config = await configs.get(workspaceId);
    return platform.db.transaction().execute(async (db) => {
      await lockRouting(db, workspaceId);
      return this.#scoped({ db, config, runId, turn: null, notes }, work);
    });
  }

  async #scoped({ db, config, runId, turn, notes }: StepPlace, work: StepWork): Promise<Progress> {
    // A turn that lost a race is decided again, and what it wrote was not kept.
    notes.length = 0;
    const run = await findRun(db, runId, true);
    if (!run || !isActive(run)) return 'rest';
    const { workspaceId, ticketId } = run;
    const ticket = await findTicket(db, { workspaceId, ticketId }, true);
    if (!ticket) return 'rest';
    const { platform, jobs } = this.#parts;
    const scope: StepScope = {
      db,
      run,
      ticket,
      turn,
      notes,
      document: await this.#documents.get(db, run),
      config,
      jobs,
      now: platform.now(),
      newId: platform.newId,
    };
    if (turn) turn.by = workflowActor(scope);
    return work(scope);
  }
}
