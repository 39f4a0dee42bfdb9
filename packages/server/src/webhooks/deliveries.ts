import { BatonError, type Page, type WebhookDelivery, type WebhookDeliveryDetail } from '@baton/core';
import { type Selectable, sql } from 'kysely';
import type { WebhookDeliveriesTable } from '../database/channels-tables.js';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import type { Database, Platform } from '../platform.js';

const COLUMNS = [
  'id',
  'sequence',
  'webhook_id',
  'type',
  'conversation_id',
  'state',
  'attempts',
  'next_attempt_at',
  'last_attempt_at',
  'status',
  'response',
  'created_at',
] as const;

type Row = Pick<Selectable<WebhookDeliveriesTable>, (typeof COLUMNS)[number]>;

function toDelivery(row: Row): WebhookDelivery {
  return {
    id: row.id,
    webhookId: row.webhook_id,
    type: row.type,
    conversationId: row.conversation_id,
    state: row.state,
    attempts: row.attempts,
    nextAttemptAt: row.state === 'pending' ? row.next_attempt_at.toISOString() : null,
    lastAttemptAt: row.last_attempt_at?.toISOString() ?? null,
    status: row.status,
    response: row.response,
    createdAt: row.created_at.toISOString(),
  };
}

/** The deliveries of one webhook, the newest first. */
export async function listDeliveries(
  db: Database,
  about: { workspaceId: string; webhookId: string },
  query: PageQuery,
): Promise<Page<WebhookDelivery>> {
  const before = readCursor(query, 1);
  const rows = await db
    .selectFrom('webhook_deliveries')
    .select(COLUMNS)
    .where('workspace_id', '=', about.workspaceId)
    .where('webhook_id', '=', about.webhookId)
    .$if(before !== null, (select) => select.where(sql<boolean>`sequence < ${before?.[0]}::bigint`))
    .orderBy('sequence', 'desc')
    .limit(query.limit + 1)
    .execute();
  return toPage(rows, query.limit, { item: toDelivery, cursor: (row) => [row.sequence] });
}

/** Which delivery of which webhook. */
export interface DeliveryName {
  readonly workspaceId: string;
  readonly webhookId: string;
  readonly id: string;
}

const notFound = () => new BatonError('not_found', 'There is no such delivery.');

/** One delivery with what is sent. @throws BatonError `not_found`. */
export async function readDelivery(db: Database, name: DeliveryName): Promise<WebhookDeliveryDetail> {
  const row = await db
    .selectFrom('webhook_deliveries')
    .select([...COLUMNS, 'payload'])
    .where('workspace_id', '=', name.workspaceId)
    .where('webhook_id', '=', name.webhookId)
    .where('id', '=', name.id)
    .executeTakeFirst();
  if (!row) throw notFound();
  const { id, sequence } = row;
  return { ...toDelivery(row), payload: { id, sequence, ...(row.payload as object) } };
}

/** Sends a delivery again, under the same `webhook-id`, with all its attempts before it. */
export async function sendAgain({ db, now }: Platform, name: DeliveryName): Promise<WebhookDelivery> {
  const row = await db
    .updateTable('webhook_deliveries')
    .set({ state: 'pending', attempts: 0, next_attempt_at: new Date(now()) })
    .where('workspace_id', '=', name.workspaceId)
    .where('webhook_id', '=', name.webhookId)
    .where('id', '=', name.id)
    .returning(COLUMNS)
    .executeTakeFirst();
  if (!row) throw notFound();
  return toDelivery(row);
}

/** How long finished deliveries can be looked at (product choice). */
const KEEP_DAYS = 30;

/** Forgets deliveries that were finished long ago; answers how many. */
export async function forgetOldDeliveries({ db, now }: Platform): Promise<number> {
  const before = new Date(now() - KEEP_DAYS * 86_400_000);
  const { numDeletedRows } = await db
    .deleteFrom('webhook_deliveries')
    .where('state', '<>', 'pending')
    .where('created_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
