import { sql } from 'kysely';
import type { Platform } from '../platform.js';
import type { OutsideAnswer } from './post-outside.js';

/** One delivery that is being made. */
export interface Attempt {
  readonly id: string;
  readonly webhookId: string;
  readonly workspaceId: string;
  /** This one included. */
  readonly attempts: number;
  readonly payload: unknown;
  readonly url: string;
  readonly secret: string;
  readonly failingSince: Date | null;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** How long after each failed attempt the next is made; after the last one the delivery has failed (product choice). */
const BACK_OFF_MS = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  6 * HOUR,
  12 * HOUR,
];
/** A webhook that has failed without a break for so long is switched off (product choice). */
const OFF_AFTER_MS = 72 * HOUR;
const MAX_NOTED_ANSWER = 1_000;
const GONE = 410;

async function noteSuccess({ db }: Platform, attempt: Attempt): Promise<void> {
  if (!attempt.failingSince) return;
  await db.updateTable('webhooks').set({ failing_since: null }).where('id', '=', attempt.webhookId).execute();
}

async function switchOff({ db, now }: Platform, attempt: Attempt, why: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const off = await transaction
      .updateTable('webhooks')
      .set({ enabled: false, disabled_reason: 'failing' })
      .where('id', '=', attempt.webhookId)
      .where('enabled', '=', true)
      .executeTakeFirst();
    if (off.numUpdatedRows === 0n) return;
    await transaction
      .insertInto('audit_log')
      .values({
        workspace_id: attempt.workspaceId,
        actor_id: null,
        action: 'webhook.switched_off',
        target: attempt.webhookId,
        detail: JSON.stringify({ why }),
        at: new Date(now()),
      })
      .execute();
  });
}

async function noteFailure(platform: Platform, attempt: Attempt, status: number | null): Promise<void> {
  const { db, now } = platform;
  const row = await db
    .updateTable('webhooks')
    .set({ failing_since: sql`coalesce(failing_since, ${new Date(now())})` })
    .where('id', '=', attempt.webhookId)
    .returning('failing_since')
    .executeTakeFirst();
  if (status === GONE) return switchOff(platform, attempt, 'It answered 410 Gone.');
  const since = row?.failing_since?.getTime();
  if (since !== undefined && now() - since >= OFF_AFTER_MS)
    await switchOff(platform, attempt, 'Every attempt of the last three days failed.');
}

/** Notes what came of an attempt: delivered, to be tried again later, or given up. */
export async function settleAttempt(
  platform: Platform,
  attempt: Attempt,
  answer: OutsideAnswer,
): Promise<void> {
  const { db, now } = platform;
  const delivered = answer.ok && answer.status >= 200 && answer.status < 300;
  const status = answer.ok ? answer.status : null;
  const response = (answer.ok ? answer.body : answer.reason).slice(0, MAX_NOTED_ANSWER).replaceAll('\0', '');
  const wait = BACK_OFF_MS[attempt.attempts - 1];
  await db
    .updateTable('webhook_deliveries')
    .set({
      state: delivered ? 'delivered' : wait === undefined ? 'failed' : 'pending',
      status,
      response,
      ...(wait !== undefined && { next_attempt_at: new Date(now() + wait) }),
    })
    .where('id', '=', attempt.id)
    .where('attempts', '=', attempt.attempts)
    .execute();
  if (delivered) await noteSuccess(platform, attempt);
  else await noteFailure(platform, attempt, status);
}
