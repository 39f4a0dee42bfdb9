import { BatonError } from '@baton/core';

/** A place in a list that is ordered by a time and then an id. */
export interface TimeCursor {
  /** ISO 8601 UTC, to the millisecond. */
  readonly at: string;
  readonly id: string;
}

/** The cursor as clients hold it: opaque text. */
export function encodeCursor({ at, id }: TimeCursor): string {
  return Buffer.from(`${at} ${id}`).toString('base64url');
}

/** @throws BatonError `invalid` for anything that `encodeCursor` did not make. */
export function decodeCursor(cursor: string): TimeCursor {
  const [at, id] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (at && id && !Number.isNaN(Date.parse(at))) return { at, id };
  const issues = [
    { path: 'cursor', code: 'invalid', message: 'Give the `nextCursor` of the page before, unchanged.' },
  ];
  throw new BatonError('invalid', undefined, { issues });
}
