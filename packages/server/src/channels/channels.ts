import { BatonError, type Channel, type CreatedChannel, type Page } from '@baton/core';
import type { Selectable } from 'kysely';
import type { ChannelsTable } from '../database/channels-tables.js';
import { isUniqueViolation } from '../database/unique-violation.js';
import { fieldError, parseInput } from '../http/field-issues.js';
import { type PageQuery, readCursor, toPage } from '../http/paging.js';
import type { Database, Platform } from '../platform.js';
import { insertWebhook, type Webhooks } from '../webhooks/webhooks.js';
import { type ChannelChanges, type NewChannel, settingsSchemas } from './channel-schemas.js';

/** Who changes it, and where. */
export interface ChannelEditor {
  readonly workspaceId: string;
  readonly userId: string;
}

type Row = Selectable<ChannelsTable> & { webhook_id: string | null };

function toChannel({ type, ...row }: Row): Channel {
  return {
    type,
    id: row.id,
    name: row.name,
    enabled: row.enabled,
    settings: row.settings,
    createdAt: row.created_at.toISOString(),
    webhookId: row.webhook_id,
  } as Channel;
}

const notFound = () => new BatonError('not_found', 'There is no such channel.');

function channelQuery(db: Database, workspaceId: string) {
  return db
    .selectFrom('channels as c')
    .leftJoin('webhooks as h', (join) =>
      join.onRef('h.workspace_id', '=', 'c.workspace_id').onRef('h.channel_id', '=', 'c.id'),
    )
    .selectAll('c')
    .select('h.id as webhook_id')
    .where('c.workspace_id', '=', workspaceId);
}

/** A channel. @throws BatonError `not_found`. */
export async function readChannel(db: Database, workspaceId: string, id: string): Promise<Channel> {
  const row = await channelQuery(db, workspaceId).where('c.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return toChannel(row);
}

/** The email channel that mail of other channels goes out by: the oldest one that is on; null when there is none. */
export async function mailChannel(
  db: Database,
  workspaceId: string,
): Promise<Extract<Channel, { type: 'email' }> | null> {
  const row = await channelQuery(db, workspaceId)
    .where('c.type', '=', 'email')
    .where('c.enabled', '=', true)
    .orderBy('c.created_at')
    .orderBy('c.id')
    .executeTakeFirst();
  const channel = row && toChannel(row);
  return channel?.type === 'email' ? channel : null;
}

/** An id that says what it is, such as `email` or `whatsapp`; the number sets it apart from others of its kind. */
function idFor(type: NewChannel['type'], name: string, attempt: number): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  const base = type === 'custom' ? words || 'custom' : type;
  return attempt === 1 ? base : `${base}-${attempt}`;
}

const MAX_ATTEMPTS = 50;

/** The channels of workspaces. */
export class Channels {
  readonly #platform: Platform;
  readonly #webhooks: Webhooks;

  constructor(platform: Platform, webhooks: Webhooks) {
    this.#platform = platform;
    this.#webhooks = webhooks;
  }

