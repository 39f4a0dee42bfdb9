import * as v from 'valibot';
import { isoDate, minutesOf } from './wall-clock.js';
import { isTimeZone } from './zone-offset.js';

const MAX_SPANS = 100;
const MAX_HOLIDAYS = 500;
const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

interface SpanInput {
  readonly day: number;
  readonly from: string;
  readonly to: string;
}

/** True for a date of the calendar: no 30 February, no 29 February of an ordinary year. */
const isDate = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && isoDate(at / (DAY_MINUTES * 60_000)) === text;
};

const timeZone = v.pipe(
  v.string('Give a time zone.'),
  v.maxLength(100, 'Give a time zone such as Europe/Amsterdam.'),
  v.check(
    isTimeZone,
    (issue) => `There is no time zone “${issue.input}”. Give one such as Europe/Amsterdam.`,
  ),
);
const TIME_WANTED = 'Give a time such as 09:00, from 00:00 to';
const from = v.pipe(v.string('Give a time.'), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, `${TIME_WANTED} 23:59.`));
const to = v.pipe(
  v.string('Give a time.'),
  v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, `${TIME_WANTED} 24:00.`),
);
const DAY_WANTED = 'Give a day from 1 (Monday) to 7 (Sunday).';
const day = v.pipe(
  v.number(DAY_WANTED),
  v.integer(DAY_WANTED),
  v.minValue(1, DAY_WANTED),
  v.maxValue(7, DAY_WANTED),
);
const span = v.pipe(
  v.object({ day, from, to }),
  v.forward(
    v.partialCheck(
      [['from'], ['to']],
      (value) => value.from !== value.to,
      'The end must be after the start. For a whole day give 00:00 to 24:00.',
    ),
    ['to'],
  ),
);

/** When in the week a span lasts, in minutes since Monday 00:00; one of Sunday may go on past the week's end. */
function minutesOfWeek({ day, from, to }: SpanInput): { start: number; end: number } {
  const start = (day - 1) * DAY_MINUTES + minutesOf(from);
  const length = minutesOf(to) - minutesOf(from);
  return { start, end: start + (length > 0 ? length : length + DAY_MINUTES) };
}

function overlap(a: SpanInput, b: SpanInput): boolean {
  const one = minutesOfWeek(a);
  const other = minutesOfWeek(b);
  return [-WEEK_MINUTES, 0, WEEK_MINUTES].some(
    (shift) => one.start < other.end + shift && other.start + shift < one.end,
  );
}

type Path = [v.UnknownPathItem, ...v.UnknownPathItem[]];

/** Where in a list a complaint belongs, for issues that only the whole list shows. */
function pathTo(input: readonly unknown[], index: number, field: string): Path {
  const item = input[index] as Record<string, unknown>;
  const step = (key: unknown, value: unknown) => ({
    type: 'unknown' as const,
    origin: 'value' as const,
    key,
    value,
  });
  return [
    { ...step(index, item), input },
    { ...step(field, item[field]), input: item },
  ];
}

const spans = v.pipe(
  v.array(span, 'Give a list of hours.'),
  v.maxLength(MAX_SPANS, `Give at most ${MAX_SPANS} spans a week.`),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const [index, one] of input.entries()) {
      const other = input.slice(0, index).find((earlier) => overlap(one, earlier));
      if (!other) continue;
      const when = `${DAYS[other.day - 1]} ${other.from}–${other.to}`;
      addIssue({ message: `These hours overlap with ${when}.`, path: pathTo(input, index, 'from') });
    }
  }),
);

const holiday = v.object({
  date: v.pipe(
    v.string('Give a date.'),
    v.regex(/^\d{4}-\d{2}-\d{2}$/, 'Give a date such as 2026-12-25.'),
    v.check(isDate, (issue) => `There is no date ${issue.input}.`),
  ),
  name: v.optional(
    v.pipe(v.string('Give a name.'), v.trim(), v.maxLength(100, 'Give at most 100 characters.')),
    '',
  ),
});

const holidays = v.pipe(
  v.array(holiday, 'Give a list of holidays.'),
  v.maxLength(MAX_HOLIDAYS, `Give at most ${MAX_HOLIDAYS} holidays.`),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    const seen = new Set<string>();
    for (const [index, { date }] of input.entries()) {
      if (seen.has(date))
        addIssue({ message: 'This date is listed twice.', path: pathTo(input, index, 'date') });
      seen.add(date);
    }
  }),
);

/**
 * Weekly hours with their holidays, as a person, a team or a workspace has them (design, Availability). No spans:
 * never open.
 *
 * - `timeZone`: IANA name; every time is one of the clock on the wall there, whatever daylight saving does.
 * - `spans`: `day` is the ISO weekday (Monday 1) on which it begins; `to` at or before `from` is a time of the next
 *   day; `24:00` is the end of the same day. Spans that touch are fine, spans that overlap are refused.
 * - `holidays`: a span that begins on such a local date is left out whole, what lies past midnight included.
 */
export const hoursSchema = v.object({ timeZone, spans, holidays: v.optional(holidays, []) });
export type Hours = v.InferOutput<typeof hoursSchema>;
export type HoursSpan = Hours['spans'][number];
