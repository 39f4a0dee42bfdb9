import { formatNumber } from '../../i18n/strings.js';

/** When somebody is there again, as in "Monday 09:00", in the visitor's own time zone. */
export function formatOpening(at: string, locale: string): string {
  const options = { weekday: 'long', hour: 'numeric', minute: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat(locale, options).format(new Date(at));
  } catch {
    return new Intl.DateTimeFormat('en', options).format(new Date(at));
  }
}

/** A time of waiting, as in "5 minutes". */
export function formatMinutes(minutes: number, locale: string): string {
  const isLong = minutes >= 90;
  const unit = isLong ? 'hour' : 'minute';
  const value = isLong ? Math.round(minutes / 60) : Math.max(1, Math.round(minutes));
  return formatNumber(value, locale, { style: 'unit', unit, unitDisplay: 'long' });
}
