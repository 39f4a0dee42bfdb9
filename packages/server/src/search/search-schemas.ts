import type { SearchHit } from '@baton/core';
import * as v from 'valibot';
import { MAX_SEARCH_LENGTH } from './search-words.js';

const place = {
  text: v.string(),
  ranges: v.array(v.object({ start: v.number(), end: v.number() })),
};

/** Where a search found its words; null: in what the line shows anyway, such as a ticket's subject. */
export const foundSchema = v.optional(
  v.nullable(
    v.variant('in', [
      v.object({
        in: v.picklist(['message', 'note'] as const),
        id: v.string(),
        author: v.picklist(['visitor', 'agent', 'human', 'system'] as const),
        authorId: v.optional(v.string()),
        authorName: v.optional(v.string()),
        at: v.pipe(v.string(), v.description('ISO 8601, UTC')),
        ...place,
      }),
      v.object({ in: v.literal('contact'), ...place }),
    ]),
  ),
) satisfies v.GenericSchema<unknown, SearchHit | null | undefined>;

/** The parameter `q` of a list; `where` says what is searched. */
export const searchText = (where: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.maxLength(MAX_SEARCH_LENGTH, `Search for at most ${MAX_SEARCH_LENGTH} characters.`),
      v.description(`Words, or their beginnings, all of which are in ${where}.`),
    ),
  );
