import type { HandoffGroup, HandoffReport } from '@baton/core';

type Cell = string | number | null;

/** A cell that a spreadsheet takes for text: one that begins like a formula gets a quote in front (OWASP, CSV injection). */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function table(title: string, header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [[title], header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

function groupTable(title: string, groups: readonly HandoffGroup[]): string {
  const rows = groups.map((group) => [group.key, group.handoffs, group.assigned, group.abandoned]);
  return table(title, ['key', 'handoffs', 'assigned', 'abandoned'], rows);
}

/** The report as CSV (RFC 4180): one table after another, a blank line between. */
export function reportCsv(report: HandoffReport): string {
  const { totals, timeToAssignment, timeToFirstReply } = report;
  const seconds = (name: string, { count, medianSeconds, p90Seconds }: typeof timeToAssignment) => [
    name,
    count,
    medianSeconds,
    p90Seconds,
  ];
  const tables = [
    table('Totals', Object.keys(totals), [Object.values(totals)]),
    table(
      'Times',
      ['time', 'count', 'median seconds', 'p90 seconds'],
      [seconds('to assignment', timeToAssignment), seconds('to first reply', timeToFirstReply)],
    ),
    groupTable('By reason', report.byReason),
    groupTable('By process', report.byProcess),
    groupTable('By outcome', report.byOutcome),
    groupTable('By channel', report.byChannel),
    table(
      'By trigger',
      ['trigger', 'phrase', 'handoffs', 'judged', 'unneeded', 'precision'],
      report.byTrigger.map((trigger) => [
        trigger.triggerId,
        trigger.phrase,
        trigger.handoffs,
        trigger.judged,
        trigger.unneeded,
        trigger.precision,
      ]),
    ),
    table(
      'By day',
      ['date', 'conversations', 'handoffs', 'answered by agent alone'],
      report.byDay.map((day) => [day.date, day.conversations, day.handoffs, day.answeredByAgentAlone]),
    ),
  ];
  return `${tables.join('\r\n\r\n')}\r\n`;
}
