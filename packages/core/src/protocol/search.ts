import type { Author } from '../conversation/message.js';

/** A place in a text; UTF-16 indices, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where a search found its words, for a list; the text is cut around the first of them. */
export type SearchHit = {
  readonly text: string;
  /** Where the words stand in `text`, in order. */
  readonly ranges: readonly TextRange[];
} & (
  | {
      readonly in: 'message' | 'note';
      /** The message's or the note's. */
      readonly id: string;
      readonly author: Author;
      /** The person's id and name, for `human`. */
      readonly authorId?: string;
      readonly authorName?: string;
      /** ISO 8601 UTC. */
      readonly at: string;
    }
  /** In the contact's name or address. */
  | { readonly in: 'contact' }
);
