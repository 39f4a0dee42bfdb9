import type { Hours, HoursSpan } from '@baton/core';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const MONDAY_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

/** The name of an ISO weekday, Monday 1, as the reader writes it. */
export function weekdayName(day: number): string {
  const format = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(MONDAY_MS + (day - 1) * DAY_MS));
}

/** Monday to Friday, nine to five, in the reader's time zone: where somebody who sets hours begins. */
export function officeHours(): Hours {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  const spans = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' }));
  return { timeZone, spans, holidays: [] };
}

/** A time field knows no 24:00; the end of the day is shown and typed as 00:00. */
export const shownEnd = (to: string): string => (to === '24:00' ? '00:00' : to);
export const typedEnd = (to: string): string => (to === '00:00' ? '24:00' : to);

/** True for a span that ends on the next day. */
export const endsNextDay = ({ from, to }: HoursSpan): boolean => to !== '24:00' && to <= from;

/** The spans of a day with their places in the whole list, which is what issues name. */
export function spansOn(hours: Hours, day: number): { readonly span: HoursSpan; readonly index: number }[] {
  return hours.spans.map((span, index) => ({ span, index })).filter(({ span }) => span.day === day);
}

/** Another span on a day: after its last one, else nine to five. */
export function withSpan(hours: Hours, day: number): Hours {
  const last = spansOn(hours, day).at(-1)?.span;
  const added: HoursSpan = last
    ? { day, from: shownEnd(last.to), to: '24:00' }
    : { day, from: '09:00', to: '17:00' };
  return { ...hours, spans: [...hours.spans, added] };
}

export function withoutSpan(hours: Hours, index: number): Hours {
  return { ...hours, spans: hours.spans.filter((_, at) => at !== index) };
}

export function withChangedSpan(hours: Hours, index: number, change: Partial<HoursSpan>): Hours {
  return { ...hours, spans: hours.spans.map((span, at) => (at === index ? { ...span, ...change } : span)) };
}

/** Gives every weekday, Monday to Friday, the spans of one day. */
export function copiedToWeekdays(hours: Hours, day: number): Hours {
  const model = spansOn(hours, day).map(({ span }) => span);
  const others = hours.spans.filter((span) => span.day > 5);
  const weekdays = [1, 2, 3, 4, 5].flatMap((target) => model.map((span) => ({ ...span, day: target })));
  return { ...hours, spans: [...weekdays, ...others] };
}

/** The hours in one line: `Monday 09:00–12:00, 13:00–17:00 · …`, or that there are none. */
export function hoursSummary(hours: Hours | null, none: string): string {
  if (!hours) return none;
  if (hours.spans.length === 0) return 'Never';
  const days = WEEKDAYS.map((day) => ({ day, text: dayText(hours, day) })).filter(({ text }) => text !== '');
  const groups: { from: number; to: number; text: string }[] = [];
  for (const { day, text } of days) {
    const last = groups.at(-1);
    if (last?.text === text && last.to === day - 1) last.to = day;
    else groups.push({ from: day, to: day, text });
  }
  return groups
    .map(({ from, to, text }) => `${shortDay(from)}${to > from ? `–${shortDay(to)}` : ''} ${text}`)
    .join(' · ');
}

/** As {@link hoursSummary}, with the time zone and the holidays. */
export function hoursInWords(hours: Hours | null, none: string): string {
  if (!hours) return none;
  const holidays = hours.holidays.map(({ date, name }) => (name ? `${date} ${name}` : date));
  const closed = holidays.length > 0 ? [`closed on ${holidays.join(', ')}`] : [];
  return [hoursSummary(hours, none), hours.timeZone, ...closed].join('; ');
}

function dayText(hours: Hours, day: number): string {
  return spansOn(hours, day)
    .map(({ span }) => `${span.from}–${shownEnd(span.to)}`)
    .sort()
    .join(', ');
}

function shortDay(day: number): string {
  const format = new Intl.DateTimeFormat(undefined, { weekday: 'short', timeZone: 'UTC' });
  return format.format(new Date(MONDAY_MS + (day - 1) * DAY_MS));
}
