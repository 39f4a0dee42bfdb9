/** How far back a report looks. */
export const PERIODS = [7, 30, 90] as const;
export type Period = (typeof PERIODS)[number];

const DAY_MS = 24 * 60 * 60 * 1000;

/** The query for the last so many days, whole ones but for today, in the reader's time zone. */
export function reportQuery(days: Period, channel: string, now: Date): string {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days + 1);
  const query = new URLSearchParams({
    from: midnight.toISOString(),
    to: new Date(now.getTime() + DAY_MS / 1440).toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
  });
  if (channel) query.set('channel', channel);
  return query.toString();
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
