import { BatonError, type CreatedWebhook, type Page, type Webhook, type WebhookEventType } from '@baton/core';
import type { Selectable } from 'kysely';
import type { WebhooksTable } from '../database/channels-tables.js';
import { fieldError } from '../http/field-issues.js';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import type { Database, Platform } from '../platform.js';
import { refusedUrl } from './post-outside.js';
import { newWebhookSecret } from './sign-request.js';

/** What a manager writes of a webhook. */
export interface WebhookInput {
  readonly url: string;
  /** Empty: every event. */
  readonly events: readonly WebhookEventType[];
  readonly enabled: boolean;
}

/** Who changes it, and where. */
export interface WebhookEditor {
  readonly workspaceId: string;
  readonly userId: string;
}

function toWebhook(row: Selectable<WebhooksTable>): Webhook {
  return {
    id: row.id,
    url: row.url,
    events: row.events,
    enabled: row.enabled,
    disabledReason: row.enabled ? null : (row.disabled_reason ?? 'manual'),
    failingSince: row.failing_since?.toISOString() ?? null,
    channelId: row.channel_id,
    createdAt: row.created_at.toISOString(),
  };
}

const notFound = () => new BatonError('not_found', 'There is no such webhook.');

/** Makes a webhook in the caller's transaction, which is also how a channel gets its own. */
export async function insertWebhook(
  db: Database,
  webhook: { id: string; workspaceId: string; channelId: string | null } & WebhookInput,
): Promise<CreatedWebhook> {
  const row = await db
    .insertInto('webhooks')
    .values({
      id: webhook.id,
      workspace_id: webhook.workspaceId,
      channel_id: webhook.channelId,
      url: webhook.url,
      events: JSON.stringify(webhook.events),
      secret: newWebhookSecret(),
      enabled: webhook.enabled,
      disabled_reason: webhook.enabled ? null : 'manual',
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { ...toWebhook(row), secret: row.secret };
}

/** The webhooks of workspaces: where they go, what they hear of, and the secret that is shown once. */
export class Webhooks {
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  async list(workspaceId: string, query: PageQuery): Promise<Page<Webhook>> {
    const after = readCursor(query, 1);
    const rows = await this.#platform.db
      .selectFrom('webhooks')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .$if(after !== null, (select) => select.where('id', '>', after?.[0] ?? ''))
      .orderBy('id')
      .limit(query.limit + 1)
      .execute();
    return toPage(rows, query.limit, { item: toWebhook, cursor: (row) => [row.id] });
  }

  /** @throws BatonError `not_found`. */
  async get(workspaceId: string, id: string): Promise<Webhook> {
    const row = await this.#platform.db
      .selectFrom('webhooks')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) throw notFound();
    return toWebhook(row);
  }

  /** @throws BatonError `invalid` for an address that is never called. */
  add(editor: WebhookEditor, input: WebhookInput): Promise<CreatedWebhook> {
    this.checkUrl(input.url);
    const { workspaceId } = editor;
    const id = this.#platform.newId();
    return this.#audited(editor, 'webhook.added', id, (db) =>
      insertWebhook(db, { ...input, id, workspaceId, channelId: null }),
    );
  }

  /** Switching one on again forgets that it failed; what was not delivered meanwhile is then sent. */
  change(editor: WebhookEditor, id: string, input: Partial<WebhookInput>): Promise<Webhook> {
    const { url, events, enabled } = input;
    if (url !== undefined) this.checkUrl(url);
    return this.#audited(editor, 'webhook.changed', id, async (db) => {
      const row = await db
        .updateTable('webhooks')
        .set((eb) => ({
          id: eb.ref('id'),
          ...(url !== undefined && { url }),
          ...(events !== undefined && { events: JSON.stringify(events) }),
          ...(enabled !== undefined && { enabled, disabled_reason: enabled ? null : 'manual' }),
          ...(enabled && { failing_since: null }),
        }))
        .where('workspace_id', '=', editor.workspaceId)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      if (!row) throw notFound();
      return toWebhook(row);
    });
  }

  /** A new secret in place of the old one, which is worth nothing from now on. */
  renewSecret(editor: WebhookEditor, id: string): Promise<CreatedWebhook> {
    return this.#audited(editor, 'webhook.secret_renewed', id, async (db) => {
      const row = await db
        .updateTable('webhooks')
        .set({ secret: newWebhookSecret() })
        .where('workspace_id', '=', editor.workspaceId)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      if (!row) throw notFound();
      return { ...toWebhook(row), secret: row.secret };
    });
  }

  remove(editor: WebhookEditor, id: string): Promise<void> {
    return this.#audited(editor, 'webhook.deleted', id, async (db) => {
      const removed = await db
        .deleteFrom('webhooks')
        .where('workspace_id', '=', editor.workspaceId)
        .where('id', '=', id)
        .where('channel_id', 'is', null)
        .executeTakeFirst();
      if (removed.numDeletedRows === 0n) throw notFound();
    });
  }

  /** @throws BatonError `invalid` for an address that is never called, whatever its name resolves to. */
  checkUrl(url: string, path = 'url'): void {
    const refused = refusedUrl(url, this.#platform.config.webhookLoopback);
    if (refused) throw fieldError(path, 'refused', refused);
  }

  #audited<Value>(
    editor: WebhookEditor,
    action: string,
    target: string,
    work: (db: Database) => Promise<Value>,
  ): Promise<Value> {
    return this.#platform.db.transaction().execute(async (db) => {
      const value = await work(db);
      await db
        .insertInto('audit_log')
        .values({ workspace_id: editor.workspaceId, actor_id: editor.userId, action, target })
        .execute();
      return value;
    });
  }
}
