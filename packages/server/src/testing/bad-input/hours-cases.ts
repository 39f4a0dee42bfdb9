import type { BadRequest } from './bad-request.js';

const span = (from: string, to: string, day = 1) => ({ day, from, to });
const hours = (...spans: object[]) => ({ timeZone: 'Europe/Amsterdam', spans });
const backwards = { from: '2026-12-24T12:00:00Z', to: '2026-12-23T12:00:00Z' };

/** Hours and absences that cannot be, below a field. */
export const HOURS: readonly BadRequest[] = [
  ['hours that end when they start', { hours: hours(span('09:00', '09:00')) }, 'hours.spans.0.to'],
  [
    'hours that overlap',
    { hours: hours(span('09:00', '17:00'), span('12:00', '13:00')) },
    'hours.spans.1.from',
  ],
  ['a time that there is not', { hours: hours(span('25:00', '09:00')) }, 'hours.spans.0.from'],
  ['a time zone that there is not', { hours: { timeZone: 'Mars/Base', spans: [] } }, 'hours.timeZone'],
  [
    'a holiday that there is not',
    { hours: { ...hours(), holidays: [{ date: '2026-02-30' }] } },
    'hours.holidays.0.date',
  ],
];
/** Absences that cannot be. */
export const ABSENCES: readonly BadRequest[] = [
  ['an absence that ends before it starts', { outOfOffice: [backwards] }, 'outOfOffice.0.to'],
];
