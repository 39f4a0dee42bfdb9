import type {
  Duration,
  HandoffGroup,
  HandoffOutcome,
  HandoffProcess,
  HandoffReason,
  HandoffReport,
  TriggerGroup,
} from '@baton/core';
import { sql } from 'kysely';
import type { Database } from '../platform.js';
import { conversationTotals } from './conversation-totals.js';
import type { ReportRange } from './report-range.js';

interface GroupRow {
  dimension: 'reason' | 'process' | 'outcome' | 'channel' | 'total';
  key: string;
  handoffs: number;
  assigned: number;
  abandoned: number;
  unneeded: number;
  assignments: number;
  assignment_median: number | null;
  assignment_p90: number | null;
  replies: number;
  reply_median: number | null;
  reply_p90: number | null;
}

/**
 * The handoffs of the range, each with what the report counts. Abandoned: the visitor was to get a person, and it was
 * cancelled or expired before anybody took it. The first reply is the first message of a person after the request.
 */
const handoffsIn = ({ workspaceId, from, to, channel }: ReportRange) => sql`
  select h.reason, h.process, coalesce(h.outcome, 'open') as outcome, c.channel, h.needed,
    h.trigger->>'triggerId' as trigger_id, h.trigger->>'phrase' as phrase,
    h.assigned_at is not null as is_assigned,
    h.assigned_at is null and h.outcome in ('cancelled', 'expired') as is_abandoned,
    extract(epoch from h.assigned_at - h.requested_at) as assignment_seconds,
    extract(epoch from reply.at - h.requested_at) as reply_seconds
  from handoffs h
  join conversations c on c.id = h.conversation_id
  left join lateral (
    select m.at from messages m
    where m.conversation_id = h.conversation_id and m.author = 'human' and m.at >= h.requested_at
      and (h.ended_at is null or m.at <= h.ended_at)
    order by m.seq limit 1
  ) reply on true
  where h.workspace_id = ${workspaceId} and h.requested_at >= ${from} and h.requested_at < ${to}
    and (${channel ?? null}::text is null or c.channel = ${channel ?? null})`;

async function groups(db: Database, range: ReportRange): Promise<GroupRow[]> {
  const { rows } = await sql<GroupRow>`
    with h as materialized (${handoffsIn(range)})
    select
      case when grouping(reason) = 0 then 'reason' when grouping(process) = 0 then 'process'
        when grouping(outcome) = 0 then 'outcome' when grouping(channel) = 0 then 'channel' else 'total' end as dimension,
      coalesce(reason, process, outcome, channel, '') as key,
      count(*)::int as handoffs,
      count(*) filter (where is_assigned)::int as assigned,
      count(*) filter (where is_abandoned)::int as abandoned,
      count(*) filter (where needed = false)::int as unneeded,
      count(assignment_seconds)::int as assignments,
      percentile_cont(0.5) within group (order by assignment_seconds) as assignment_median,
      percentile_cont(0.9) within group (order by assignment_seconds) as assignment_p90,
      count(reply_seconds)::int as replies,
      percentile_cont(0.5) within group (order by reply_seconds) as reply_median,
      percentile_cont(0.9) within group (order by reply_seconds) as reply_p90
    from h group by grouping sets ((reason), (process), (outcome), (channel), ())
    order by handoffs desc, key`.execute(db);
  return rows;
}

async function triggers(db: Database, range: ReportRange): Promise<TriggerGroup[]> {
  const { rows } = await sql<Omit<TriggerGroup, 'precision'>>`
    with h as (${handoffsIn(range)})
    select trigger_id as "triggerId", min(phrase) as phrase, count(*)::int as handoffs,
      count(needed)::int as judged, count(*) filter (where needed = false)::int as unneeded
    from h where trigger_id is not null
    group by trigger_id order by handoffs desc, phrase`.execute(db);
  return rows.map((row) => ({
    ...row,
    precision: row.judged > 0 ? (row.judged - row.unneeded) / row.judged : null,
  }));
}

const rounded = (seconds: number | null): number | null =>
  seconds === null ? null : Math.round(seconds * 10) / 10;

function duration(count: number, median: number | null, p90: number | null): Duration {
  return { count, medianSeconds: rounded(median), p90Seconds: rounded(p90) };
}

/** Counts a workspace's handoffs and what they came to (design, Console: Reports). */
export async function handoffReport(db: Database, range: ReportRange): Promise<HandoffReport> {
  const [rows, byTrigger, conversations] = await Promise.all([
    groups(db, range),
    triggers(db, range),
    conversationTotals(db, range),
  ]);
  const by = <Key extends string>(dimension: GroupRow['dimension']): HandoffGroup<Key>[] =>
    rows
      .filter((row) => row.dimension === dimension)
      .map(({ key, handoffs, assigned, abandoned }) => ({ key: key as Key, handoffs, assigned, abandoned }));
  const total = rows.find((row) => row.dimension === 'total');
  return {
    from: range.from.toISOString(),
    to: range.to.toISOString(),
    timeZone: range.timeZone,
    totals: {
      ...conversations.totals,
      handoffs: total?.handoffs ?? 0,
      assigned: total?.assigned ?? 0,
      abandoned: total?.abandoned ?? 0,
      unneeded: total?.unneeded ?? 0,
    },
    timeToAssignment: duration(
      total?.assignments ?? 0,
      total?.assignment_median ?? null,
      total?.assignment_p90 ?? null,
    ),
    timeToFirstReply: duration(total?.replies ?? 0, total?.reply_median ?? null, total?.reply_p90 ?? null),
    byReason: by<HandoffReason>('reason'),
    byProcess: by<HandoffProcess>('process'),
    byOutcome: by<HandoffOutcome | 'open'>('outcome'),
    byChannel: by('channel'),
    byTrigger,
    byDay: conversations.byDay,
  };
}
