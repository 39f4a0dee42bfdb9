const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Making a format takes longer than all that is done with it: a long transcript would wait for its times. */
const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(undefined, options);
const DATE = format({ day: 'numeric', month: 'short' });
const TIME = format({ hour: '2-digit', minute: '2-digit' });
const DATE_AND_TIME = format({ hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'short' });
const FULL = format({ dateStyle: 'medium', timeStyle: 'short' });
const WEEKDAY = format({ weekday: 'long', day: 'numeric', month: 'long' });

/** How long ago, as short as it goes: `now`, `4m`, `3h`, `2d`, then the date. */
export function shortAgo(iso: string, now: number): string {
  const passed = now - Date.parse(iso);
  if (passed < MINUTE_MS) return 'now';
  if (passed < HOUR_MS) return `${Math.floor(passed / MINUTE_MS)}m`;
  if (passed < DAY_MS) return `${Math.floor(passed / HOUR_MS)}h`;
  if (passed < 7 * DAY_MS) return `${Math.floor(passed / DAY_MS)}d`;
  return DATE.format(new Date(iso));
}

/** How long something has lasted: `0:42`, `4 min`, `1 h 20 min`, `3 d`. */
export function duration(sinceIso: string, now: number): string {
  const passed = Math.max(0, now - Date.parse(sinceIso));
  if (passed < 10 * MINUTE_MS) {
    const seconds = Math.floor(passed / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }
  if (passed < HOUR_MS) return `${Math.floor(passed / MINUTE_MS)} min`;
  if (passed < 2 * DAY_MS) {
    const minutes = Math.floor((passed % HOUR_MS) / MINUTE_MS);
    return `${Math.floor(passed / HOUR_MS)} h${minutes > 0 ? ` ${minutes} min` : ''}`;
  }
  return `${Math.floor(passed / DAY_MS)} d`;
}

/** The time of day, with the date when that is another day. */
export function clockTime(iso: string, now: number): string {
  const at = new Date(iso);
  const isSameDay = new Date(now).toDateString() === at.toDateString();
  return (isSameDay ? TIME : DATE_AND_TIME).format(at);
}

/** Date and time in full, for tooltips and records. */
export function fullTime(iso: string): string {
  return FULL.format(new Date(iso));
}

/** The day: `Today`, `Yesterday`, then the weekday with the date. */
export function dayName(iso: string, now: number): string {
  const date = new Date(iso);
  const today = new Date(now);
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (date.toDateString() === today.toDateString()) return 'Today';
  if (date.toDateString() === yesterday.toDateString()) return 'Yesterday';
  return WEEKDAY.format(date);
}
