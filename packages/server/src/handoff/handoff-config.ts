import {
  BatonError,
  createMessageEvaluator,
  type HandoffSettings,
  type MessageEvaluator,
  serialiseTriggers,
  settingsForChannel,
  type TriggerProgram,
} from '@baton/core';
import { sql } from 'kysely';
import { pauseReasons } from '../customer-agent/agent-pause.js';
import type { Database } from '../platform.js';

/** Everything of a workspace that decides about handoffs, at one `config_revision`. */
export interface HandoffConfig {
  readonly workspaceId: string;
  readonly revision: number;
  readonly settings: HandoffSettings;
  readonly settingsVersion: number;
  /** Whether a person has paused the customer agent for everything. */
  readonly agentPaused: boolean;
  /** Whether it does not answer on a channel at a moment, for whatever reason (design, Triggers: Paused). */
  isAgentPaused(channel: string, atMs: number): boolean;
  /** True when somebody outside is to be told what happens. */
  readonly tellsWebhooks: boolean;
  /** The settings as they hold for a channel: its own differences, else those of its type. */
  forChannel(channel: string): HandoffSettings;
  /** Other settings than those saved, as they would hold for a channel. */
  othersForChannel(settings: HandoffSettings, channel: string): HandoffSettings;
  /** `web`, `email` or `custom`; undefined for a channel that is not there. */
  channelType(channel: string): string | undefined;
  /** The custom triggers as browsers get them. */
  readonly compiledTriggers: TriggerProgram;
  /** Looks at a visitor's message with this workspace's triggers. */
  readonly evaluate: MessageEvaluator;
}

/** Reads the configuration afresh. @throws BatonError `not_found` for a workspace that does not exist. */
export async function readHandoffConfig(db: Database, workspaceId: string): Promise<HandoffConfig> {
  const row = await db
    .selectFrom('workspaces as w')
    .innerJoin('handoff_settings_versions as s', 's.workspace_id', 'w.id')
    .leftJoin('customer_agents as a', 'a.workspace_id', 'w.id')
    .select(['w.config_revision', 's.settings', 's.version'])
    .select(['a.paused', 'a.paused_channels', 'a.hours', 'a.spent_month'])
    .select([
      sql<boolean>`exists (select 1 from webhooks h where h.workspace_id = w.id and h.enabled)`.as('tells'),
      sql<Record<string, string>>`(select coalesce(jsonb_object_agg(c.id, c.type), '{}') from channels c
        where c.workspace_id = w.id)`.as('channel_types'),
    ])
    .where('w.id', '=', workspaceId)
    .orderBy('s.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new BatonError('not_found', 'There is no such workspace.');
  const { settings } = row;
  const types = new Map(Object.entries(row.channel_types));
  const rules = {
    paused: row.paused ?? false,
    pausedChannels: Object.keys(row.paused_channels ?? {}),
    hours: row.hours,
    spentMonth: row.spent_month,
  };
  const othersForChannel = (others: HandoffSettings, channel: string) =>
    settingsForChannel(
      others,
      Object.hasOwn(others.channels, channel) ? channel : (types.get(channel) ?? channel),
    );
  const compiledTriggers = serialiseTriggers(settings.customTriggers);
  return {
    workspaceId,
    revision: row.config_revision,
    settings,
    settingsVersion: row.version,
    agentPaused: rules.paused,
    isAgentPaused: (channel, atMs) => pauseReasons(rules, channel, atMs).length > 0,
    tellsWebhooks: row.tells,
    forChannel: (channel) => othersForChannel(settings, channel),
    othersForChannel,
    channelType: (channel) => types.get(channel),
    compiledTriggers,
    evaluate: createMessageEvaluator({ ...settings, compiledTriggers }),
  };
}

/**
 * Keeps each workspace's configuration in memory, its triggers compiled. It may be stale: a turn decided under an old
 * revision fails to commit (see `commitConversation`), is told to `forget`, and is decided again.
 */
export class HandoffConfigs {
  readonly #db: Database;
  readonly #configs = new Map<string, HandoffConfig>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The configuration, if it is in memory. */
  known(workspaceId: string): HandoffConfig | undefined {
    return this.#configs.get(workspaceId);
  }

  async get(workspaceId: string): Promise<HandoffConfig> {
    const known = this.known(workspaceId);
    if (known) return known;
    const config = await readHandoffConfig(this.#db, workspaceId);
    this.#configs.set(workspaceId, config);
    return config;
  }

  forget(workspaceId: string): void {
    this.#configs.delete(workspaceId);
  }
}
