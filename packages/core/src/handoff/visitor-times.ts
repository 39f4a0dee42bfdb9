const DAY_MS = 24 * 60 * 60 * 1000;

/** How times are written for one visitor. */
export interface TimeStyle {
  readonly locale?: string;
  /** IANA name; UTC when absent. */
  readonly timeZone?: string;
}

/** A tag that the page made up, or a zone that this machine does not know, must not stop a handoff. */
function dateFormat(style: TimeStyle, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(style.locale ?? 'en', { ...options, timeZone: style.timeZone ?? 'UTC' });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}

/**
 * When a team opens, as a visitor would say it: the weekday and the hour within a week of `now`, the date after that.
 * The zone is named, so that the hour is right wherever it is read. Empty when `iso` is no time.
 *
 * @param now Milliseconds since 1970, UTC; absent: the weekday.
 */
export function openingTime(iso: string, style: TimeStyle, now?: number): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return '';
  const isNear = now === undefined || at - now < 6 * DAY_MS;
  const day: Intl.DateTimeFormatOptions = isNear ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  return dateFormat(style, { ...day, ...time }).format(at);
}

/** A wait such as “5 minutes”, in the visitor's language. */
export function waitTime(minutes: number, locale?: string): string {
  const unit = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const;
  try {
    return new Intl.NumberFormat(locale ?? 'en', unit).format(minutes);
  } catch {
    return new Intl.NumberFormat('en', unit).format(minutes);
  }
}
