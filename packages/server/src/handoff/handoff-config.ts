import {
  BatonError,
  createMessageEvaluator,
  type HandoffSettings,
  type MessageEvaluator,
  serialiseTriggers,
  settingsForChannel,
  type TriggerProgram,
} from '@baton/core';
import type { Database } from '../platform.js';

/** Everything of a workspace that decides about handoffs, at one `config_revision`. */
export interface HandoffConfig {
  readonly workspaceId: string;
  readonly revision: number;
  readonly settings: HandoffSettings;
  readonly settingsVersion: number;
  readonly agentPaused: boolean;
  /** The settings as they hold for a channel. */
  forChannel(channel: string): HandoffSettings;
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
    .select(['w.config_revision', 's.settings', 's.version', 'a.paused'])
    .where('w.id', '=', workspaceId)
    .orderBy('s.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new BatonError('not_found', 'There is no such workspace.');
  const { settings } = row;
  const compiledTriggers = serialiseTriggers(settings.customTriggers);
  return {
    workspaceId,
    revision: row.config_revision,
    settings,
    settingsVersion: row.version,
    agentPaused: row.paused ?? false,
    forChannel: (channel) => settingsForChannel(settings, channel),
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

  async get(workspaceId: string): Promise<HandoffConfig> {
    const known = this.#configs.get(workspaceId);
    if (known) return known;
    const config = await readHandoffConfig(this.#db, workspaceId);
    this.#configs.set(workspaceId, config);
    return config;
  }

  forget(workspaceId: string): void {
    this.#configs.delete(workspaceId);
  }
}
