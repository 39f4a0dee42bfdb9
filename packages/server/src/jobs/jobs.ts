import type PgBoss from 'pg-boss';
import { describeFault } from '../http/describe-fault.js';
import type { Database, Platform } from '../platform.js';
import type { JobKind, JobKinds } from './job-kinds.js';
import { executor, jobId, openStore, QUEUE } from './job-store.js';

/** A job to be done. */
export interface NewJob<Kind extends JobKind = JobKind> {
  readonly kind: Kind;
  readonly payload: JobKinds[Kind];
  /** When, in milliseconds since 1970; at once by default. */
  readonly at?: number;
  /** Scheduling a kind with the same key again does nothing, also after the job is done. */
  readonly key?: string;
}

type Handler = (payload: never) => Promise<void>;

interface StoredJob {
  readonly kind: JobKind;
  readonly payload: never;
}

const POLL_INTERVAL_MS = 500;
const BATCH_SIZE = 20;

/**
 * Work that must happen later whatever becomes of this process: stored with the transaction that wants it, run by any
 * node, at least once, retried with back-off. A handler looks at the state as it is then and does nothing when the
 * job no longer applies; nothing is cancelled. Stored by pg-boss.
 */
export class Jobs {
  readonly #platform: Platform;
  readonly #store: PgBoss;
  readonly #handlers = new Map<JobKind, Handler>();
  readonly #running = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | null = null;
  #stopped = true;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#store = openStore(platform.db, { supervised: true });
    this.#store.on('error', (fault) =>
      platform.log.error({ fault: describeFault(fault) }, 'the job store had a fault'),
    );
  }

  /** Says what does the jobs of a kind; before `start`. */
  handle<Kind extends JobKind>(kind: Kind, handler: (payload: JobKinds[Kind]) => Promise<void>): void {
    if (this.#handlers.has(kind)) throw new Error(`${kind} has a handler already.`);
    this.#handlers.set(kind, handler as Handler);
  }

  /** Stores a job; give the transaction that it belongs to, and it exists only if that commits. */
  async schedule<Kind extends JobKind>(db: Database, job: NewJob<Kind>): Promise<void> {
    const { kind, payload, at, key } = job;
    const options = {
      ...(at !== undefined && { startAfter: new Date(at) }),
      ...(key !== undefined && { id: jobId(kind, key) }),
      db: executor(db),
    };
    await this.#store.send(QUEUE, { kind, payload }, options);
  }

  /** Begins to take jobs. */
  async start(): Promise<void> {
    await this.#store.start();
    this.#stopped = false;
    this.#poll();
  }

  /** Takes no more, and lets those under way finish, up to a limit; another node does what is left. */
  async stop(limitMs: number): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    const limit = new Promise((resolve) => setTimeout(resolve, limitMs).unref());
    await Promise.race([Promise.allSettled([...this.#running]), limit]);
    await this.#store.stop({ graceful: false });
  }

  /**
   * Does the jobs that are due, `early` ones too, until there are none, and answers how many: what a test with its own
   * clock calls instead of `start`.
   */
  async runPending(options: { early?: boolean } = {}): Promise<number> {
    for (let done = 0; ; ) {
      const jobs = await this.#fetch(options.early ?? false);
      if (jobs.length === 0) return done;
      await Promise.all(jobs.map((job) => this.#run(job)));
      done += jobs.length;
    }
  }

  #poll(): void {
    const pass = this.#pass().finally(() => this.#running.delete(pass));
    this.#running.add(pass);
  }

  async #pass(): Promise<void> {
    let full = false;
    try {
      const jobs = await this.#fetch(false);
      full = jobs.length === BATCH_SIZE;
      await Promise.all(jobs.map((job) => this.#run(job)));
    } catch (error) {
      this.#platform.log.error({ fault: describeFault(error) }, 'jobs could not be taken; trying again');
    }
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.#poll(), full ? 0 : POLL_INTERVAL_MS);
    this.#timer.unref();
  }

  #fetch(ignoreStartAfter: boolean): Promise<PgBoss.Job<StoredJob>[]> {
    return this.#store.fetch<StoredJob>(QUEUE, { batchSize: BATCH_SIZE, ignoreStartAfter });
  }

  async #run({ id, data }: PgBoss.Job<StoredJob>): Promise<void> {
    try {
      const handler = this.#handlers.get(data.kind);
      if (!handler) throw new Error(`Nothing on this node does ${data.kind}.`);
      await handler(data.payload);
      await this.#store.complete(QUEUE, id);
    } catch (error) {
      this.#platform.log.warn({ kind: data.kind, fault: describeFault(error) }, 'a job failed');
      await this.#giveBack(id);
    }
  }

  /** To be tried again later; when even that cannot be written, the job expires and comes back. */
  async #giveBack(id: string): Promise<void> {
    try {
      await this.#store.fail(QUEUE, id);
    } catch (error) {
      this.#platform.log.error({ fault: describeFault(error) }, 'a failed job could not be given back');
    }
  }
}
