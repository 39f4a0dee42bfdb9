import * as v from 'valibot';
import type { FieldIssue } from '../errors.js';
import { type Hours, hoursSchema } from './hours.js';

/** The hours, or everything that is wrong with them. */
export type ParsedHours =
  | { readonly ok: true; readonly hours: Hours }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

function fieldIssue(issue: v.BaseIssue<unknown>): FieldIssue {
  const path = v.getDotPath(issue) ?? '';
  if (issue.input === undefined) return { path, code: 'required', message: 'This is needed.' };
  return { path, code: issue.type, message: issue.message };
}

/** Reads hours from anywhere; each fault names its field, as in `spans.2.to`. Never throws. */
export function parseHours(input: unknown): ParsedHours {
  const result = v.safeParse(hoursSchema, input, { abortPipeEarly: true });
  if (result.success) return { ok: true, hours: result.output };
  return { ok: false, issues: result.issues.map(fieldIssue) };
}
