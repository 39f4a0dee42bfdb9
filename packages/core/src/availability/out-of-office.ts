import * as v from 'valibot';

const MAX_RANGES = 100;
const WANTED = 'Give a date and time with its offset, such as 2026-12-24T12:00:00Z.';

const moment = v.pipe(
  v.string(WANTED),
  v.isoTimestamp(WANTED),
  v.check((text) => !Number.isNaN(Date.parse(text)), WANTED),
);

const range = v.pipe(
  v.object({
    from: moment,
    /** Exclusive. */
    to: moment,
    note: v.optional(
      v.pipe(v.string('Give a text.'), v.trim(), v.maxLength(200, 'Give at most 200 characters.')),
      '',
    ),
  }),
  v.forward(
    v.partialCheck(
      [['from'], ['to']],
      ({ from, to }) => Date.parse(from) < Date.parse(to),
      'The end must be after the start.',
    ),
    ['to'],
  ),
);

/** When somebody is away whatever their hours say: moments, ISO 8601 with offset, `to` exclusive. */
export const outOfOfficeSchema = v.pipe(
  v.array(range, 'Give a list of absences.'),
  v.maxLength(MAX_RANGES, `Give at most ${MAX_RANGES} absences.`),
);
export type OutOfOffice = v.InferOutput<typeof outOfOfficeSchema>[number];

/** The absence that a moment falls in, or undefined. @param atMs Milliseconds since 1970, UTC. */
export function absenceAt(absences: readonly OutOfOffice[], atMs: number): OutOfOffice | undefined {
  return absences.find(({ from, to }) => Date.parse(from) <= atMs && atMs < Date.parse(to));
}
