import type { FirstStrings } from '../../i18n/strings.js';

const formats = new Map<string, Intl.DateTimeFormat>();

const OPTIONS = {
  time: { timeStyle: 'short' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  dayAndYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
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

/** `Today`, `Yesterday`, or the date, with its year where that is another one. */
export function formatDay(at: string, now: number, about: { locale: string; strings: FirstStrings }): string {
  const date = new Date(at);
  const daysAgo = (count: number) => {
    const day = new Date(now);
    day.setDate(day.getDate() - count);
    return day.toDateString();
  };
  if (date.toDateString() === daysAgo(0)) return about.strings.today;
  if (date.toDateString() === daysAgo(1)) return about.strings.yesterday;
  const isThisYear = date.getFullYear() === new Date(now).getFullYear();
  return format(about.locale, isThisYear ? 'day' : 'dayAndYear').format(date);
}
