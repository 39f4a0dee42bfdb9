import {
  type AgentBudget,
  type AgentEngine,
  BatonError,
  type CustomerAgentState,
  type PausedChannel,
} from '@baton/core';
import type { Selectable } from 'kysely';
import type { CustomerAgentsTable } from '../database/channels-tables.js';
import { revisionOf } from '../http/revision.js';
import type { Database, Platform } from '../platform.js';
import { WARN_FROM } from './agent-budget.js';
import { monthOf, pauseReasons } from './agent-pause.js';

/** Is told after the agent was paused, resumed or changed, or its budget ran low. */
export type AgentStateListener = (workspaceId: string, state: CustomerAgentState) => void;

/** What reading the state needs of the server. */
export type AgentPlatform = Pick<Platform, 'db' | 'now' | 'config'>;

type AgentRow = Selectable<CustomerAgentsTable>;

/** The agent's row, or what one that was never touched is. */
export async function readAgentRow(db: Database, workspaceId: string): Promise<AgentRow> {
  const row = await db
    .selectFrom('customer_agents')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return (
    row ?? {
      workspace_id: workspaceId,
      paused: false,
      paused_at: null,
      paused_by: null,
      engine: 'auto',
      webhook_url: null,
      webhook_secret: null,
      hours: null,
      paused_channels: {},
      answer_budget: null,
      token_budget: null,
      spent_month: null,
    }
  );
}

/** Names the state of what a manager sets, apart from the pause (`http/revision.ts`). */
export const agentRevision = (row: AgentRow): string =>
  revisionOf([row.engine, row.webhook_url, row.hours, row.answer_budget, row.token_budget]);

/** What answers really: the model only where the server has one, the owner's bot only where its address is known. */
export function engineInUse(
  row: Pick<AgentRow, 'engine' | 'webhook_url'>,
  config: Platform['config'],
): Exclude<AgentEngine, 'auto'> {
  const hasModel = config.languageModel !== undefined;
  if (row.engine === 'webhook' && row.webhook_url) return 'webhook';
  if ((row.engine === 'auto' || row.engine === 'model') && hasModel) return 'model';
  return 'knowledge';
}

async function readBudget({ db, now }: AgentPlatform, row: AgentRow): Promise<AgentBudget> {
  const month = monthOf(now());
  const usage = await db
    .selectFrom('customer_agent_usage')
    .select(['answers', 'tokens'])
    .where('workspace_id', '=', row.workspace_id)
    .where('month', '=', month)
    .executeTakeFirst();
  const answersUsed = usage?.answers ?? 0;
  const tokensUsed = Number(usage?.tokens ?? 0);
  const tokens = row.token_budget === null ? null : Number(row.token_budget);
  const share = Math.max(
    row.answer_budget ? answersUsed / row.answer_budget : 0,
    tokens ? tokensUsed / tokens : 0,
  );
  const begins = new Date(now());
  const renewsAt = new Date(Date.UTC(begins.getUTCFullYear(), begins.getUTCMonth() + 1, 1)).toISOString();
  const state = row.spent_month === month ? 'spent' : share >= WARN_FROM ? 'warning' : 'ok';
  return { answers: row.answer_budget, tokens, month, answersUsed, tokensUsed, state, renewsAt };
}

async function namesOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('users')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** How the customer agent stands. @throws BatonError `not_found` when there is no such workspace. */
export async function readAgentState(
  platform: AgentPlatform,
  workspaceId: string,
): Promise<CustomerAgentState> {
  const { db, now, config } = platform;
  const workspace = await db
    .selectFrom('workspaces')
    .select('branding')
    .where('id', '=', workspaceId)
    .executeTakeFirst();
  if (!workspace) throw new BatonError('not_found', 'There is no such workspace.');
  const row = await readAgentRow(db, workspaceId);
  const channels = Object.entries(row.paused_channels);
  const ids = [...channels.map(([, { by }]) => by), ...(row.paused_by ? [row.paused_by] : [])];
  const names = await namesOf(db, ids);
  const pausedChannels: PausedChannel[] = channels.map(([channelId, { at, by }]) => ({
    channelId,
    pausedAt: at,
    pausedBy: names.get(by) ?? null,
  }));
  const rules = {
    paused: row.paused,
    pausedChannels: channels.map(([id]) => id),
    hours: row.hours,
    spentMonth: row.spent_month,
  };
  return {
    name: workspace.branding.agentName,
    paused: row.paused,
    pausedAt: row.paused ? (row.paused_at?.toISOString() ?? null) : null,
    pausedBy: row.paused && row.paused_by ? (names.get(row.paused_by) ?? null) : null,
    pausedChannels,
    notAnswering: pauseReasons(rules, 'web', now()),
    hours: row.hours,
    budget: await readBudget(platform, row),
    engine: row.engine,
    engineInUse: engineInUse(row, config),
    model: config.languageModel?.model ?? null,
    webhookUrl: row.webhook_url,
    revision: agentRevision(row),
  };
}
