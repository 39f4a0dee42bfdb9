import type { CustomerAgentChange } from '@baton/core';
import { sql, type Updateable } from 'kysely';
import type { CustomerAgentsTable } from '../database/channels-tables.js';
import { fieldError } from '../http/field-issues.js';
import { refuseLostUpdate } from '../http/revision.js';
import type { Database, Platform } from '../platform.js';
import { refusedUrl } from '../webhooks/post-outside.js';
import { recordEvents } from '../webhooks/record-events.js';
import { newWebhookSecret } from '../webhooks/sign-request.js';
import { type AgentPlatform, agentRevision, readAgentRow } from './agent-state.js';

/** Who changes the agent, and where. */
export interface AgentEditor {
  readonly workspaceId: string;
  readonly userId: string;
}

async function save(
  db: Database,
  { workspaceId }: AgentEditor,
  values: Updateable<CustomerAgentsTable>,
): Promise<void> {
  await db
    .insertInto('customer_agents')
    .values({
      workspace_id: workspaceId,
      paused_by: null,
      answer_budget: null,
      webhook_url: null,
      webhook_secret: null,
      spent_month: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db.updateTable('customer_agents').set(values).where('workspace_id', '=', workspaceId).execute();
}

async function lockRow(db: Database, { workspaceId }: AgentEditor) {
  await sql`select 1 from workspaces where id = ${workspaceId} for update`.execute(db);
  return readAgentRow(db, workspaceId);
}

/**
 * Pauses or resumes the agent, for everything or for one channel, and notes who did; false when it stood so already.
 * @throws BatonError `invalid` for a channel that there is not.
 */
export function switchAgent(
  { db, now }: Pick<Platform, 'db' | 'now'>,
  editor: AgentEditor,
  change: { readonly paused: boolean; readonly channel?: string },
): Promise<boolean> {
  const { workspaceId, userId } = editor;
  const { paused, channel } = change;
  const at = new Date(now());
  return db.transaction().execute(async (transaction) => {
    const row = await lockRow(transaction, editor);
    const others = { ...row.paused_channels };
    if (channel === undefined) {
      if (row.paused === paused) return false;
      const values = { paused, paused_at: paused ? at : null, paused_by: paused ? userId : null };
      await save(transaction, editor, values);
    } else {
      await checkChannel(transaction, workspaceId, channel);
      if (Object.hasOwn(others, channel) === paused) return false;
      if (paused) others[channel] = { at: at.toISOString(), by: userId };
      else delete others[channel];
      await save(transaction, editor, { paused_channels: JSON.stringify(others) });
    }
    const action = paused ? 'customer_agent.paused' : 'customer_agent.resumed';
    await note(transaction, editor, { action, target: channel ?? null, at });
    await recordEvents(transaction, workspaceId, [
      { type: action, at: at.toISOString(), data: { channel: channel ?? null, by: userId } },
    ]);
    return true;
  });
}

async function checkChannel(db: Database, workspaceId: string, channel: string): Promise<void> {
  const found = await db
    .selectFrom('channels')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', channel)
    .executeTakeFirst();
  if (!found) throw fieldError('channel', 'unknown', 'There is no such channel.');
}

async function note(
  db: Database,
  { workspaceId, userId }: AgentEditor,
  about: { action: string; target: string | null; at: Date; fields?: string[] },
): Promise<void> {
  const { action, target, at, fields } = about;
  const detail = fields ? JSON.stringify({ fields }) : null;
  await db
    .insertInto('audit_log')
    .values({ workspace_id: workspaceId, actor_id: userId, action, target, at, detail })
    .execute();
}

function checkEngine(
  change: CustomerAgentChange,
  webhookUrl: string | null,
  { config }: AgentPlatform,
): void {
  if (change.webhookUrl) {
    const refused = refusedUrl(change.webhookUrl, config.webhookLoopback);
    if (refused) throw fieldError('webhookUrl', 'refused', refused);
  }
  if (change.engine === 'model' && !config.languageModel)
    throw fieldError(
      'engine',
      'unavailable',
      'This server has no language model. Set BATON_LLM_BASE_URL first.',
    );
  if (change.engine === 'webhook' && !webhookUrl)
    throw fieldError('webhookUrl', 'required', 'Give the address of your bot.');
}

/**
 * Changes when, how much and by what the agent answers. A budget that was raised above what is used ends its pause.
 * @returns The secret that signs questions to the owner's bot, when this change made one; shown once.
 * @param change With `from`, the state that it was made from; null: whichever is in force.
 * @throws BatonError `invalid` with the field; `precondition_failed` when the change was made from another state.
 */
export function changeAgent(
  platform: AgentPlatform,
  editor: AgentEditor,
  { from, ...change }: CustomerAgentChange & { readonly from: string | null },
): Promise<{ secret: string | null }> {
  const { db, now } = platform;
  return db.transaction().execute(async (transaction) => {
    const row = await lockRow(transaction, editor);
    refuseLostUpdate(from, { revision: agentRevision(row) });
    const webhookUrl = change.webhookUrl === undefined ? row.webhook_url : change.webhookUrl;
    checkEngine(change, webhookUrl, platform);
    const losesBot = row.engine === 'webhook' && !webhookUrl && change.engine === undefined;
    const secret = webhookUrl && !row.webhook_secret ? newWebhookSecret() : null;
    await save(transaction, editor, {
      webhook_url: webhookUrl,
      ...(change.engine !== undefined && { engine: change.engine }),
      ...(losesBot && { engine: 'auto' as const }),
      ...(secret && { webhook_secret: secret }),
      ...(change.hours !== undefined && { hours: change.hours && JSON.stringify(change.hours) }),
      ...(change.answerBudget !== undefined && { answer_budget: change.answerBudget }),
      ...(change.tokenBudget !== undefined && { token_budget: change.tokenBudget }),
      // Whether it is spent is found anew at the next answer, under the budget as it now is.
      ...((change.answerBudget !== undefined || change.tokenBudget !== undefined) && { spent_month: null }),
    });
    const fields = Object.keys(change);
    await note(transaction, editor, {
      action: 'customer_agent.changed',
      target: null,
      at: new Date(now()),
      fields,
    });
    return { secret };
  });
}
