import * as v from 'valibot';
import type { FieldIssue } from '../errors.js';
import { hasKnownPlaceholders, isFilled, isFindable } from './handoff-settings.js';

/** The codes of our own rules. */
const RULES = new Map<unknown, string>([
  [isFindable, 'required'],
  [isFilled, 'required'],
  [hasKnownPlaceholders, 'unknown_placeholder'],
]);

/** The schema library's names for what went wrong, in ours; every other one is a value of the wrong type. */
const CODES: Readonly<Record<string, string>> = {
  min_length: 'required',
  max_length: 'too_long',
  min_value: 'out_of_range',
  max_value: 'out_of_range',
  integer: 'out_of_range',
  picklist: 'unknown_choice',
  variant: 'unknown_choice',
  regex: 'malformed',
  raw_check: 'malformed',
};

const WANTED: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  boolean: 'true or false',
};

const isMissing = (issue: v.BaseIssue<unknown>): boolean => issue.input === undefined;

/** What is said of a value for which the schema has no words of its own. */
export function plainMessage(issue: v.BaseIssue<unknown>): string {
  if (isMissing(issue)) return 'This is needed.';
  return `Give ${WANTED[issue.expected ?? ''] ?? issue.expected ?? 'another value'}.`;
}

/** One fault that the schema found, as Baton tells it. */
export function fieldIssue(issue: v.BaseIssue<unknown>): FieldIssue {
  const code = isMissing(issue)
    ? 'required'
    : (RULES.get(issue.requirement) ?? CODES[issue.type] ?? 'wrong_type');
  return { path: v.getDotPath(issue) ?? '', code, message: issue.message };
}