  async list(workspaceId: string, query: PageQuery): Promise<Page<Channel>> {
    const after = readCursor(query, 1);
    const rows = await channelQuery(this.#platform.db, workspaceId)
      .$if(after !== null, (select) => select.where('c.id', '>', after?.[0] ?? ''))
      .orderBy('c.id')
      .limit(query.limit + 1)
      .execute();
    return toPage(rows, query.limit, { item: toChannel, cursor: (row) => [row.id] });
  }

  get(workspaceId: string, id: string): Promise<Channel> {
    return readChannel(this.#platform.db, workspaceId, id);
  }

  /** Adds a channel. One that delivers replies gets a webhook of its own, whose secret is answered this once. */
  async add(editor: ChannelEditor, input: NewChannel): Promise<CreatedChannel> {
    if (input.type === 'web')
      throw fieldError('type', 'refused', 'Every workspace has its website. Add “email” or “custom”.');
    const url = input.type === 'custom' ? (input.settings.webhookUrl ?? null) : null;
    if (url) this.#webhooks.checkUrl(url, 'settings.webhookUrl');
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      try {
        return await this.#insert(editor, input, input.id ?? idFor(input.type, input.name, attempt));
      } catch (error) {
        if (!isUniqueViolation(error, 'channels_pkey')) throw error;
        if (input.id) throw fieldError('id', 'taken', 'There is a channel with this id. Choose another.');
      }
    }
    throw new BatonError('conflict', 'Too many channels have this name. Choose another.');
  }

  change(editor: ChannelEditor, id: string, changes: ChannelChanges): Promise<Channel> {
    return this.#platform.db.transaction().execute(async (db) => {
      const channel = await readChannel(db, editor.workspaceId, id);
      if (channel.type === 'web' && changes.enabled === false)
        throw fieldError('enabled', 'refused', 'The website stays on. Take the tag off your pages instead.');
      const settings = changes.settings && this.#settings(channel, changes.settings);
      await db
        .updateTable('channels')
        .set((eb) => ({
          id: eb.ref('id'),
          ...(changes.name !== undefined && { name: changes.name }),
          ...(changes.enabled !== undefined && { enabled: changes.enabled }),
          ...(settings && { settings: JSON.stringify(settings) }),
        }))
        .where('workspace_id', '=', editor.workspaceId)
        .where('id', '=', id)
        .execute();
      if (settings && channel.type === 'custom')
        await this.#followUrl(db, editor, channel, (settings as { webhookUrl?: string | null }).webhookUrl);
      await this.#audit(db, editor, 'channel.changed', id);
      return readChannel(db, editor.workspaceId, id);
    });
  }

  /** Deletes a channel. Its conversations stay; nothing more comes in or goes out by it. */
  remove(editor: ChannelEditor, id: string): Promise<void> {
    return this.#platform.db.transaction().execute(async (db) => {
      const channel = await readChannel(db, editor.workspaceId, id);
      if (channel.type === 'web') throw new BatonError('refused', 'The website cannot be deleted.');
      await db
        .deleteFrom('channels')
        .where('workspace_id', '=', editor.workspaceId)
        .where('id', '=', id)
        .execute();
      await this.#audit(db, editor, 'channel.deleted', id);
    });
  }

  #settings(channel: Channel, changes: Record<string, unknown>): object {
    const merged = { settings: { ...channel.settings, ...changes } };
    return parseInput(settingsSchemas[channel.type], merged).settings;
  }

  #insert(editor: ChannelEditor, input: NewChannel, id: string): Promise<CreatedChannel> {
    const { workspaceId } = editor;
    return this.#platform.db.transaction().execute(async (db) => {
      await db
        .insertInto('channels')
        .values({
          workspace_id: workspaceId,
          id,
          type: input.type,
          name: input.name,
          settings: JSON.stringify(input.settings),
          enabled: input.enabled,
        })
        .execute();
      const url = input.type === 'custom' ? input.settings.webhookUrl : null;
      const webhook = url
        ? await insertWebhook(db, {
            id: this.#platform.newId(),
            workspaceId,
            channelId: id,
            url,
            events: ['message.created'],
            enabled: true,
          })
        : null;
      await this.#audit(db, editor, 'channel.added', id);
      return { ...(await readChannel(db, workspaceId, id)), secret: webhook?.secret ?? null };
    });
  }

  /** The channel's webhook goes where the channel says; its secret is made anew on the webhook itself. */
  async #followUrl(
    db: Database,
    editor: ChannelEditor,
    channel: Channel,
    url?: string | null,
  ): Promise<void> {
    if (url) this.#webhooks.checkUrl(url, 'settings.webhookUrl');
    const { workspaceId } = editor;
    if (!url)
      await db
        .deleteFrom('webhooks')
        .where('workspace_id', '=', workspaceId)
        .where('channel_id', '=', channel.id)
        .execute();
    else if (channel.webhookId)
      await db.updateTable('webhooks').set({ url }).where('id', '=', channel.webhookId).execute();
    else
      await insertWebhook(db, {
        id: this.#platform.newId(),
        workspaceId,
        channelId: channel.id,
        url,
        events: ['message.created'],
        enabled: true,
      });
  }

  async #audit(db: Database, editor: ChannelEditor, action: string, target: string): Promise<void> {
    const values = { workspace_id: editor.workspaceId, actor_id: editor.userId, action, target };
    await db.insertInto('audit_log').values(values).execute();
  }
}
