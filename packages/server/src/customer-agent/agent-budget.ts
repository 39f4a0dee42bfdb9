import { sql } from 'kysely';
import type { Database, Platform } from '../platform.js';
import { recordEvents } from '../webhooks/record-events.js';
import { monthOf } from './agent-pause.js';

/** A warning is given when so much of a budget is used (product choice). */
export const WARN_FROM = 0.8;

/** What is set aside for an answer before it is asked for. */
export interface Reservation {
  readonly workspaceId: string;
  readonly month: string;
  /** 1, or 0 for a trial, which costs no answer. */
  readonly answers: number;
  /** An estimate; what was really used is settled afterwards. */
  readonly tokens: number;
}

type BudgetPlatform = Pick<Platform, 'db' | 'now'>;

/** What settling an answer came to, for who shows it. */
export type BudgetNews = 'warning' | 'spent' | null;

/**
 * Sets an answer aside, if the budgets of the month still hold it: one statement, so that many nodes together never
 * go over. Null when they do not.
 */
export async function reserveAnswer(
  { db, now }: BudgetPlatform,
  about: { workspaceId: string; answers: number; tokens: number },
): Promise<Reservation | null> {
  const { workspaceId, answers, tokens } = about;
  const month = monthOf(now());
  const { rows } = await sql<{ month: string }>`
    with budget as (
      select coalesce(max(answer_budget), 2147483647) as answers, coalesce(max(token_budget), 9007199254740991) as tokens
      from customer_agents where workspace_id = ${workspaceId}
    )
    insert into customer_agent_usage as u (workspace_id, month, answers, tokens)
    select ${workspaceId}, ${month}, ${answers}::int, ${tokens}::bigint from budget b where b.tokens >= ${tokens}::bigint
    on conflict (workspace_id, month) do update
      set answers = u.answers + excluded.answers, tokens = u.tokens + excluded.tokens
      where u.answers + excluded.answers <= (select answers from budget)
        and u.tokens + excluded.tokens <= (select tokens from budget)
    returning month`.execute(db);
  return rows.length > 0 ? { workspaceId, month, answers, tokens } : null;
}

/** Pauses the agent for the rest of the month; false when it was so already, or there is no budget. */
export async function markSpent({ db, now }: BudgetPlatform, workspaceId: string): Promise<boolean> {
  const month = monthOf(now());
  return db.transaction().execute(async (transaction) => {
    const marked = await transaction
      .updateTable('customer_agents')
      .set({ spent_month: month })
      .where('workspace_id', '=', workspaceId)
      .where(sql<boolean>`spent_month is distinct from ${month}`)
      .where(sql<boolean>`(answer_budget is not null or token_budget is not null)`)
      .executeTakeFirst();
    if (marked.numUpdatedRows === 0n) return false;
    await note(transaction, { workspaceId, month, what: 'budget_spent', at: now() });
    return true;
  });
}

async function note(
  db: Database,
  about: { workspaceId: string; month: string; what: 'budget_warning' | 'budget_spent'; at: number },
): Promise<void> {
  const { workspaceId, month } = about;
  const at = new Date(about.at);
  const action = `customer_agent.${about.what}` as const;
  await db
    .insertInto('audit_log')
    .values({ workspace_id: workspaceId, actor_id: null, action, target: month, at })
    .execute();
  await recordEvents(db, workspaceId, [{ type: action, at: at.toISOString(), data: { month } }]);
}

/** Notes the warning, once a month. */
async function markWarned(
  { db, now }: BudgetPlatform,
  { workspaceId, month }: Reservation,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const warned = await transaction
      .updateTable('customer_agent_usage')
      .set({ warned_at: new Date(now()) })
      .where('workspace_id', '=', workspaceId)
      .where('month', '=', month)
      .where('warned_at', 'is', null)
      .executeTakeFirst();
    if (warned.numUpdatedRows === 0n) return false;
    await note(transaction, { workspaceId, month, what: 'budget_warning', at: now() });
    return true;
  });
}

/** Replaces what was set aside by what was really used, and pauses the agent when that was the last of it. */
export async function settleAnswer(
  platform: BudgetPlatform,
  reservation: Reservation,
  used: { readonly answers: number; readonly tokens: number },
): Promise<BudgetNews> {
  const { workspaceId, month } = reservation;
  const { rows } = await sql<{ share: number }>`
    update customer_agent_usage u set answers = greatest(0, u.answers + ${used.answers - reservation.answers}::int),
      tokens = greatest(0, u.tokens + ${used.tokens - reservation.tokens}::bigint)
    from customer_agents a
    where u.workspace_id = ${workspaceId} and u.month = ${month} and a.workspace_id = u.workspace_id
    returning greatest(coalesce(u.answers::float8 / a.answer_budget, 0), coalesce(u.tokens::float8 / a.token_budget, 0)) as share`.execute(
    platform.db,
  );
  const share = rows[0]?.share ?? 0;
  if (share >= 1) return (await markSpent(platform, workspaceId)) ? 'spent' : null;
  return share >= WARN_FROM && (await markWarned(platform, reservation)) ? 'warning' : null;
}
