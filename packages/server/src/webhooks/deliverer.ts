import { sql } from 'kysely';
import { describeFault } from '../http/describe-fault.js';
import type { Platform } from '../platform.js';
import { forgetOldDeliveries } from './deliveries.js';
import { type Attempt, settleAttempt } from './delivery-outcome.js';
import type { PostOutside } from './post-outside.js';
import { signedHeaders } from './sign-request.js';

const INTERVAL_MS = 2_000;
const BATCH_SIZE = 20;
const TIMEOUT_MS = 10_000;
const FORGET_EVERY_MS = 3_600_000;
/** A delivery whose node died in the middle is taken by another after so long. */
const LEASE_MS = 60_000;

/**
 * Sends what webhooks are to be told: rows that were written with what they tell, taken by any node. Deliveries of
 * one conversation to one webhook go out one after another, in order; the next waits until the one before is
 * delivered or given up. At least once: a receiver knows a repetition by its `webhook-id`.
 */
export class WebhookDeliverer {
  readonly #platform: Platform;
  readonly #post: PostOutside;
  #timer: NodeJS.Timeout | null = null;
  #stopped = true;
  #round: Promise<void> | null = null;
  #again = false;
  #forgotAt = 0;

  constructor(platform: Platform, post: PostOutside) {
    this.#platform = platform;
    this.#post = post;
  }

  start(): void {
    this.#stopped = false;
    this.nudge();
  }

  /** Takes no more; what is left is in the database. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#round;
  }

  /** Something is due: looks now rather than at the next interval. */
  nudge(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#round ??= this.#run();
  }

  /** Sends what is due until nothing is; answers how many attempts were made. */
  async deliverDue(): Promise<number> {
    for (let made = 0; ; ) {
      const taken = await this.#take();
      if (taken.length === 0) return made;
      await Promise.all(taken.map((attempt) => this.#attempt(attempt)));
      made += taken.length;
    }
  }

  async #run(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    while (this.#again && !this.#stopped) {
      this.#again = false;
      try {
        await this.deliverDue();
        await this.#forget();
      } catch (error) {
        this.#platform.log.error({ fault: describeFault(error) }, 'webhooks could not be sent; trying again');
      }
    }
    this.#round = null;
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.nudge(), INTERVAL_MS);
    this.#timer.unref();
  }

  async #forget(): Promise<void> {
    const now = this.#platform.now();
    if (now - this.#forgotAt < FORGET_EVERY_MS) return;
    this.#forgotAt = now;
    await forgetOldDeliveries(this.#platform);
  }

  async #take(): Promise<Attempt[]> {
    const now = this.#platform.now();
    const { rows } = await sql<Attempt>`
      update webhook_deliveries d set attempts = d.attempts + 1, last_attempt_at = ${new Date(now)},
        next_attempt_at = ${new Date(now + LEASE_MS)}
      from webhooks h
      where h.id = d.webhook_id and d.id in (
        select p.id from webhook_deliveries p join webhooks w on w.id = p.webhook_id and w.enabled
        where p.state = 'pending' and p.next_attempt_at <= ${new Date(now)} and not exists (
          select 1 from webhook_deliveries e where e.webhook_id = p.webhook_id
            and e.conversation_id = p.conversation_id and e.state = 'pending' and e.sequence < p.sequence)
        order by p.next_attempt_at, p.sequence limit ${BATCH_SIZE} for update of p skip locked)
      returning d.id, d.webhook_id as "webhookId", d.workspace_id as "workspaceId", d.attempts,
        jsonb_build_object('id', d.id, 'sequence', d.sequence) || d.payload as payload,
        h.url, h.secret, h.failing_since as "failingSince"`.execute(this.#platform.db);
    return rows;
  }

  async #attempt(attempt: Attempt): Promise<void> {
    const body = JSON.stringify(attempt.payload);
    const at = new Date(this.#platform.now());
    const answer = await this.#post({
      url: attempt.url,
      body,
      headers: signedHeaders(attempt.secret, { id: attempt.id, at, body }),
      timeoutMs: TIMEOUT_MS,
    });
    await settleAttempt(this.#platform, attempt, answer);
  }
}
