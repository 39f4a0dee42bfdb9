import type { DayGroup, HandoffReport } from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';
import type { ReportRange } from './report-range.js';

interface ConversationTotals {
  readonly totals: Pick<HandoffReport['totals'], 'conversations' | 'answeredByAgentAlone'>;
  readonly byDay: readonly DayGroup[];
}

/**
 * Counts the conversations that began in the range by local day, days without any included. The agent answered one
 * alone when it said something and no handoff was ever requested; one whose handoff was declined does not count.
 */
export async function conversationTotals(db: Database, range: ReportRange): Promise<ConversationTotals> {
  const { workspaceId, from, to, timeZone, channel } = range;
  const { rows } = await sql<DayGroup>`
    with days as (
      select generate_series(
        date_trunc('day', ${from}::timestamptz at time zone ${timeZone}),
        (${to}::timestamptz - interval '1 microsecond') at time zone ${timeZone},
        interval '1 day'
      )::date as day
    ), begun as (
      select (c.created_at at time zone ${timeZone})::date as day,
        not exists (select 1 from handoffs h where h.conversation_id = c.id)
          and exists (select 1 from messages m where m.conversation_id = c.id and m.author = 'agent') as alone
      from conversations c
      where c.workspace_id = ${workspaceId} and c.created_at >= ${from} and c.created_at < ${to}
        and (${channel ?? null}::text is null or c.channel = ${channel ?? null})
    ), requested as (
      select (h.requested_at at time zone ${timeZone})::date as day
      from handoffs h join conversations c on c.id = h.conversation_id
      where h.workspace_id = ${workspaceId} and h.requested_at >= ${from} and h.requested_at < ${to}
        and (${channel ?? null}::text is null or c.channel = ${channel ?? null})
    )
    select days.day::text as date,
      (select count(*)::int from begun where begun.day = days.day) as conversations,
      (select count(*)::int from requested where requested.day = days.day) as handoffs,
      (select count(*)::int from begun where begun.day = days.day and alone) as "answeredByAgentAlone"
    from days order by days.day`.execute(db);
  const sum = (key: 'conversations' | 'answeredByAgentAlone') =>
    rows.reduce((total, row) => total + row[key], 0);
  return {
    totals: { conversations: sum('conversations'), answeredByAgentAlone: sum('answeredByAgentAlone') },
    byDay: rows,
  };
}
