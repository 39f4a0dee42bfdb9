import { BatonError, type Page } from '@baton/core';
import * as v from 'valibot';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 500;

/** The query of every list: where to go on, and how many at most. */
export const pageQuery = v.object({
  cursor: v.optional(v.string()),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,4}$/, `Give a whole number from 1 to ${MAX_LIMIT}.`),
      v.transform(Number),
      v.minValue(1, `Give a whole number from 1 to ${MAX_LIMIT}.`),
      v.maxValue(MAX_LIMIT, `Give a whole number from 1 to ${MAX_LIMIT}.`),
    ),
    String(DEFAULT_LIMIT),
  ),
});
export type PageQuery = v.InferOutput<typeof pageQuery>;

/** Where a page ended: the values of the columns that order the list. */
export type Cursor = readonly string[];

const cursorSchema = v.array(v.string());

/**
 * Reads a cursor of `length` values; null for the first page.
 * @throws BatonError `invalid` when it is not one that a list gave out.
 */
export function readCursor(query: { readonly cursor?: string | undefined }, length: number): Cursor | null {
  if (query.cursor === undefined) return null;
  try {
    const values = v.parse(cursorSchema, JSON.parse(Buffer.from(query.cursor, 'base64url').toString('utf8')));
    if (values.length === length) return values;
  } catch {
    // Falls through to the one complaint that there is about a cursor.
  }
  const message = 'Give the nextCursor of the page before, or none.';
  throw new BatonError('invalid', undefined, { issues: [{ path: 'cursor', code: 'cursor', message }] });
}

/** Makes a page of `limit` items from rows that were asked for with one more than that. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  shape: { readonly item: (row: Row) => Item; readonly cursor: (row: Row) => Cursor },
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    items: shown.map(shape.item),
    nextCursor: more ? Buffer.from(JSON.stringify(shape.cursor(last))).toString('base64url') : null,
  };
}
