import { type FirstStrings, formatNumber } from '../../i18n/strings.js';

const formats = new Map<string, Intl.DateTimeFormat>();

const OPTIONS = {
  time: { timeStyle: 'short' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  opening: { weekday: 'long', hour: 'numeric', minute: '2-digit' },
} as const;

/** Making a format costs far more than using one. */
function format(locale: string, name: keyof typeof OPTIONS): Intl.DateTimeFormat {
  const key = `${locale} ${name}`;
  let known = formats.get(key);
  if (!known) {
    const options = OPTIONS[name];
    try {
      known = new Intl.DateTimeFormat(locale, options);
    } catch {
      known = new Intl.DateTimeFormat('en', options);
    }
    formats.set(key, known);
  }
  return known;
}

/** The time of day as the visitor reads it, in their own time zone. */
export function formatTime(at: string, locale: string): string {
  return format(locale, 'time').format(new Date(at));
}

/** `Today`, `Yesterday`, or the date. */
export function formatDay(at: string, now: number, about: { locale: string; strings: FirstStrings }): string {
  const date = new Date(at);
  const daysAgo = (count: number) => {
    const day = new Date(now);
    day.setDate(day.getDate() - count);
    return day.toDateString();
  };
  if (date.toDateString() === daysAgo(0)) return about.strings.today;
  if (date.toDateString() === daysAgo(1)) return about.strings.yesterday;
  return format(about.locale, 'day').format(date);
}

/** When somebody is there again, as in "Monday 09:00", in the visitor's own time zone. */
export function formatOpening(at: string, locale: string): string {
  return format(locale, 'opening').format(new Date(at));
}

/** A time of waiting, as in "5 minutes". */
export function formatMinutes(minutes: number, locale: string): string {
  const isLong = minutes >= 90;
  const unit = isLong ? 'hour' : 'minute';
  const value = isLong ? Math.round(minutes / 60) : Math.max(1, Math.round(minutes));
  return formatNumber(value, locale, { style: 'unit', unit, unitDisplay: 'long' });
}
