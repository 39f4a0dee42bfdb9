import { BatonError } from '@baton/core';
import * as v from 'valibot';

/** What a report is about. */
export interface ReportRange {
  readonly workspaceId: string;
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
  /** IANA name; days begin at its midnight. */
  readonly timeZone: string;
  readonly channel?: string | undefined;
}

const DAY_MS = 24 * 60 * 60 * 1_000;
const DEFAULT_DAYS = 30;
const MAX_DAYS = 400;

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};
const time = v.pipe(
  v.string(),
  v.check(
    (text) => !Number.isNaN(Date.parse(text)),
    'Give a time as ISO 8601, such as 2026-11-22T00:00:00Z.',
  ),
);

/** The query of a report: the last 30 days by default, at most 400. */
export const reportQuery = v.object({
  from: v.optional(time),
  to: v.optional(time),
  timeZone: v.optional(
    v.pipe(v.string(), v.check(isTimeZone, 'Give a time zone such as "Europe/Amsterdam".')),
    'UTC',
  ),
  channel: v.optional(v.string()),
  format: v.optional(v.picklist(['json', 'csv'], 'Choose "json" or "csv".'), 'json'),
});
export type ReportQuery = v.InferOutput<typeof reportQuery>;

/** @throws BatonError `invalid` when the range is empty or too long. */
export function reportRange(workspaceId: string, query: ReportQuery, now: number): ReportRange {
  const to = query.to ? new Date(query.to) : new Date(now);
  const from = query.from ? new Date(query.from) : new Date(to.getTime() - DEFAULT_DAYS * DAY_MS);
  const wrong = (message: string) =>
    new BatonError('invalid', undefined, { issues: [{ path: 'from', code: 'range', message }] });
  if (from >= to) throw wrong('Give a beginning before the end.');
  if (to.getTime() - from.getTime() > MAX_DAYS * DAY_MS) throw wrong(`Give at most ${MAX_DAYS} days.`);
  return { workspaceId, from, to, timeZone: query.timeZone, channel: query.channel };
}
