import * as v from 'valibot';
import { ALL_OPERATORS, FACT_NAMES, type FactName, type HoursReference, type Operator } from './facts.js';

/** Longest text to compare with, and most values in one clause (product choice). */
const MAX_TEXT = 200;
const MAX_VALUES = 100;
/** How deep groups may stand in one another: more than anybody reads. */
export const MAX_CONDITION_DEPTH = 6;
/** Most clauses and groups in one condition. */
export const MAX_CLAUSES = 50;

/** One comparison: a fact, how, and with what. */
export interface Clause {
  readonly type: 'clause';
  readonly fact: FactName;
  readonly operator: Operator;
  /** Values of a choice, ids of teams; absent for the other kinds. */
  readonly values?: readonly string[] | undefined;
  readonly text?: string | undefined;
  readonly number?: number | undefined;
  readonly hours?: HoursReference | undefined;
}

/** What has to hold: one clause, all or any of several, or the opposite of one. */
export type Condition =
  | Clause
  | { readonly type: 'all'; readonly of: readonly Condition[] }
  | { readonly type: 'any'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly of: Condition };

const id = v.pipe(
  v.string('Give an id as text.'),
  v.minLength(1, 'Choose one.'),
  v.maxLength(100, 'An id has at most 100 characters.'),
);
const hours = v.variant(
  'of',
  [v.object({ of: v.literal('workspace') }), v.object({ of: v.literal('team'), teamId: id })],
  'Choose the workspace’s hours or a team’s.',
);

const clauseSchema = v.object({
  type: v.literal('clause'),
  fact: v.picklist(FACT_NAMES, 'Choose what to look at.'),
  operator: v.picklist(ALL_OPERATORS, 'Choose how to compare.'),
  values: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string('Give text.'),
          v.minLength(1, 'Choose a value.'),
          v.maxLength(MAX_TEXT, `A value has at most ${MAX_TEXT} characters.`),
        ),
        'Give a list of values.',
      ),
      v.maxLength(MAX_VALUES, `Give at most ${MAX_VALUES} values.`),
    ),
  ),
  text: v.optional(
    v.pipe(v.string('Give text.'), v.maxLength(MAX_TEXT, `Give at most ${MAX_TEXT} characters.`)),
  ),
  number: v.optional(
    v.pipe(
      v.number('Give a number.'),
      v.minValue(0, 'Give 0 or more.'),
      v.maxValue(1_000_000, 'Give at most 1,000,000.'),
    ),
  ),
  hours: v.optional(hours),
});

/** A condition as it stands in a document; which operator and value suit which fact is checked by `checkCondition`. */
export const conditionSchema: v.GenericSchema<unknown, Condition> = v.lazy(() =>
  v.variant(
    'type',
    [
      clauseSchema,
      v.object({ type: v.literal('all'), of: v.array(conditionSchema, 'Give a list of conditions.') }),
      v.object({ type: v.literal('any'), of: v.array(conditionSchema, 'Give a list of conditions.') }),
      v.object({ type: v.literal('not'), of: conditionSchema }),
    ],
    'Choose a condition, or a group: all, any, not.',
  ),
);
