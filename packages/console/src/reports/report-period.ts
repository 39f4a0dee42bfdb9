/** How far back a report looks. */
export const PERIODS = [7, 30, 90] as const;
export type Period = (typeof PERIODS)[number];

const DAY_MS = 24 * 60 * 60 * 1000;

function queryOf(from: Date, to: Date, channel: string): string {
  const query = new URLSearchParams({
    from: from.toISOString(),
    to: to.toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
  });
  if (channel) query.set('channel', channel);
  return query.toString();
}

/** Midnight so many days ago, in the reader's time zone. */
const midnight = (now: Date, daysAgo: number): Date =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo);

/** The query for the last so many days, whole ones but for today, in the reader's time zone. */
export function reportQuery(days: Period, channel: string, now: Date): string {
  return queryOf(midnight(now, days - 1), new Date(now.getTime() + DAY_MS / 1440), channel);
}

/** The query for as many days before those of `reportQuery`, to compare with. */
export function earlierQuery(days: Period, channel: string, now: Date): string {
  return queryOf(midnight(now, 2 * days - 1), midnight(now, days - 1), channel);
}

/** Where a chart's scale ends: at least the highest value, even, so that its half is a whole number too. */
export function scaleEnd(most: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const end = [1, 2, 4, 6, 8, 10].map((factor) => factor * step).find((candidate) => candidate >= most);
  return Math.max(2, end ?? most);
}

/** Seconds as people say them: `42 s`, `3 min`, `1 h 20 min`, `2 d`. */
export function spokenSeconds(seconds: number | null): string {
  if (seconds === null) return '–';
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
  return `${Math.round(hours / 24)} d`;
}

/** `62 %`, or a dash when there is nothing to divide. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}
