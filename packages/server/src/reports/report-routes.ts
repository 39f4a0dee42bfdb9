import { HANDOFF_OUTCOMES, HANDOFF_REASONS, type HandoffReport } from '@baton/core';
import * as v from 'valibot';
import { type ApiRoute, route } from '../http/route.js';
import type { Platform } from '../platform.js';
import { handoffReport } from './handoff-report.js';
import { judgeHandoff } from './judge-handoff.js';
import { reportCsv } from './report-csv.js';
import { reportQuery, reportRange } from './report-range.js';

const TAG = 'Reports';

const duration = v.object({
  count: v.number(),
  medianSeconds: v.nullable(v.number()),
  p90Seconds: v.nullable(v.number()),
});
const groupBy = <Key extends v.GenericSchema>(key: Key) =>
  v.array(v.object({ key, handoffs: v.number(), assigned: v.number(), abandoned: v.number() }));

const reportSchema = v.object({
  from: v.string(),
  to: v.string(),
  timeZone: v.string(),
  totals: v.object({
    conversations: v.number(),
    answeredByAgentAlone: v.number(),
    handoffs: v.number(),
    assigned: v.number(),
    abandoned: v.number(),
    unneeded: v.number(),
  }),
  timeToAssignment: duration,
  timeToFirstReply: duration,
  byReason: groupBy(v.picklist(HANDOFF_REASONS)),
  byProcess: groupBy(v.picklist(['live', 'async', 'none'] as const)),
  byOutcome: groupBy(v.picklist([...HANDOFF_OUTCOMES, 'open'] as const)),
  byChannel: groupBy(v.string()),
  byTrigger: v.array(
    v.object({
      triggerId: v.string(),
      phrase: v.string(),
      handoffs: v.number(),
      judged: v.number(),
      unneeded: v.number(),
      precision: v.nullable(v.number()),
    }),
  ),
  byDay: v.array(
    v.object({
      date: v.string(),
      conversations: v.number(),
      handoffs: v.number(),
      answeredByAgentAlone: v.number(),
    }),
  ),
}) satisfies v.GenericSchema<unknown, HandoffReport>;

/** The handoff report, and the marks that it counts (contract, REST). */
export function reportRoutes(platform: Platform): ApiRoute[] {
  return [
    route({
      method: 'get',
      path: '/reports/handoffs',
      role: 'viewer',
      tag: TAG,
      summary:
        'Counts handoffs by reason, process, outcome, channel, trigger and day; as CSV with format=csv.',
      query: reportQuery,
      answer: reportSchema,
      async handle({ actor, query, c }) {
        const report = await handoffReport(
          platform.db,
          reportRange(actor.workspaceId, query, platform.now()),
        );
        if (query.format === 'json') return report;
        c.header('content-disposition', 'attachment; filename="handoffs.csv"');
        c.header('cache-control', 'no-store');
        return c.body(reportCsv(report), 200, { 'content-type': 'text/csv; charset=utf-8' });
      },
    }),
    route({
      method: 'put',
      path: '/handoffs/:id/needed',
      role: 'agent',
      tag: TAG,
      summary: 'Marks a handoff as needed or not, for the precision of its trigger; null takes it back.',
      body: v.object({ needed: v.nullable(v.boolean('Choose true, false or null.')) }),
      handle: ({ actor, params, body }) =>
        judgeHandoff(platform, actor, { handoffId: params.id, needed: body.needed }),
    }),
  ];
}
