import { isSame } from './is-same.js';

/** Two edits of one thing, and what it was before both. */
export interface Edits<Draft> {
  readonly base: Draft;
  readonly mine: Draft;
  readonly theirs: Draft;
}

/** Two edits put together. */
export interface Merged<Draft> {
  /** Theirs where only they changed a field, else mine. */
  readonly draft: Draft;
  /** The fields that were taken from theirs. */
  readonly taken: readonly (keyof Draft & string)[];
  /** The fields that both changed, each to something else; mine stand in `draft`. */
  readonly both: readonly (keyof Draft & string)[];
}

/** Puts my edits onto what somebody else saved, field by field. */
export function mergeDraft<Draft extends object>({ base, mine, theirs }: Edits<Draft>): Merged<Draft> {
  const fields = Object.keys(base) as (keyof Draft & string)[];
  const changed = fields.filter((field) => !isSame(base[field], theirs[field]));
  const taken = changed.filter((field) => isSame(base[field], mine[field]));
  const both = changed.filter((field) => !taken.includes(field) && !isSame(mine[field], theirs[field]));
  const theirFields = Object.fromEntries(taken.map((field) => [field, theirs[field]]));
  return { draft: { ...mine, ...theirFields }, taken, both };
}
